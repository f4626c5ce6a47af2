/**
 * The host loop with all of its rooms on two pipes, for test rigs: whoever started it is the box. It reads one JSON
 * object a line, what happened, and writes what the agent wants, one object a line, until it says `idle`; what begins
 * with `ask` is answered by one line before it goes on. What happens before that answer may be told, too, and is `idle`
 * for itself. It has no clock, no file and no network of its own, and ends with its input.
 *
 * The first line says what kind of box it is:
 *   {personality, release, hostname?, bundle?, memory, stack, fuel,
 *   recovery: [steadyAfter, firstDelay, lastDelay, giveUpAfter],
 *   rooms: ["counter", "files", "peer", "snmp", "record", "blank"]}
 * The others: {submit: OCCURRENCE}, {outcome: {flight, body | reason, detail?}}, {ring: true}, {rename: TEXT},
 * {giveUp: TEXT}, {figures: true}. An answer `{"stop":true}` to any question stops the agent at once; `{"failed":TEXT}`
 * is a room's failure.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bundle.h"
#include "durable.h"
#include "json.h"
#include "loop.h"

struct rig {
  struct loop *loop;
  /** What was said last, and its reading. */
  char *line;
  size_t room;
  struct json said;
  /** The box answered a question by `stop`: what is open is answered by no. */
  bool stopped;
  /** Of the last occurrence, reply or name. */
  struct text role, decoded, detail;
  /** Of the first line. */
  struct text personality, release, hostname, path, code;
};

static _Noreturn void refuse(const char *what, struct slice line) {
  fprintf(stderr, "smart-agent-rig: %s: %.*s\n", what, (int)(line.length < 200 ? line.length : 200), line.bytes);
  exit(1);
}

static bool hear(struct rig *rig) {
  ssize_t length = getline(&rig->line, &rig->room, stdin);
  if (length <= 0) return false;
  struct slice line = {rig->line, (size_t)length};
  if (!json_read(&rig->said, line)) refuse("no JSON", line);
  return true;
}

/** Writes `{"NAME":VALUE}`. */
static void tell(const char *name, struct slice json) {
  printf("{\"%s\":", name);
  fwrite(json.bytes, 1, json.length, stdout);
  fputs("}\n", stdout);
}

static void happen(struct rig *rig);

static void say_idle(const struct rig *rig) {
  printf("{\"idle\":\"%s\"}\n", LOOP_STATUS[loop_status(rig->loop)]);
  fflush(stdout);
}

static bool is_happening(const struct json *said) {
  static const char *const HAPPENINGS[] = {"submit", "outcome", "ring", "rename", "giveUp", "figures"};
  for (size_t i = 0; i < sizeof HAPPENINGS / sizeof *HAPPENINGS; i++)
    if (json_member(said, 0, HAPPENINGS[i]) != JSON_NOWHERE) return true;
  return false;
}

/** Asks the box; false, and why, where it fails or has stopped. The answer is read in `said`. */
static bool ask(struct rig *rig, const char *name, struct slice json, struct why *why) {
  if (rig->stopped) return because(why, "the box is off");
  tell(name, json);
  fflush(stdout);
  if (!hear(rig)) exit(0);
  while (rig->loop && is_happening(&rig->said)) {
    happen(rig);
    say_idle(rig);
    if (!hear(rig)) exit(0);
  }
  if (json_is(&rig->said, json_member(&rig->said, 0, "stop"), JSON_TRUE)) {
    rig->stopped = true;
    if (rig->loop) loop_stop(rig->loop);
    return because(why, "the box is off");
  }
  text_clear(&rig->decoded);
  if (!json_text(&rig->said, json_member(&rig->said, 0, "failed"), &rig->decoded)) return true;
  // A whole sentence, without its full stop.
  size_t length = rig->decoded.length;
  if (length > 0 && rig->decoded.bytes[length - 1] == '.') length--;
  return because(why, "%.*s", (int)length, rig->decoded.bytes);
}

/** The answer is base64. */
static bool answered_bytes(struct rig *rig, struct text *bytes) {
  text_clear(&rig->decoded);
  return json_text(&rig->said, 0, &rig->decoded) && base64_read(text_view(&rig->decoded), bytes);
}

static bool answered_key(struct rig *rig, const char *name, uint8_t key[KEY_BYTES], struct why *why) {
  struct text bytes = {0};
  bool told = ask(rig, name, SLICE("null"), why) && answered_bytes(rig, &bytes);
  if (told && bytes.length == KEY_BYTES) memcpy(key, bytes.bytes, KEY_BYTES);
  else told = told && because(why, "%s has %zu bytes", name, bytes.length);
  text_free(&bytes);
  return told;
}

static struct moment now(void *self) {
  struct rig *rig = self;
  struct why why;
  struct moment moment = {0};
  if (!ask(rig, "askNow", SLICE("null"), &why)) return moment;
  json_whole(&rig->said, json_member(&rig->said, 0, "at"), &moment.at);
  json_whole(&rig->said, json_member(&rig->said, 0, "up"), &moment.up);
  moment.synced = json_is(&rig->said, json_member(&rig->said, 0, "synced"), JSON_TRUE);
  return moment;
}

static void wake_at(void *self, int64_t up) {
  (void)self;
  if (up < 0) puts("{\"wake\":null}");
  else printf("{\"wake\":%lld}\n", (long long)up);
}

static bool read_inventory(void *self, struct text *json, struct why *why) {
  struct rig *rig = self;
  if (!ask(rig, "askInventory", SLICE("null"), why)) return false;
  text_slice(json, json_raw(&rig->said, 0));
  return true;
}

static bool load(void *self, int slot, struct text *bytes) {
  struct rig *rig = self;
  struct why why;
  return ask(rig, "askVault", slot ? SLICE("1") : SLICE("0"), &why) && answered_bytes(rig, bytes);
}

static bool save(void *self, int slot, struct slice bytes, struct why *why) {
  struct text json = {0};
  text_printf(&json, "{\"slot\":%d,\"vault\":\"", slot);
  text_base64(&json, bytes.bytes, bytes.length);
  text_puts(&json, "\"}");
  bool saved = ask(self, "askSave", text_view(&json), why);
  text_free(&json);
  return saved;
}

static bool counter(void *self, int64_t *value) {
  struct rig *rig = self;
  struct why why;
  return ask(rig, "askCounter", SLICE("null"), &why) && json_whole(&rig->said, 0, value);
}

static bool set_counter(void *self, int64_t value, struct why *why) {
  struct text json = {0};
  text_printf(&json, "%lld", (long long)value);
  bool set = ask(self, "askSetCounter", text_view(&json), why);
  text_free(&json);
  return set;
}

static bool device_key(void *self, uint8_t key[KEY_BYTES], struct why *why) {
  return answered_key(self, "askDeviceKey", key, why);
}

static bool pair_key(void *self, uint8_t key[KEY_BYTES], struct why *why) {
  return answered_key(self, "askPairKey", key, why);
}

static bool seed(void *self, uint8_t bytes[KEY_BYTES], struct why *why) {
  return answered_key(self, "askSeed", bytes, why);
}

static bool roots(void *self, struct text *bytes, struct why *why) {
  return ask(self, "askRoots", SLICE("null"), why) && answered_bytes(self, bytes);
}

static bool load_config(void *self, struct text *json, struct why *why) {
  struct rig *rig = self;
  if (!ask(rig, "askConfig", SLICE("null"), why)) return false;
  text_slice(json, json_raw(&rig->said, 0));
  return true;
}

static bool save_config(void *self, struct slice json, struct why *why) {
  return ask(self, "askSaveConfig", json, why);
}

static bool enforce(void *self, struct slice gates, struct why *why) { return ask(self, "askEnforce", gates, why); }

static void write_log(void *self, const struct log *log) {
  (void)self;
  tell("log", log->json);
}

static void send_away(void *self, const struct send *send) {
  (void)self;
  printf("{\"send\":{\"flight\":%lld,\"id\":%lld,\"within\":%lld,\"to\":%.*s,\"body\":\"", (long long)send->id,
         (long long)send->number, (long long)send->within, (int)send->to.length, send->to.bytes);
  struct text body = {0};
  text_base64(&body, send->body.bytes, send->body.length);
  printf("%s\"}}\n", body.length > 0 ? body.bytes : "");
  text_free(&body);
}

static void cancel(void *self) {
  (void)self;
  puts("{\"cancel\":true}");
}

static bool read_path(void *self, struct slice path, size_t most, struct text *bytes) {
  struct text json = {0};
  struct why why;
  text_puts(&json, "{\"path\":");
  text_json(&json, path);
  text_printf(&json, ",\"most\":%zu}", most);
  bool read = ask(self, "askRead", text_view(&json), &why) && answered_bytes(self, bytes);
  text_free(&json);
  return read;
}

static bool write_path(void *self, struct slice path, struct slice bytes) {
  struct rig *rig = self;
  struct text json = {0};
  struct why why;
  text_puts(&json, "{\"path\":");
  text_json(&json, path);
  text_puts(&json, ",\"content\":\"");
  text_base64(&json, bytes.bytes, bytes.length);
  text_puts(&json, "\"}");
  bool written = ask(rig, "askWrite", text_view(&json), &why) && json_is(&rig->said, 0, JSON_TRUE);
  text_free(&json);
  return written;
}

static const char *role(void *self) {
  struct rig *rig = self;
  struct why why;
  text_clear(&rig->role);
  if (!ask(rig, "askRole", SLICE("null"), &why)) return "standby";
  return json_text(&rig->said, 0, &rig->role) ? rig->role.bytes : "standby";
}

static void send_peer(void *self, struct slice body) {
  (void)self;
  struct text json = {0};
  text_puts(&json, "\"");
  text_base64(&json, body.bytes, body.length);
  text_puts(&json, "\"");
  tell("peer", text_view(&json));
  text_free(&json);
}

static void trap(void *self, struct slice json) {
  (void)self;
  tell("trap", json);
}

static void give_answer(void *self, struct slice json) {
  (void)self;
  tell("answer", json);
}

static void record(void *self, struct slice line) {
  (void)self;
  tell("record", line);
}

static bool has_room(const struct json *said, const char *name) {
  json_at list = json_member(said, 0, "rooms");
  for (json_at at = json_first(said, list); at != JSON_NOWHERE; at = json_next(said, at))
    if (json_says(said, at, name)) return true;
  return false;
}

/** A text of the first line; NULL where it has none. */
static const char *named(const struct json *said, const char *name, struct text *kept) {
  return json_text(said, json_member(said, 0, name), kept) ? kept->bytes : NULL;
}

static int64_t number(const struct json *said, const char *name, int64_t fallback) {
  int64_t value;
  return json_whole(said, json_member(said, 0, name), &value) && value > 0 ? value : fallback;
}

static struct recovery recovery_of(const struct json *said) {
  struct recovery recovery = RECOVERY;
  int64_t numbers[4];
  int count = 0;
  json_at at = json_first(said, json_member(said, 0, "recovery"));
  for (; at != JSON_NOWHERE && count < 4 && json_whole(said, at, &numbers[count]); at = json_next(said, at)) count++;
  if (count == 4) recovery = (struct recovery){numbers[0], numbers[1], numbers[2], (int)numbers[3]};
  return recovery;
}

static struct rooms rooms_of(struct rig *rig, const struct json *said) {
  struct rooms rooms = {
      .clock = {rig, now, wake_at},
      .inventory = {rig, read_inventory},
      .store = {rig, load, save, NULL, NULL, device_key, roots, load_config, save_config},
      .syslog = {rig, write_log},
      .transport = {rig, send_away, cancel},
      .enforcer = {rig, enforce},
      .seed = seed,
      .answer = give_answer,
      .self = rig,
  };
  if (has_room(said, "counter")) rooms.store.counter = counter, rooms.store.set_counter = set_counter;
  if (has_room(said, "files")) rooms.files = (struct files_room){rig, read_path, write_path};
  if (has_room(said, "peer")) rooms.peer = (struct peer_room){rig, role, pair_key, send_peer};
  if (has_room(said, "snmp")) rooms.snmp = (struct snmp_room){rig, trap};
  return rooms;
}

static struct loop_options options_of(struct rig *rig) {
  const struct json *said = &rig->said;
  struct loop_options options = {
      .rooms = rooms_of(rig, said),
      .bundle = BUNDLE,
      .limits = GUEST_LIMITS,
      .recovery = recovery_of(said),
      .personality = named(said, "personality", &rig->personality),
      .release = named(said, "release", &rig->release),
      .hostname = named(said, "hostname", &rig->hostname),
      .record = has_room(said, "record") ? record : NULL,
      .blank = has_room(said, "blank"),
  };
  options.limits.memory = (size_t)number(said, "memory", (int64_t)options.limits.memory);
  options.limits.stack = (size_t)number(said, "stack", (int64_t)options.limits.stack);
  options.limits.fuel = (uint64_t)number(said, "fuel", (int64_t)options.limits.fuel);
  const char *path = named(said, "bundle", &rig->path);
  struct why why;
  if (path && !read_file(path, 16 << 20, &rig->code, &why)) {
    fprintf(stderr, "smart-agent-rig: %s.\n", why.text);
    exit(1);
  }
  if (path) options.bundle = (struct bundle){text_view(&rig->code), false};
  if (options.personality && options.release) return options;
  fprintf(stderr, "smart-agent-rig: the first line needs {personality, release}.\n");
  exit(1);
}

/** A send ended. */
static void outcome(struct rig *rig, json_at at) {
  const struct json *said = &rig->said;
  int64_t id = -1;
  struct text reply = {0}, reason = {0};
  json_whole(said, json_member(said, at, "flight"), &id);
  text_clear(&rig->decoded);
  text_clear(&rig->detail);
  json_text(said, json_member(said, at, "detail"), &rig->detail);
  bool lost = json_text(said, json_member(said, at, "reason"), &reason);
  bool read = lost || (json_text(said, json_member(said, at, "body"), &rig->decoded) &&
                       base64_read(text_view(&rig->decoded), &reply));
  if (!read) refuse("no outcome", said->text);
  loop_outcome(rig->loop, id, text_view(&reply), lost ? reason.bytes : NULL, text_view(&rig->detail));
  text_free(&reply);
  text_free(&reason);
}

static void tell_figures(const struct loop *loop) {
  struct loop_figures figures = loop_figures(loop);
  printf("{\"figures\":{\"fuel\":%llu,\"burned\":%llu,", (unsigned long long)figures.fuel,
         (unsigned long long)figures.burned);
  printf("\"heap\":%zu,\"heapMost\":%zu,\"failures\":%d,\"engine\":\"%s\"}}\n", figures.heap, figures.heap_most,
         figures.failures, guest_engine());
}

static void happen(struct rig *rig) {
  json_at at = json_member(&rig->said, 0, "submit");
  if (at != JSON_NOWHERE) {
    // Questions are answered into `said`: what happened is taken out of it first.
    struct text occurrence = {0};
    text_slice(&occurrence, json_raw(&rig->said, at));
    if (!loop_submit(rig->loop, text_view(&occurrence))) refuse("no occurrence", text_view(&occurrence));
    text_free(&occurrence);
    return;
  }
  if ((at = json_member(&rig->said, 0, "outcome")) != JSON_NOWHERE) {
    outcome(rig, at);
    return;
  }
  text_clear(&rig->decoded);
  const struct json *said = &rig->said;
  if (json_text(said, json_member(said, 0, "rename"), &rig->decoded)) loop_rename(rig->loop, rig->decoded.bytes);
  else if (json_text(said, json_member(said, 0, "giveUp"), &rig->decoded)) loop_give_up(rig->loop, rig->decoded.bytes);
  else if (json_member(&rig->said, 0, "figures") != JSON_NOWHERE) tell_figures(rig->loop);
  else loop_ring(rig->loop);
}

static void close_rig(struct rig *rig) {
  struct text *const texts[] = {&rig->role,    &rig->decoded,  &rig->detail, &rig->personality,
                                &rig->release, &rig->hostname, &rig->path,   &rig->code};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) text_free(texts[i]);
  json_free(&rig->said);
  free(rig->line);
}

int main(void) {
  struct rig rig = {0};
  static char buffer[1 << 16];
  // The box may be gone before the last word.
  signal(SIGPIPE, SIG_IGN);
  setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
  if (!hear(&rig)) return 1;
  struct loop_options options = options_of(&rig);
  rig.loop = loop_open(&options);
  if (rig.stopped) loop_stop(rig.loop);
  say_idle(&rig);
  while (hear(&rig)) {
    happen(&rig);
    say_idle(&rig);
  }
  loop_close(rig.loop);
  close_rig(&rig);
  return 0;
}
