#include "effects.h"

#include <math.h>
#include <stdlib.h>

#include "gates.h"
#include "generated.h"
#include "host-log.h"

/** Each performs one effect, or tells why it could not be. */
typedef bool perform(struct effects *effects, json_at at, struct why *why);

static json_at member(const struct effects *effects, json_at at, const char *name) {
  return json_member(&effects->answer, at, name);
}

static bool is_text(const struct effects *effects, json_at at, const char *name) {
  return json_is(&effects->answer, member(effects, at, name), JSON_STRING);
}

static bool bad_answer(struct why *why, const char *what) { return because(why, "GuestFault: bad-answer: %s", what); }

static bool needs(struct why *why, const char *members) {
  return because(why, "GuestFault: bad-answer: An effect needs {%s}.", members);
}

/** Bytes that the guest gave in base64. */
static bool read_bytes(const struct effects *effects, json_at at, const char *name, struct text *bytes) {
  struct text base64 = {0};
  bool read = json_text(&effects->answer, member(effects, at, name), &base64) && base64_read(text_view(&base64), bytes);
  text_free(&base64);
  return read;
}

/** A number that is not negative. */
static bool read_count(const struct effects *effects, json_at at, const char *name, int64_t *count) {
  return json_whole(&effects->answer, member(effects, at, name), count) && *count >= 0;
}

/** A room says why it could not; who reads the log is told as of any other error. */
static bool in_room(bool done, struct why *why) {
  struct why said = *why;
  return done || because(why, "Error: %s.", said.text);
}

static bool perform_save(struct effects *effects, json_at at, struct why *why) {
  const struct store_room *store = &effects->rooms->store;
  int64_t slot, counter;
  struct text vault = {0};
  bool known = read_count(effects, at, "slot", &slot) && slot <= 1 && read_count(effects, at, "counter", &counter) &&
               read_bytes(effects, at, "vault", &vault) && vault.length <= VAULT_LIMIT;
  bool saved = known ? in_room(store->save(store->self, (int)slot, text_view(&vault), why), why)
                     : needs(why, "slot, vault, counter");
  text_free(&vault);
  if (!saved || !store->set_counter) return saved;
  return in_room(store->set_counter(store->self, counter, why), why);
}

static bool take_off(struct effects *effects, struct send *send, struct why *why) {
  const struct clock_room *clock = &effects->rooms->clock;
  const struct transport_room *transport = &effects->rooms->transport;
  if (alarms_fly(effects->alarms, send->number))
    return because(why, "GuestFault: bad-answer: Send %lld is still under way.", (long long)send->number);
  if (alarms_flights(effects->alarms) == FLIGHTS_MOST) return bad_answer(why, "Too many sends are under way.");
  send->id = ++effects->sends;
  int64_t deadline = clock->now(clock->self).up + send->within;
  alarms_set(effects->alarms, (struct alarm){deadline, ALARM_DEADLINE, send->id, send->number});
  transport->send(transport->self, send);
  return true;
}

static bool perform_send(struct effects *effects, json_at at, struct why *why) {
  struct text body = {0};
  json_at to = member(effects, at, "to");
  struct send send = {.to = json_raw(&effects->answer, to)};
  bool known = read_count(effects, at, "id", &send.number) && json_is(&effects->answer, to, JSON_OBJECT) &&
               read_bytes(effects, at, "body", &body) && read_count(effects, at, "within", &send.within);
  send.body = text_view(&body);
  bool sent = known ? take_off(effects, &send, why) : needs(why, "id, to, body, within");
  text_free(&body);
  return sent;
}

static void refuse_gates(const struct effects *effects, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void refuse_gates(const struct effects *effects, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  host_log(effects->rooms->syslog, 3, "GATES_REFUSED", format, arguments);
  va_end(arguments);
}

/** A table that would lock out its own cure is refused whole; the one in force stays. */
static bool perform_enforce(struct effects *effects, json_at at, struct why *why) {
  const struct enforce_room *enforcer = &effects->rooms->enforcer;
  json_at gates = member(effects, at, "gates");
  if (!json_is(&effects->answer, gates, JSON_ARRAY)) return needs(why, "gates");
  struct slice table = json_raw(&effects->answer, gates);
  struct json json = {0};
  bool curable = json_read(&json, table) && gates_curable(&json, why);
  json_free(&json);
  if (curable) return in_room(enforcer->enforce(enforcer->self, table, why), why);
  refuse_gates(effects, "Gate table refused, the former one stays in force: Error: %s.", why->text);
  return true;
}

static bool perform_log(struct effects *effects, json_at at, struct why *why) {
  const struct syslog_room *syslog = &effects->rooms->syslog;
  static const char *const NAMES[] = {"facility", "mnemonic", "text", "line"};
  struct text texts[4] = {{0}};
  int64_t severity = 0;
  bool known = read_count(effects, at, "severity", &severity) && severity <= 7;
  for (int i = 0; i < 4; i++)
    known =
        known && json_text(&effects->answer, member(effects, at, NAMES[i]), &texts[i]) && texts[i].length <= LOG_LIMIT;
  struct log log = {(int)severity,        text_view(&texts[0]), text_view(&texts[1]),
                    text_view(&texts[2]), text_view(&texts[3]), json_raw(&effects->answer, at)};
  if (known) syslog->write(syslog->self, &log);
  for (int i = 0; i < 4; i++) text_free(&texts[i]);
  return known || needs(why, "severity, facility, mnemonic, text, line");
}

static bool perform_trap(struct effects *effects, json_at at, struct why *why) {
  const struct snmp_room *snmp = &effects->rooms->snmp;
  (void)why;
  if (snmp->trap) snmp->trap(snmp->self, json_raw(&effects->answer, at));
  return true;
}

static bool perform_answer(struct effects *effects, json_at at, struct why *why) {
  if (!is_text(effects, at, "session")) return needs(why, "session");
  effects->rooms->answer(effects->rooms->self, json_raw(&effects->answer, at));
  return true;
}

static bool perform_config(struct effects *effects, json_at at, struct why *why) {
  const struct store_room *store = &effects->rooms->store;
  json_at lines = member(effects, at, "lines");
  bool known = json_is(&effects->answer, lines, JSON_ARRAY);
  json_at line = json_first(&effects->answer, lines);
  for (; known && line != JSON_NOWHERE; line = json_next(&effects->answer, line))
    known = json_is(&effects->answer, line, JSON_STRING);
  if (!known) return needs(why, "lines");
  return in_room(store->save_config(store->self, json_raw(&effects->answer, lines), why), why);
}

static bool perform_peer(struct effects *effects, json_at at, struct why *why) {
  const struct peer_room *peer = &effects->rooms->peer;
  struct text body = {0};
  bool known = read_bytes(effects, at, "body", &body);
  if (known && peer->role) peer->send(peer->self, text_view(&body));
  text_free(&body);
  return known || needs(why, "body");
}

/** A file that is wanted: whose, which, and why. */
static bool is_errand(const struct effects *effects, json_at at) {
  return is_text(effects, at, "session") && is_text(effects, at, "path") && is_text(effects, at, "purpose");
}

static bool set_out(struct effects *effects, struct why *why) {
  if (effects->errands++ < ERRANDS_MOST) return true;
  return bad_answer(why, "Too many files are wanted at once.");
}

static bool perform_read(struct effects *effects, json_at at, struct why *why) {
  const struct files_room *files = &effects->rooms->files;
  struct text path = {0}, bytes = {0}, body = {0};
  int64_t most;
  if (!is_errand(effects, at) || !read_count(effects, at, "most", &most))
    return needs(why, "session, path, purpose, most");
  if (!set_out(effects, why)) return false;
  json_text(&effects->answer, member(effects, at, "path"), &path);
  size_t longest = most < READ_LIMIT ? (size_t)most : READ_LIMIT;
  bool read = files->read && files->read(files->self, text_view(&path), longest, &bytes);
  event_file(&effects->answer, at, read ? &bytes : NULL, &body);
  queue_add_first(effects->queue, queued_new(EVENT_FILE, body));
  text_free(&path);
  text_free(&bytes);
  return true;
}

static bool perform_write(struct effects *effects, json_at at, struct why *why) {
  const struct files_room *files = &effects->rooms->files;
  struct text path = {0}, bytes = {0}, body = {0};
  bool known = is_errand(effects, at) && read_bytes(effects, at, "content", &bytes);
  bool wanted = known ? set_out(effects, why) : needs(why, "session, path, purpose, content");
  if (wanted) {
    json_text(&effects->answer, member(effects, at, "path"), &path);
    bool done = files->write && files->write(files->self, text_view(&path), text_view(&bytes));
    event_written(&effects->answer, at, done, &body);
    queue_add_first(effects->queue, queued_new(EVENT_WRITTEN, body));
  }
  text_free(&path);
  text_free(&bytes);
  return wanted;
}

static const struct effect {
  const char *type;
  perform *perform;
  bool answers;
} EFFECTS[] = {
    {"save", perform_save, false},     {"send", perform_send, false}, {"enforce", perform_enforce, false},
    {"log", perform_log, false},       {"trap", perform_trap, false}, {"answer", perform_answer, true},
    {"config", perform_config, false}, {"read", perform_read, true},  {"write", perform_write, true},
    {"peer", perform_peer, false},
};
_Static_assert(sizeof EFFECTS / sizeof *EFFECTS == sizeof(const char *[]){EFFECT_NAMES} / sizeof(const char *),
               "each effect of the contract is performed");

static const struct effect *effect_at(const struct effects *effects, json_at at) {
  json_at type = member(effects, at, "type");
  for (size_t i = 0; i < sizeof EFFECTS / sizeof *EFFECTS; i++)
    if (json_says(&effects->answer, type, EFFECTS[i].type)) return &EFFECTS[i];
  return NULL;
}

/** False: it is neither a number nor null. */
static bool read_wake(const struct effects *effects, int64_t *wake) {
  json_at at = member(effects, 0, "wake");
  *wake = -1;
  if (json_is(&effects->answer, at, JSON_NULL)) return true;
  if (!json_is(&effects->answer, at, JSON_NUMBER)) return false;
  // Another letter always follows a number in an object.
  double up = ceil(strtod(json_raw(&effects->answer, at).bytes, NULL));
  if (!isfinite(up)) return false;
  *wake = up < 0 ? 0 : up > 9007199254740992.0 ? INT64_C(9007199254740992) : (int64_t)up;
  return true;
}

static bool is_turn(const struct effects *effects) {
  int64_t wake;
  bool known = json_is(&effects->answer, member(effects, 0, "effects"), JSON_ARRAY) && read_wake(effects, &wake);
  json_at at = effects_first(effects);
  for (; known && at != JSON_NOWHERE; at = json_next(&effects->answer, at)) known = effect_at(effects, at) != NULL;
  return known;
}

bool effects_read(struct effects *effects, struct slice answer, struct why *why) {
  text_clear(&effects->text);
  text_slice(&effects->text, answer);
  // Between values a guest may break lines; whoever passes them on writes one value a line.
  for (char *byte = effects->text.bytes; byte < effects->text.bytes + effects->text.length; byte++)
    if (*byte == '\n' || *byte == '\r') *byte = ' ';
  if (!json_read(&effects->answer, text_view(&effects->text))) return bad_answer(why, "The answer is not JSON.");
  return is_turn(effects) || bad_answer(why, "The answer is not {effects, wake} of this ABI.");
}

json_at effects_first(const struct effects *effects) {
  return json_first(&effects->answer, member(effects, 0, "effects"));
}

bool effects_perform(struct effects *effects, json_at at, bool *answers, struct why *why) {
  const struct effect *effect = effect_at(effects, at);
  *answers = effect->answers;
  return effect->perform(effects, at, why);
}

int64_t effects_wake(const struct effects *effects) {
  int64_t wake;
  return read_wake(effects, &wake) ? wake : -1;
}

struct slice effects_member(const struct effects *effects, const char *name) {
  return json_raw(&effects->answer, member(effects, 0, name));
}

void effects_clear(struct effects *effects) {
  json_free(&effects->answer);
  text_free(&effects->text);
}
