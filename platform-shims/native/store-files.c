/**
 * Trust storage in a directory (stores.h): two vault slots, the device key, the configuration lines, a file for each,
 * replaced whole and durably. It never replaces a device key, nor takes what it may not read for what is not there.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "durable.h"
#include "store.h"

#define CONFIG_LIMIT (1024 * 1024)
/** Longer than any key, so that a damaged one can be told in figures. */
#define KEY_FILE_LIMIT 4096

struct file_store {
  struct store common;
  char *vaults[2], *key, *config;
};

static bool load(void *self, int slot, struct text *bytes) {
  const struct file_store *store = self;
  struct why why;
  return read_file(store->vaults[slot], VAULT_LIMIT, bytes, &why);
}

static bool save(void *self, int slot, struct slice bytes, struct why *why) {
  const struct file_store *store = self;
  if (bytes.length > VAULT_LIMIT) return because(why, "a vault of %zu bytes is too long", bytes.length);
  return write_durably(store->vaults[slot], bytes, 0600, why);
}

/** `load` cannot say that a vault is there and forbidden: the agent would begin anew, and write over it. */
static bool may_read(const char *vault, struct why *why) {
  int file = open(vault, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  if (file < 0) return is_missing(errno) || because(why, "%s: cannot be read: %s", vault, strerror(errno));
  close(file);
  return true;
}

static bool make_key(const char *path, uint8_t key[KEY_BYTES], struct why *why) {
  while (getrandom(key, KEY_BYTES, 0) != KEY_BYTES) {
    if (errno != EINTR) return because(why, "no random bytes for a device key: %s", strerror(errno));
  }
  return write_durably(path, (struct slice){(const char *)key, KEY_BYTES}, 0600, why);
}

static bool device_key(void *self, uint8_t key[KEY_BYTES], struct why *why) {
  const struct file_store *store = self;
  if (!may_read(store->vaults[0], why) || !may_read(store->vaults[1], why)) return false;
  struct text kept = {0};
  if (!read_file(store->key, KEY_FILE_LIMIT, &kept, why)) {
    int error = errno;
    text_free(&kept);
    return error == ENOENT && make_key(store->key, key, why);
  }
  // A damaged key is never replaced: that would throw the vault away with it.
  bool sound = kept.length == KEY_BYTES;
  if (sound) memcpy(key, kept.bytes, KEY_BYTES);
  else because(why, "%s holds %zu bytes where %d belong", store->key, kept.length, KEY_BYTES);
  text_free(&kept);
  return sound;
}

static bool load_config(void *self, struct text *json, struct why *why) {
  const struct file_store *store = self;
  struct text lines = {0};
  bool there = read_file(store->config, CONFIG_LIMIT, &lines, why);
  bool told = there || is_missing(errno);
  if (told) list_of_lines(text_view(&lines), json);
  text_free(&lines);
  return told;
}

static bool save_config(void *self, struct slice json, struct why *why) {
  const struct file_store *store = self;
  struct text lines = {0};
  bool saved = lines_of_list(json, &lines, why);
  if (lines.length > CONFIG_LIMIT) saved = because(why, "a configuration of %zu bytes is too long", lines.length);
  saved = saved && write_durably(store->config, text_view(&lines), 0600, why);
  text_free(&lines);
  return saved;
}

static void close_store(struct store *common) {
  struct file_store *store = (struct file_store *)common;
  free(store->vaults[0]);
  free(store->vaults[1]);
  free(store->key);
  free(store->config);
  free(store);
}

static char *join(const char *directory, const char *name) {
  struct text path = {0};
  text_printf(&path, "%s/%s", directory, name);
  return path.bytes;
}

bool store_files_open(const char *directory, const char *roots_file, struct store_room *room, struct why *why) {
  struct file_store *store = allocate(sizeof *store);
  *store = (struct file_store){
      .common = {.close = close_store},
      .vaults = {join(directory, "vault.0"), join(directory, "vault.1")},
      .key = join(directory, "device.key"),
      .config = join(directory, "config"),
  };
  *room = (struct store_room){
      .self = store,
      .load = load,
      .save = save,
      .device_key = device_key,
      .roots = store_roots,
      .load_config = load_config,
      .save_config = save_config,
  };
  if (store_read_roots(&store->common, roots_file, why) && make_directory(directory, why)) return true;
  store_close(room);
  return false;
}
