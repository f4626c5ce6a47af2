/** The file of usage facts: see usage.h. */
#include "usage.h"

#include "durable.h"
#include "json.h"

/** Bytes: more facts than any box has things to count. */
#define LONGEST (256 * 1024)

/** Adds the three members of a fact, and no other. */
static bool add_sample(const struct json *json, json_at at, struct text *out) {
  json_at name = json_member(json, at, "name"), where = json_member(json, at, "where");
  json_at count = json_member(json, at, "count");
  if (!json_is(json, name, JSON_STRING) || !json_is(json, where, JSON_STRING) || !json_is(json, count, JSON_NUMBER))
    return false;
  text_puts(out, "{\"name\":");
  text_slice(out, json_raw(json, name));
  text_puts(out, ",\"where\":");
  text_slice(out, json_raw(json, where));
  text_puts(out, ",\"count\":");
  text_slice(out, json_raw(json, count));
  text_puts(out, "}");
  return true;
}

static bool add_samples(const struct json *json, const char *path, struct text *out, struct why *why) {
  if (!json_is(json, 0, JSON_ARRAY))
    return because(why, "%s: usage facts are a JSON list of {name, where, count}", path);
  unsigned number = 0;
  text_puts(out, "{\"type\":\"usage\",\"samples\":[");
  for (json_at at = json_first(json, 0); at != JSON_NOWHERE; at = json_next(json, at)) {
    if (number++ > 0) text_puts(out, ",");
    if (!add_sample(json, at, out)) return because(why, "%s: usage fact %u is not {name, where, count}", path, number);
  }
  text_puts(out, "]}");
  return true;
}

bool usage_read(const char *path, struct text *occurrence, struct why *why) {
  struct text file = {0};
  struct json json = {0};
  struct why fault;
  bool read = read_file(path, LONGEST, &file, &fault);
  if (!read) because(why, "The usage facts in %s", fault.text);
  else if (!json_read(&json, text_view(&file))) read = because(why, "%s is not JSON", path);
  else read = add_samples(&json, path, occurrence, why);
  json_free(&json);
  text_free(&file);
  return read;
}
