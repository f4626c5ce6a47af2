/**
 * Whether a text is the inventory of a machine (inventory.h): RFC 8348 ietf-hardware, encoded as RFC 7951 says. It says
 * in words what is wrong, and never mends anything.
 */
#include "inventory.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"

#define HARDWARE "ietf-hardware:hardware"
#define CHASSIS "iana-hardware:chassis"

static const char *const TEXTS[] = {"parent", "hardware-rev", "serial-num", "model-name", "description", NULL};
static const char *const STATES[] = {"oper-state", "standby-state", NULL};

/** The first of these members that is there and no text, or NULL. */
static const char *odd_text(const struct json *json, json_at object, const char *const names[]) {
  for (size_t i = 0; names[i]; i++) {
    json_at member = json_member(json, object, names[i]);
    if (member != JSON_NOWHERE && !json_is(json, member, JSON_STRING)) return names[i];
  }
  return NULL;
}

/** The letters of a text; of another value its JSON; of none `undefined`. */
static void describe(const struct json *json, json_at at, struct text *out) {
  if (at == JSON_NOWHERE) text_puts(out, "undefined");
  else if (!json_text(json, at, out)) text_slice(out, json_raw(json, at));
}

static bool is_word(struct slice word) {
  for (size_t i = 0; i < word.length; i++) {
    if (!isalnum((unsigned char)word.bytes[i]) && !memchr("_.-", word.bytes[i], 3)) return false;
  }
  return word.length > 0;
}

/** `module:identity`. */
static bool is_identity(const struct json *json, json_at at) {
  struct text text = {0};
  bool sound = json_text(json, at, &text);
  const char *colon = sound ? memchr(text.bytes, ':', text.length) : NULL;
  if (colon) {
    size_t length = (size_t)(colon - text.bytes);
    sound = is_word((struct slice){text.bytes, length}) && is_word((struct slice){colon + 1, text.length - length - 1});
  }
  text_free(&text);
  return sound && colon;
}

static bool check_component(const struct json *json, json_at at, struct why *why) {
  if (!json_is(json, at, JSON_OBJECT)) return because(why, "not an object");
  json_at name = json_member(json, at, "name");
  if (!json_is(json, name, JSON_STRING) || json_says(json, name, "")) return because(why, "\"name\" must be a text");
  if (!is_identity(json, json_member(json, at, "class"))) {
    return because(why, "\"class\" must be an identity with its module, such as iana-hardware:module");
  }
  const char *odd = odd_text(json, at, TEXTS);
  if (odd) return because(why, "\"%s\" must be a text", odd);
  json_at position = json_member(json, at, "parent-rel-pos");
  int64_t number;
  if (position != JSON_NOWHERE && !json_whole(json, position, &number)) {
    return because(why, "\"parent-rel-pos\" must be a whole number");
  }
  json_at state = json_member(json, at, "state");
  if (state == JSON_NOWHERE) return true;
  if (!json_is(json, state, JSON_OBJECT)) return because(why, "\"state\" must be an object");
  odd = odd_text(json, state, STATES);
  return !odd || because(why, "\"state/%s\" must be a text", odd);
}

static bool check_components(const struct json *json, json_at list, const char *where, struct why *why) {
  unsigned number = 1;
  for (json_at at = json_first(json, list); at != JSON_NOWHERE; at = json_next(json, at), number++) {
    struct why fault;
    if (check_component(json, at, &fault)) continue;
    if (!json_is(json, at, JSON_OBJECT)) return because(why, "%s: component %u: %s", where, number, fault.text);
    struct text name = {0};
    describe(json, json_member(json, at, "name"), &name);
    because(why, "%s: component %u \"%.100s\": %s", where, number, name.bytes, fault.text);
    text_free(&name);
    return false;
  }
  return true;
}

/** The names of all components, in order. */
struct names {
  struct text *list;
  size_t count;
};

static int compare(const void *one, const void *other) {
  const struct text *a = one, *b = other;
  int order = memcmp(a->bytes, b->bytes, a->length < b->length ? a->length : b->length);
  return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
}

static struct names names_of(const struct json *json, json_at list) {
  struct names names = {allocate(json->count * sizeof *names.list), 0};
  for (json_at at = json_first(json, list); at != JSON_NOWHERE; at = json_next(json, at)) {
    json_text(json, json_member(json, at, "name"), &names.list[names.count++]);
  }
  qsort(names.list, names.count, sizeof *names.list, compare);
  return names;
}

static bool are_different(const struct names *names) {
  for (size_t i = 1; i < names->count; i++) {
    if (compare(&names->list[i - 1], &names->list[i]) == 0) return false;
  }
  return true;
}

static bool check_parent(const struct json *json, json_at at, const struct names *names, const char *where,
                         struct why *why) {
  struct text parent = {0}, name = {0};
  bool found = !json_text(json, json_member(json, at, "parent"), &parent) ||
               bsearch(&parent, names->list, names->count, sizeof parent, compare);
  if (!found) {
    json_text(json, json_member(json, at, "name"), &name);
    because(why, "%s: component \"%.60s\": its parent \"%.60s\" is not in the list", where, name.bytes, parent.bytes);
  }
  text_free(&parent);
  text_free(&name);
  return found;
}

static bool check_names(const struct json *json, json_at list, const char *where, struct why *why) {
  struct names names = names_of(json, list);
  bool sound = are_different(&names) || because(why, "%s: two components have the same name", where);
  for (json_at at = json_first(json, list); sound && at != JSON_NOWHERE; at = json_next(json, at)) {
    sound = check_parent(json, at, &names, where, why);
  }
  for (size_t i = 0; i < names.count; i++) text_free(&names.list[i]);
  free(names.list);
  return sound;
}

static bool check_chassis(const struct json *json, json_at list, const char *where, struct why *why) {
  json_at at = json_first(json, list);
  while (at != JSON_NOWHERE && !json_says(json, json_member(json, at, "class"), CHASSIS)) at = json_next(json, at);
  if (at == JSON_NOWHERE) return because(why, "%s: no component has the class " CHASSIS, where);
  json_at model = json_member(json, at, "model-name"), serial = json_member(json, at, "serial-num");
  bool identified = model != JSON_NOWHERE && serial != JSON_NOWHERE;
  if (identified && !json_says(json, model, "") && !json_says(json, serial, "")) return true;
  struct text name = {0};
  json_text(json, json_member(json, at, "name"), &name);
  because(why, "%s: the chassis \"%.60s\" needs \"model-name\" and \"serial-num\": together they are the UDI", where,
          name.bytes);
  text_free(&name);
  return false;
}

/** JSON without the blanks and line breaks between its words. */
static void add_compact(struct text *out, struct slice json) {
  bool inside = false;
  for (size_t i = 0; i < json.length; i++) {
    char byte = json.bytes[i];
    if (byte == '"') inside = !inside;
    if (!inside && memchr(" \t\r\n", byte, 4)) continue;
    text_add(out, &byte, 1);
    if (inside && byte == '\\') text_add(out, &json.bytes[++i], 1);
  }
}

bool inventory_check(struct slice json, const char *where, struct text *compact, struct why *why) {
  struct json read = {0};
  if (!json_read(&read, json)) {
    json_free(&read);
    return because(why, "%s: not JSON", where);
  }
  json_at list = json_member(&read, json_member(&read, 0, HARDWARE), "component");
  bool sound = json_is(&read, list, JSON_ARRAY) ||
               because(why, "%s: \"" HARDWARE "\" with a list \"component\" is missing", where);
  sound = sound && check_components(&read, list, where, why) && check_names(&read, list, where, why) &&
          check_chassis(&read, list, where, why);
  if (sound) {
    text_puts(compact, "{\"" HARDWARE "\":{\"component\":");
    add_compact(compact, json_raw(&read, list));
    text_puts(compact, "}}");
  }
  json_free(&read);
  return sound;
}
