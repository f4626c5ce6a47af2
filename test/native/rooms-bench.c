/**
 * The rooms of smart-agentd behind pipes: a call a line on standard input, a reply a line on standard output, and what
 * happens later (an outcome, a ring) on descriptor 3, each with the number of calls that were served before it. The
 * rooms are opened as agentd.c opens them; there is no guest and no loop. A room that lets its caller wait, or tells
 * inside a call what is for later, ends the program.
 */
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "clock.h"
#include "confine.h"
#include "enforce.h"
#include "files.h"
#include "inventory.h"
#include "json.h"
#include "lock.h"
#include "poller.h"
#include "remote-syslog.h"
#include "stores.h"
#include "transport.h"

#define LATER 3
/** No call takes longer (seconds), on the slowest medium and under a sanitizer. */
#define PATIENCE 20

struct bench {
  struct poller *poller;
  struct rooms rooms;
  struct lock *lock;
  struct clock *clock;
  struct transport *transport;
  struct remote_syslog *syslog;
  struct enforcer *enforcer;
  struct text unread;
  int64_t served;
  bool serving, ending;
};

/** A call while it is served. */
struct call {
  struct bench *bench;
  const struct rooms *rooms;
  /** What it brings; what it does not bring is empty, or 0. `value` is a whole effect, or a list. */
  const struct json *json;
  struct text path, bytes;
  int64_t number;
  json_at value;
  /** What it is answered: JSON; empty is null. */
  struct text gives;
  struct why why;
};

static void must(bool so, const char *what) {
  if (so) return;
  fprintf(stderr, "rooms-bench: %s\n", what);
  _exit(3);
}

static void tell(int fd, const struct text *line) {
  for (size_t done = 0; done < line->length;) {
    ssize_t wrote = write(fd, line->bytes + done, line->length - done);
    must(wrote > 0, "nobody listens any more");
    done += (size_t)wrote;
  }
}

static int64_t whole(const struct json *json, json_at object, const char *name) {
  int64_t number = 0;
  must(json_whole(json, json_member(json, object, name), &number), name);
  return number;
}

static struct text string(const struct json *json, json_at object, const char *name) {
  struct text text = {0};
  must(json_text(json, json_member(json, object, name), &text), name);
  return text;
}

static struct text base64(const struct json *json, json_at object, const char *name) {
  struct text letters = string(json, object, name), bytes = {0};
  must(base64_read(text_view(&letters), &bytes), name);
  text_free(&letters);
  return bytes;
}

static void give_base64(struct text *gives, const void *bytes, size_t length) {
  text_puts(gives, "\"");
  text_base64(gives, bytes, length);
  text_puts(gives, "\"");
}

/** Nothing where nothing was found. */
static bool give_text(struct call *call, bool found, struct text *bytes) {
  if (found) give_base64(&call->gives, bytes->bytes, bytes->length);
  text_free(bytes);
  return true;
}

/* What happens later */

static void later(const struct bench *bench, const char *kind, const struct text *what) {
  must(!bench->serving, "told inside a call");
  struct text line = {0};
  text_printf(&line, "{\"after\":%lld,\"%s\":%s}\n", (long long)bench->served, kind, what->bytes);
  tell(LATER, &line);
  text_free(&line);
}

static void rang(void *self) {
  struct text yes = {0};
  text_puts(&yes, "true");
  later(self, "ring", &yes);
  text_free(&yes);
}

static void ended(void *self, int64_t id, struct slice reply, const char *reason, struct slice detail) {
  struct text outcome = {0};
  text_printf(&outcome, "{\"type\":\"%s\",\"id\":%lld,", reason == NULL ? "reply" : "lost", (long long)id);
  if (reason == NULL) {
    text_puts(&outcome, "\"body\":");
    give_base64(&outcome, reply.bytes, reply.length);
  } else {
    text_printf(&outcome, "\"reason\":\"%s\",\"detail\":", reason);
    text_json(&outcome, detail);
  }
  text_puts(&outcome, "}");
  later(self, "outcome", &outcome);
  text_free(&outcome);
}

/* Calls */

static bool inventory_read(struct call *call) {
  return call->rooms->inventory.read(call->rooms->inventory.self, &call->gives, &call->why);
}

static bool store_load(struct call *call) {
  struct text bytes = {0};
  bool found = call->rooms->store.load(call->rooms->store.self, (int)call->number, &bytes);
  return give_text(call, found, &bytes);
}

static bool store_save(struct call *call) {
  return call->rooms->store.save(call->rooms->store.self, (int)call->number, text_view(&call->bytes), &call->why);
}

static bool store_rollback(struct call *call) {
  const struct store_room *store = &call->rooms->store;
  must((store->counter == NULL) == (store->set_counter == NULL), "half a counter");
  text_puts(&call->gives, store->counter == NULL ? "\"none\"" : "\"counter\"");
  return true;
}

static bool store_device_key(struct call *call) {
  uint8_t key[KEY_BYTES];
  if (!call->rooms->store.device_key(call->rooms->store.self, key, &call->why)) return false;
  give_base64(&call->gives, key, sizeof key);
  return true;
}

static bool store_roots(struct call *call) {
  struct text bytes = {0};
  bool found = call->rooms->store.roots(call->rooms->store.self, &bytes, &call->why);
  return give_text(call, found, &bytes) && found;
}

static bool store_load_config(struct call *call) {
  return call->rooms->store.load_config(call->rooms->store.self, &call->gives, &call->why);
}

static bool store_save_config(struct call *call) {
  return call->rooms->store.save_config(call->rooms->store.self, json_raw(call->json, call->value), &call->why);
}

static bool syslog_write(struct call *call) {
  struct text facility = string(call->json, call->value, "facility");
  struct text mnemonic = string(call->json, call->value, "mnemonic");
  struct text text = string(call->json, call->value, "text");
  struct text line = string(call->json, call->value, "line");
  struct log log = {
      .severity = (int)whole(call->json, call->value, "severity"),
      .facility = text_view(&facility),
      .mnemonic = text_view(&mnemonic),
      .text = text_view(&text),
      .line = text_view(&line),
      .json = json_raw(call->json, call->value),
  };
  call->rooms->syslog.write(call->rooms->syslog.self, &log);
  text_free(&facility);
  text_free(&mnemonic);
  text_free(&text);
  text_free(&line);
  return true;
}

static bool transport_send(struct call *call) {
  struct text body = base64(call->json, call->value, "body");
  struct send send = {
      .id = whole(call->json, call->value, "id"),
      .to = json_raw(call->json, json_member(call->json, call->value, "to")),
      .body = text_view(&body),
      .within = whole(call->json, call->value, "within"),
  };
  call->rooms->transport.send(call->rooms->transport.self, &send);
  text_free(&body);
  return true;
}

static bool transport_cancel(struct call *call) {
  call->rooms->transport.cancel(call->rooms->transport.self);
  return true;
}

static bool enforcer_enforce(struct call *call) {
  return call->rooms->enforcer.enforce(call->rooms->enforcer.self, json_raw(call->json, call->value), &call->why);
}

/** It may come in several lines; a reply is one. */
static bool enforcer_table(struct call *call) {
  text_slice(&call->gives, json_raw(enforcer_gates(call->bench->enforcer), 0));
  for (size_t i = 0; i < call->gives.length; i++) {
    if (call->gives.bytes[i] == '\n') call->gives.bytes[i] = ' ';
  }
  return true;
}

static bool files_read(struct call *call) {
  must(call->number >= 0, "less than no bytes");
  struct text bytes = {0};
  bool found = call->rooms->files.read(call->rooms->files.self, text_view(&call->path), (size_t)call->number, &bytes);
  return give_text(call, found, &bytes);
}

static bool files_write(struct call *call) {
  bool written = call->rooms->files.write(call->rooms->files.self, text_view(&call->path), text_view(&call->bytes));
  text_puts(&call->gives, written ? "true" : "false");
  return true;
}

static bool clock_now(struct call *call) {
  struct moment now = call->rooms->clock.now(call->rooms->clock.self);
  text_printf(&call->gives, "{\"at\":%lld,\"up\":%lld,", (long long)now.at, (long long)now.up);
  text_puts(&call->gives, now.synced ? "\"synced\":true}" : "\"synced\":false}");
  return true;
}

static bool clock_wake_at(struct call *call) {
  call->rooms->clock.wake_at(call->rooms->clock.self, call->number);
  return true;
}

/** No room of its own: as agentd.c has it. */
static bool seed(struct call *call) {
  uint8_t bytes[KEY_BYTES];
  if (getrandom(bytes, sizeof bytes, 0) != sizeof bytes) return because(&call->why, "no random bytes");
  give_base64(&call->gives, bytes, sizeof bytes);
  return true;
}

static const struct {
  const char *name;
  bool (*serve)(struct call *call);
} CALLS[] = {
    {"inventory.read", inventory_read},
    {"store.load", store_load},
    {"store.save", store_save},
    {"store.rollback", store_rollback},
    {"store.deviceKey", store_device_key},
    {"store.roots", store_roots},
    {"store.loadConfig", store_load_config},
    {"store.saveConfig", store_save_config},
    {"syslog.write", syslog_write},
    {"transport.send", transport_send},
    {"transport.cancel", transport_cancel},
    {"enforcer.enforce", enforcer_enforce},
    {"enforcer.table", enforcer_table},
    {"files.read", files_read},
    {"files.write", files_write},
    {"clock.now", clock_now},
    {"clock.wakeAt", clock_wake_at},
    {"seed", seed},
};

static bool serve(struct call *call) {
  json_at name = json_member(call->json, 0, "call");
  for (size_t i = 0; i < sizeof CALLS / sizeof *CALLS; i++) {
    if (json_says(call->json, name, CALLS[i].name)) return CALLS[i].serve(call);
  }
  must(false, "a call that there is not");
  return false;
}

static bool brings(const struct json *json, const char *name) { return json_member(json, 0, name) != JSON_NOWHERE; }

/** `{"gives":...}` or `{"fails":"why"}`. */
static void answer(struct bench *bench, struct slice line) {
  struct json json = {0};
  must(json_read(&json, line), "a call is JSON");
  struct call call = {.bench = bench, .rooms = &bench->rooms, .json = &json, .value = json_member(&json, 0, "value")};
  if (brings(&json, "path")) call.path = string(&json, 0, "path");
  if (brings(&json, "bytes")) call.bytes = base64(&json, 0, "bytes");
  if (brings(&json, "number")) call.number = whole(&json, 0, "number");

  alarm(PATIENCE);
  bench->serving = true;
  bool done = serve(&call);
  bench->serving = false;
  alarm(0);
  bench->served++;

  struct text reply = {0};
  text_puts(&reply, done ? "{\"gives\":" : "{\"fails\":");
  if (!done) text_json(&reply, slice_of(call.why.text));
  else if (call.gives.length == 0) text_puts(&reply, "null");
  else text_slice(&reply, text_view(&call.gives));
  text_puts(&reply, "}\n");
  tell(STDOUT_FILENO, &reply);
  text_free(&reply);
  text_free(&call.gives);
  text_free(&call.bytes);
  text_free(&call.path);
  json_free(&json);
}

static void hear(void *self, int fd, short events) {
  (void)events;
  struct bench *bench = self;
  char piece[4096];
  ssize_t got = read(fd, piece, sizeof piece);
  if (got <= 0) {
    bench->ending = true;
    return;
  }
  struct text *unread = &bench->unread;
  text_add(unread, piece, (size_t)got);
  size_t done = 0;
  for (char *line = unread->bytes, *feed; (feed = memchr(line, '\n', unread->length - done)) != NULL; line = feed + 1) {
    answer(bench, (struct slice){line, (size_t)(feed - line)});
    done += (size_t)(feed - line) + 1;
  }
  memmove(unread->bytes, unread->bytes + done, unread->length - done);
  unread->length -= done;
}

/* Opening, in the order of agentd.c: who starts processes first, who forbids them last */

static void end(void *self, int fd, short events) {
  (void)fd, (void)events;
  ((struct bench *)self)->ending = true;
}

/** A descriptor that is ready once this program is asked to end. */
static int asked_to_end(void) {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  must(sigprocmask(SIG_BLOCK, &signals, NULL) == 0, "signals cannot be held back");
  int ending = signalfd(-1, &signals, SFD_CLOEXEC);
  must(ending >= 0, "signals cannot be heard");
  return ending;
}

/** NULL: it is not given. */
static char *option(const struct json *options, const char *name) {
  struct text text = {0};
  if (!json_text(options, json_member(options, 0, name), &text)) return NULL;
  char *copy = copy_string(text_view(&text));
  text_free(&text);
  return copy;
}

/** `options`: an object of texts, as Options of test/support/native-rooms.ts has them. */
static bool open_rooms(struct bench *bench, const struct json *options, struct why *why) {
  static const char *const NAMES[] = {"vault", "flash", "roots", "inventory", "files", "gates", "syslog", "courier"};
  enum { VAULT, FLASH, ROOTS, INVENTORY, FILES, GATES, SYSLOG, COURIER, OPTIONS };
  char *given[OPTIONS];
  for (int i = 0; i < OPTIONS; i++) given[i] = option(options, NAMES[i]);

  struct rooms *rooms = &bench->rooms;
  struct transport_options way = {.courier = given[COURIER], .poller = bench->poller, .outcome = ended, .self = bench};
  bench->transport = transport_open(&way, why);
  bench->clock = clock_open(bench->poller, -1, rang, bench);
  bool open = bench->transport != NULL && bench->clock != NULL && lock_take(given[VAULT], &bench->lock, why) &&
              (given[FLASH] == NULL ? store_files_open(given[VAULT], given[ROOTS], &rooms->store, why)
                                    : store_flash_open(given[FLASH], given[ROOTS], &rooms->store, why)) &&
              inventory_file(given[INVENTORY], &rooms->inventory, why) &&
              files_open(given[FILES], given[VAULT], &rooms->files, why) &&
              (bench->syslog = remote_syslog_open(given[SYSLOG], "box", bench->poller, why)) != NULL;
  if (open) bench->enforcer = enforcer_open(given[GATES], NULL, NULL, why);
  for (int i = 0; i < OPTIONS; i++) free(given[i]);
  if (!open) return false;

  rooms->transport = transport_room(bench->transport);
  rooms->clock = clock_room(bench->clock);
  rooms->enforcer = enforcer_room(bench->enforcer);
  rooms->syslog = remote_syslog_room(bench->syslog);
  return !json_is(options, json_member(options, 0, "confine"), JSON_TRUE) || confine_calls(why);
}

static void close_rooms(struct bench *bench) {
  remote_syslog_close(bench->syslog);
  enforcer_close(bench->enforcer);
  files_close(&bench->rooms.files);
  inventory_close(&bench->rooms.inventory);
  store_close(&bench->rooms.store);
  clock_close(bench->clock);
  transport_close(bench->transport);
  lock_release(bench->lock);
}

int main(int count, char **words) {
  if (count == 3 && strcmp(words[1], "format") == 0) {
    struct why why;
    must(store_flash_format(words[2], &why), why.text);
    return 0;
  }
  must(count == 2, "rooms-bench OPTIONS | rooms-bench format IMAGE");
  struct json options = {0};
  must(json_read(&options, slice_of(words[1])), "options are JSON");
  struct bench bench = {.poller = poller_open()};
  int ending = asked_to_end();
  struct why why = {"the clock cannot be opened"};
  must(open_rooms(&bench, &options, &why), why.text);
  json_free(&options);

  poller_watch(bench.poller, ending, POLLIN, end, &bench);
  poller_watch(bench.poller, STDIN_FILENO, POLLIN, hear, &bench);
  while (!bench.ending) poller_wait(bench.poller, -1);
  close_rooms(&bench);
  close(ending);
  text_free(&bench.unread);
  poller_close(bench.poller);
  return 0;
}
