/** Requests and their answers: see requests.h. Everything that is refused is refused in words. */
#include "requests.h"

#include <inttypes.h>
#include <stdio.h>

#include "events.h"
#include "gates.h"
#include "lines.h"

/** Adds whole lines only: what is published meanwhile stands between them. */
typedef void answer_request(const struct control_options *options, struct asker *asker, const struct json *request,
                            struct text *lines);

void request_refuse(struct text *lines, const char *reason) {
  text_puts(lines, "{\"type\":\"refused\",\"because\":");
  text_json(lines, slice_of(reason));
  text_puts(lines, "}\n");
}

// Facts and commands

/** Whether the occurrence was taken; else it is said why not. */
static bool submit(const struct control_options *options, struct slice occurrence, struct text *lines) {
  struct why why = {""};
  bool taken = options->submit(options->self, occurrence, &why);
  if (!taken) request_refuse(lines, why.text);
  return taken;
}

static void answer_fact(const struct control_options *options, struct asker *asker, const struct json *request,
                        struct text *lines) {
  (void)asker;
  if (submit(options, json_raw(request, 0), lines)) text_puts(lines, "{\"type\":\"taken\"}\n");
}

#define SESSION_ROOM 32
static void name_session(const struct asker *asker, char name[SESSION_ROOM]) {
  snprintf(name, SESSION_ROOM, "socket-%" PRIu64, asker->session);
}

static void answer_command(const struct control_options *options, struct asker *asker, const struct json *request,
                           struct text *lines) {
  json_at line = json_member(request, 0, "line"), mode = json_member(request, 0, "mode");
  if (!json_is(request, line, JSON_STRING) || !json_is(request, mode, JSON_STRING)) {
    request_refuse(lines, "A command has a mode and a line, both strings");
    return;
  }
  // The agent names a mode by a line at most. One of 100,000 letters, which nobody was ever in, takes all its memory.
  if (json_raw(request, mode).length > LINE_LIMIT) {
    request_refuse(lines, "There is no mode with so long a name");
    return;
  }
  char session[SESSION_ROOM];
  name_session(asker, session);
  struct text occurrence = {0};
  text_printf(&occurrence, "{\"type\":\"command\",\"session\":\"%s\",\"mode\":", session);
  text_slice(&occurrence, json_raw(request, mode));
  text_puts(&occurrence, ",\"line\":");
  text_slice(&occurrence, json_raw(request, line));
  text_puts(&occurrence, "}");
  asker->waits = true;
  if (!submit(options, text_view(&occurrence), lines)) asker->waits = false;
  text_free(&occurrence);
}

bool request_is_answered(const struct asker *asker, const struct json *answer) {
  char session[SESSION_ROOM];
  name_session(asker, session);
  return asker->waits && json_says(answer, json_member(answer, 0, "session"), session);
}

// Gates

/** The table in force; NULL, and it is said, before the enforcer is there. */
static const struct json *gates_in_force(const struct control_options *options, struct text *lines) {
  if (options->enforcer != NULL) return enforcer_gates(options->enforcer);
  request_refuse(lines, "There is no gate table yet");
  return NULL;
}

static void answer_gates(const struct control_options *options, struct asker *asker, const struct json *request,
                         struct text *lines) {
  (void)asker;
  (void)request;
  const struct json *gates = gates_in_force(options, lines);
  if (gates == NULL) return;
  struct text table = {0};
  text_puts(&table, "{\"type\":\"gates\",\"gates\":");
  text_slice(&table, json_raw(gates, 0));
  text_puts(&table, "}");
  line_add(lines, text_view(&table));
  text_free(&table);
}

static bool has(const struct json *request, const char *name) { return json_member(request, 0, name) != JSON_NOWHERE; }

static bool read_text(const struct json *request, const char *name, struct text *out) {
  return json_text(request, json_member(request, 0, name), out);
}

/** Of a gate that is about a service: its type. NULL: there is none of that name. */
static const char *service_type(const struct json *request) {
  static const char *const TYPES[] = {"session", "sip", "sip-call"};
  for (size_t i = 0; i < sizeof TYPES / sizeof *TYPES; i++)
    if (json_says(request, json_member(request, 0, "service"), TYPES[i])) return TYPES[i];
  return NULL;
}

/** False: nothing that could be checked is asked for. */
static bool check(const struct json *gates, const struct json *request, struct verdict *verdict) {
  struct text one = {0}, other = {0};
  bool asked;
  if (has(request, "line")) {
    if (!has(request, "mode")) text_puts(&other, "exec");
    asked = read_text(request, "line", &one) && (other.length > 0 || read_text(request, "mode", &other));
    if (asked) *verdict = gates_evaluate(gates, text_view(&one), text_view(&other));
  } else if (has(request, "from")) {
    asked = read_text(request, "from", &one) && read_text(request, "to", &other);
    if (asked) *verdict = gates_upgrade(gates, text_view(&one), text_view(&other));
  } else {
    const char *type = service_type(request);
    asked = type != NULL && (!has(request, "name") || read_text(request, "name", &one));
    if (asked) *verdict = gates_service(gates, type, text_view(&one));
  }
  text_free(&one);
  text_free(&other);
  return asked;
}

static void answer_check(const struct control_options *options, struct asker *asker, const struct json *request,
                         struct text *lines) {
  (void)asker;
  const struct json *gates = gates_in_force(options, lines);
  struct verdict verdict;
  if (gates == NULL) return;
  if (!check(gates, request, &verdict)) {
    request_refuse(lines, "A check is of a line, of releases from and to, or of a service: session, sip, sip-call");
  } else if (verdict.allowed) {
    text_puts(lines, "{\"type\":\"verdict\",\"allowed\":true}\n");
  } else {
    text_puts(lines, "{\"type\":\"verdict\",\"allowed\":false,\"gate\":");
    text_slice(lines, verdict.gate);
    text_puts(lines, ",\"warning\":");
    text_slice(lines, verdict.warning);
    text_puts(lines, "}\n");
  }
}

// What happens

static void answer_status(const struct control_options *options, struct asker *asker, const struct json *request,
                          struct text *lines) {
  (void)asker;
  (void)request;
  struct text status = {0};
  options->status(options->self, &status);
  line_add(lines, text_view(&status));
  text_free(&status);
}

static const char *const TOPICS[] = {"gates", "log", "trap", "config", "peer"};
#define EVERYTHING ((1U << sizeof TOPICS / sizeof *TOPICS) - 1)

unsigned topic_bit(struct slice topic) {
  for (size_t i = 0; i < sizeof TOPICS / sizeof *TOPICS; i++)
    if (slice_is(topic, TOPICS[i])) return 1U << i;
  return 0;
}

/** False: it is no list of topics. */
static bool read_topics(const struct json *request, json_at list, unsigned *topics) {
  bool known = json_is(request, list, JSON_ARRAY);
  *topics = 0;
  for (json_at at = json_first(request, list); known && at != JSON_NOWHERE; at = json_next(request, at)) {
    struct text topic = {0};
    known = json_text(request, at, &topic) && topic_bit(text_view(&topic)) != 0;
    *topics |= topic_bit(text_view(&topic));
    text_free(&topic);
  }
  return known;
}

/** In the place of what it subscribed to before. */
static void answer_subscribe(const struct control_options *options, struct asker *asker, const struct json *request,
                             struct text *lines) {
  unsigned topics = EVERYTHING;
  if (has(request, "to") && !read_topics(request, json_member(request, 0, "to"), &topics)) {
    request_refuse(lines, "A subscription is to a list of gates, log, trap, config, peer");
    return;
  }
  asker->topics = topics;
  text_puts(lines, "{\"type\":\"subscribed\"}\n");
  if ((topics & topic_bit(SLICE("gates"))) != 0 && options->enforcer != NULL)
    answer_gates(options, asker, request, lines);
}

static const struct {
  const char *type;
  answer_request *answer;
} REQUESTS[] = {
    {"command", answer_command}, {"gates", answer_gates},         {"check", answer_check}, {"status", answer_status},
    {"usage", answer_fact},      {"calls", answer_fact},          {"role", answer_fact},   {"peer", answer_fact},
    {"inventory", answer_fact},  {"subscribe", answer_subscribe},
};

static answer_request *find_request(const struct json *request) {
  json_at type = json_member(request, 0, "type");
  for (size_t i = 0; i < sizeof REQUESTS / sizeof *REQUESTS; i++)
    if (json_says(request, type, REQUESTS[i].type)) return REQUESTS[i].answer;
  return NULL;
}

void request_answer(const struct control_options *options, struct asker *asker, struct slice line, struct text *lines) {
  struct json request = {0};
  if (line.length > CONTROL_LINE) {
    request_refuse(lines, "A request of more than 256 KiB is passed over");
  } else if (!json_read(&request, line) || !json_is(&request, 0, JSON_OBJECT)) {
    request_refuse(lines, "A request is a JSON object on one line");
  } else {
    answer_request *known = find_request(&request);
    if (known != NULL) known(options, asker, &request, lines);
    else request_refuse(lines, "There is no request of this type");
  }
  json_free(&request);
}
