/**
 * The gate evaluator (gates.h): platform-shims/gates.ts and `assertCurable`, verdict for verdict. A table that is none,
 * or a pattern that is none, rejects nothing: licensing never locks what it cannot explain.
 *
 * What match.h says of letters beyond ASCII holds for the names of files, too: `gates_curable` refuses a table that has
 * any.
 */
#include "gates.h"

#include <string.h>

#include "generated.h"
#include "match.h"
#include "utf8.h"

static const char *const never_gated[] = {NEVER_GATED};
#define NEVER_GATED_COUNT (sizeof never_gated / sizeof never_gated[0])

/** The table, and room for one of its strings at a time. */
struct table {
  const struct json *json;
  struct text string;
};

/** A string of the table, until the next one is asked for; empty where it is none. */
static struct slice string_at(struct table *table, json_at at) {
  text_clear(&table->string);
  json_text(table->json, at, &table->string);
  return text_view(&table->string);
}

static bool same_name(struct slice one, struct slice other) {
  while (one.length > 0 && other.length > 0) {
    if (lower(utf8_take(&one)) != lower(utf8_take(&other))) return false;
  }
  return one.length == other.length;
}

/** Whether it is the place and the name behind it; the first slash in it does not count. */
static bool is_place(struct slice name, struct slice expected) {
  bool skipped = false;
  while (name.length > 0) {
    uint32_t letter = lower(utf8_take(&name));
    if (letter == '/' && !skipped) {
      skipped = true;
      continue;
    }
    if (expected.length == 0 || letter != (unsigned char)expected.bytes[0]) return false;
    expected.bytes++;
    expected.length--;
  }
  return expected.length == 0;
}

/** One name for each of the two configurations, however it was typed; every other file as it is. */
static struct slice file_of(struct slice typed) {
  const struct slice running = SLICE("running-config"), startup = SLICE("startup-config");
  bool abbreviated = typed.length >= 2;
  if ((abbreviated && abbreviates(typed, running)) || is_place(typed, SLICE("system:running-config"))) return running;
  if ((abbreviated && abbreviates(typed, startup)) || is_place(typed, SLICE("nvram:startup-config"))) return startup;
  return typed;
}

static bool is_file(struct table *table, json_at name, struct slice file) {
  return json_is(table->json, name, JSON_STRING) && same_name(file_of(string_at(table, name)), file);
}

/** The first word of the command, and the first two behind it that are no options; false: it has not so many. */
static bool copy_words(const struct phrase *command, struct slice words[3]) {
  struct slice rest = command->rest, word;
  size_t found = 0;
  for (size_t i = 0; found < 3; i++) {
    if (i < command->count) word = command->words[i];
    else if (!next_word(&rest, &word)) return false;
    if (found == 0 || word.bytes[0] != '/') words[found++] = word;
  }
  return true;
}

static bool rejects_copy(struct table *table, json_at gate, const struct phrase *command) {
  struct slice words[3];
  if (!copy_words(command, words) || !abbreviates(words[0], SLICE("copy"))) return false;
  struct slice from = file_of(words[1]), to = file_of(words[2]);
  const struct json *json = table->json;
  json_at pair = json_first(json, json_member(json, gate, "except"));
  for (; pair != JSON_NOWHERE; pair = json_next(json, pair)) {
    if (is_file(table, json_member(json, pair, "from"), from) && is_file(table, json_member(json, pair, "to"), to))
      return false;
  }
  return true;
}

static bool is_type(const struct json *json, json_at gate, const char *type) {
  return json_says(json, json_member(json, gate, "type"), type);
}

/** How many words of the command the gate explains; 0: it does not reject it. */
static size_t weight(struct table *table, json_at gate, const struct phrase *command, bool exec) {
  const struct json *json = table->json;
  if (is_type(json, gate, "copy")) return exec && rejects_copy(table, gate, command) ? 3 : 0;
  if (!is_type(json, gate, "cli")) return 0;
  size_t most = 0;
  json_at one = json_first(json, json_member(json, gate, "patterns"));
  for (; one != JSON_NOWHERE; one = json_next(json, one)) {
    struct pattern pattern;
    if (!pattern_read(string_at(table, one), &pattern)) continue;
    size_t words = pattern_takes(&pattern, command, NULL);
    if (words > most) most = words;
  }
  return most;
}

/**
 * Whether the command is one of those that must always work. An abbreviation that could be either is taken for the
 * cure, unless the gate explains more of it.
 */
static bool is_cure(struct table *table, json_at gate, const struct phrase *command, bool exec, size_t explained) {
  for (size_t i = 0; i < NEVER_GATED_COUNT; i++) {
    struct pattern pattern;
    struct phrase full;
    if (!pattern_read(slice_of(never_gated[i]), &pattern)) continue;
    size_t words = pattern_takes(&pattern, command, &full);
    if (words > 0 && (words >= explained || weight(table, gate, &full, exec) > 0)) return true;
  }
  return false;
}

static json_at first_gate(const struct json *gates) {
  return json_is(gates, 0, JSON_ARRAY) ? json_first(gates, 0) : JSON_NOWHERE;
}

static const struct verdict ALLOWED = {.allowed = true};

static struct verdict rejected(const struct json *gates, json_at gate) {
  return (struct verdict){
      .allowed = false,
      .gate = json_raw(gates, json_member(gates, gate, "name")),
      .warning = json_raw(gates, json_member(gates, gate, "warning")),
  };
}

/** Takes `do` off a line, and the blanks around it. */
static bool take_do(struct slice *line) {
  struct slice rest = *line, word;
  if (!next_word(&rest, &word) || word.length != 2 || !abbreviates(word, SLICE("do")) || rest.length == 0) return false;
  skip_blanks(&rest);
  *line = rest;
  return true;
}

struct verdict gates_evaluate(const struct json *gates, struct slice line, struct slice mode) {
  bool exec = slice_is(mode, "exec") || take_do(&line);
  // A router asks for help at the very key; with a blank behind it the line is run.
  if (line.length > 0 && line.bytes[line.length - 1] == '?') return ALLOWED;
  struct phrase command;
  phrase_read(line, &command);
  struct table table = {.json = gates};
  struct verdict verdict = ALLOWED;
  for (json_at gate = first_gate(gates); verdict.allowed && gate != JSON_NOWHERE; gate = json_next(gates, gate)) {
    size_t explained = weight(&table, gate, &command, exec);
    if (explained > 0 && !is_cure(&table, gate, &command, exec, explained)) verdict = rejected(gates, gate);
  }
  text_free(&table.string);
  return verdict;
}

static bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

/** A number of one to six digits, with none behind it. */
static bool take_number(struct slice *rest, int64_t *number) {
  size_t length = 0;
  *number = 0;
  while (length < rest->length && is_digit(rest->bytes[length])) {
    if (length == 6) return false;
    *number = *number * 10 + (rest->bytes[length++] - '0');
  }
  rest->bytes += length;
  rest->length -= length;
  return length > 0;
}

/** The first two numbers of a release as one that orders them; -1 where there are not two. */
static int64_t major_of(struct slice release) {
  int64_t first, second;
  skip_blanks(&release);
  if (!take_number(&release, &first) || release.length == 0 || release.bytes[0] != '.') return -1;
  release.bytes++;
  release.length--;
  return take_number(&release, &second) ? first * 1000000 + second : -1;
}

struct verdict gates_upgrade(const struct json *gates, struct slice running, struct slice target) {
  int64_t from = major_of(running), to = major_of(target);
  if (to >= 0 && to <= from) return ALLOWED;
  return gates_service(gates, "upgrade", SLICE(""));
}

struct verdict gates_service(const struct json *gates, const char *type, struct slice service) {
  struct table table = {.json = gates};
  bool session = strcmp(type, "session") == 0;
  json_at gate = first_gate(gates);
  for (; gate != JSON_NOWHERE; gate = json_next(gates, gate)) {
    if (!is_type(gates, gate, type)) continue;
    struct slice named = string_at(&table, json_member(gates, gate, "service"));
    if (!session || (named.length == service.length && memcmp(named.bytes, service.bytes, named.length) == 0)) break;
  }
  text_free(&table.string);
  return gate == JSON_NOWHERE ? ALLOWED : rejected(gates, gate);
}

static bool is_string(const struct json *json, json_at object, const char *name) {
  return json_is(json, json_member(json, object, name), JSON_STRING);
}

static bool are_pairs(struct table *table, json_at pairs) {
  const struct json *json = table->json;
  if (!json_is(json, pairs, JSON_ARRAY)) return false;
  for (json_at pair = json_first(json, pairs); pair != JSON_NOWHERE; pair = json_next(json, pair)) {
    if (!is_string(json, pair, "from") || !is_string(json, pair, "to")) return false;
    if (!is_ascii(string_at(table, json_member(json, pair, "from")))) return false;
    if (!is_ascii(string_at(table, json_member(json, pair, "to")))) return false;
  }
  return true;
}

static bool are_patterns(struct table *table, json_at patterns, struct why *why) {
  const struct json *json = table->json;
  if (!json_is(json, patterns, JSON_ARRAY)) return because(why, "A gate on commands has a list of patterns");
  for (json_at one = json_first(json, patterns); one != JSON_NOWHERE; one = json_next(json, one)) {
    struct pattern pattern;
    if (json_is(json, one, JSON_STRING) && pattern_read(string_at(table, one), &pattern)) continue;
    return because(why, "A command pattern is made of words, not all of them optional, <name> and [a|b]: %.100s",
                   string_at(table, one).bytes);
  }
  return true;
}

/** Whether it has what a gate of its type has, as the evaluator understands it. */
static bool is_gate(struct table *table, json_at gate, struct why *why) {
  const struct json *json = table->json;
  if (!is_string(json, gate, "type") || !is_string(json, gate, "name") || !is_string(json, gate, "warning"))
    return because(why, "A gate has a type, a name and a warning");
  if (is_type(json, gate, "cli")) return are_patterns(table, json_member(json, gate, "patterns"), why);
  if (is_type(json, gate, "copy") && !are_pairs(table, json_member(json, gate, "except")))
    return because(why, "A gate on copies has a list of pairs, from and to");
  if (is_type(json, gate, "session") && !is_string(json, gate, "service"))
    return because(why, "A gate on sessions has a service");
  return true;
}

static bool keeps_configuration(const struct json *json, json_at gate) {
  json_at pair = json_first(json, json_member(json, gate, "except"));
  for (; pair != JSON_NOWHERE; pair = json_next(json, pair)) {
    if (json_says(json, json_member(json, pair, "from"), "running-config") &&
        json_says(json, json_member(json, pair, "to"), "startup-config"))
      return true;
  }
  return false;
}

static bool stands_in_the_way(struct table *table, json_at gate, const char *never) {
  const struct json *json = table->json;
  if (is_type(json, gate, "copy"))
    return strcmp(never, "copy running-config startup-config") == 0 && !keeps_configuration(json, gate);
  struct pattern cure, pattern;
  if (!is_type(json, gate, "cli") || !pattern_read(slice_of(never), &cure)) return false;
  json_at one = json_first(json, json_member(json, gate, "patterns"));
  for (; one != JSON_NOWHERE; one = json_next(json, one)) {
    if (pattern_read(string_at(table, one), &pattern) && patterns_overlap(&cure, &pattern)) return true;
  }
  return false;
}

static bool is_curable(struct table *table, json_at gate, struct why *why) {
  if (!is_gate(table, gate, why)) return false;
  for (size_t i = 0; i < NEVER_GATED_COUNT; i++) {
    if (!stands_in_the_way(table, gate, never_gated[i])) continue;
    const char *name = string_at(table, json_member(table->json, gate, "name")).bytes;
    return because(why, "Gate %.100s would reject \"%s\", which must never be gated", name, never_gated[i]);
  }
  return true;
}

bool gates_curable(const struct json *gates, struct why *why) {
  if (!json_is(gates, 0, JSON_ARRAY)) return because(why, "A gate table is a list");
  struct table table = {.json = gates};
  bool curable = true;
  for (json_at gate = first_gate(gates); curable && gate != JSON_NOWHERE; gate = json_next(gates, gate))
    curable = is_curable(&table, gate, why);
  text_free(&table.string);
  return curable;
}
