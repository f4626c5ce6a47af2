/**
 * The rooms that keep things, for tests: one call for each run, its answer on standard output (bytes in base64, nothing
 * found as `null`). What is refused is said on standard error, with exit code 1; a wrong call ends with 2.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "files.h"
#include "inventory.h"
#include "lock.h"
#include "stores.h"

struct call {
  char **words;
  int count;
  struct text gives;
  struct why why;
};

static struct text bytes_of(const char *base64) {
  struct text bytes = {0};
  if (!base64_read(slice_of(base64), &bytes)) exit(2);
  return bytes;
}

static void give_bytes(struct call *call, bool found, const void *bytes, size_t length) {
  if (found) text_base64(&call->gives, bytes, length);
  else text_puts(&call->gives, "null");
}

/** `load SLOT`, `save SLOT BYTES`, `key`, `roots`, `config`, `configure LIST` */
static bool use(struct call *call, const struct store_room *store) {
  const char *what = call->words[0], *number = call->count > 1 ? call->words[1] : "";
  struct text bytes = {0};
  uint8_t key[KEY_BYTES];
  bool done = true;
  if (strcmp(what, "load") == 0) {
    bool found = store->load(store->self, atoi(number), &bytes);
    give_bytes(call, found, bytes.bytes, bytes.length);
  } else if (strcmp(what, "save") == 0 && call->count > 2) {
    bytes = bytes_of(call->words[2]);
    done = store->save(store->self, atoi(number), text_view(&bytes), &call->why);
  } else if (strcmp(what, "key") == 0) {
    done = store->device_key(store->self, key, &call->why);
    if (done) give_bytes(call, true, key, sizeof key);
  } else if (strcmp(what, "roots") == 0) {
    done = store->roots(store->self, &bytes, &call->why);
    give_bytes(call, done, bytes.bytes, bytes.length);
  } else if (strcmp(what, "config") == 0) {
    done = store->load_config(store->self, &call->gives, &call->why);
  } else if (strcmp(what, "configure") == 0) {
    done = store->save_config(store->self, slice_of(number), &call->why);
  } else {
    exit(2);
  }
  text_free(&bytes);
  return done;
}

static bool with_store(struct call *call, bool (*open)(const char *, const char *, struct store_room *, struct why *),
                       const char *place, const char *roots) {
  struct store_room store = {0};
  bool done = open(place, roots, &store, &call->why) && use(call, &store);
  store_close(&store);
  return done;
}

static bool on_files(struct call *call) {
  char **words = call->words;
  call->words += 2;
  call->count -= 2;
  return with_store(call, store_files_open, words[0], words[1]);
}

static bool on_flash(struct call *call) {
  char **words = call->words;
  call->words += 2;
  call->count -= 2;
  return with_store(call, store_flash_open, words[0], words[1]);
}

static bool format(struct call *call) { return store_flash_format(call->words[0], &call->why); }

/** Holds it until standard input ends. */
static bool lock(struct call *call) {
  struct lock *held = NULL;
  if (!lock_take(call->words[0], &held, &call->why)) return false;
  puts("taken");
  fflush(stdout);
  char byte;
  while (read(STDIN_FILENO, &byte, 1) > 0 || errno == EINTR) continue;
  lock_release(held);
  return true;
}

/** `DIRECTORY VAULT PATH MOST` and `DIRECTORY VAULT PATH - BYTES`; a path is in base64, `-` no vault. */
static bool file(struct call *call) {
  char **words = call->words;
  struct files_room room = {0};
  if (!files_open(words[0], strcmp(words[1], "-") == 0 ? NULL : words[1], &room, &call->why)) return false;
  struct text path = bytes_of(words[2]), bytes = {0};
  if (call->count < 5) {
    bool found = room.read(room.self, text_view(&path), (size_t)atol(words[3]), &bytes);
    give_bytes(call, found, bytes.bytes, bytes.length);
  } else {
    bytes = bytes_of(words[4]);
    text_puts(&call->gives, room.write(room.self, text_view(&path), text_view(&bytes)) ? "true" : "false");
  }
  text_free(&path);
  text_free(&bytes);
  files_close(&room);
  return true;
}

static bool inventory(struct call *call, bool (*open)(const char *, struct inventory_room *, struct why *)) {
  struct inventory_room room = {0};
  bool told = open(call->words[0], &room, &call->why) && room.read(room.self, &call->gives, &call->why);
  inventory_close(&room);
  return told;
}

static bool from_file(struct call *call) { return inventory(call, inventory_file); }

static bool from_dmi(struct call *call) { return inventory(call, inventory_dmi); }

static const struct {
  const char *name;
  int words;
  bool (*serve)(struct call *call);
} CALLS[] = {
    {"files", 3, on_files}, {"flash", 3, on_flash},      {"format", 1, format}, {"lock", 1, lock},
    {"file", 4, file},      {"inventory", 1, from_file}, {"dmi", 1, from_dmi},
};

int main(int count, char **words) {
  for (size_t i = 0; count > 1 && i < sizeof CALLS / sizeof *CALLS; i++) {
    if (strcmp(words[1], CALLS[i].name) != 0 || count - 2 < CALLS[i].words) continue;
    struct call call = {.words = words + 2, .count = count - 2};
    bool done = CALLS[i].serve(&call);
    if (done && call.gives.length > 0) puts(call.gives.bytes);
    if (!done) fprintf(stderr, "%s\n", call.why.text);
    text_free(&call.gives);
    return done ? 0 : 1;
  }
  return 2;
}
