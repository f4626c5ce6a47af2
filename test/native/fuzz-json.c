/**
 * Whatever bytes come: JSON is read and written again the same, a gate table judges, and nothing is touched that is not
 * ours.
 */
#include <stdlib.h>
#include <string.h>

#include "gates.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/** What is read of a string, written and read once more, is the same string. */
static void strings(const struct json *json, json_at at) {
  struct text once = {0}, twice = {0}, written = {0};
  struct json again = {0};
  if (json_text(json, at, &once)) {
    text_json(&written, text_view(&once));
    if (!json_read(&again, text_view(&written)) || !json_text(&again, 0, &twice)) abort();
    if (once.length != twice.length || memcmp(once.bytes, twice.bytes, once.length) != 0) abort();
  }
  for (json_at child = json_first(json, at); child != JSON_NOWHERE; child = json_next(json, child))
    strings(json, child);
  json_free(&again);
  text_free(&written);
  text_free(&twice);
  text_free(&once);
}

/** The first line of the input is a line typed, what follows is a table. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const uint8_t *feed = size > 0 ? memchr(data, '\n', size) : NULL;
  struct slice line = {(const char *)data, feed ? (size_t)(feed - data) : 0};
  struct slice table = {(const char *)data + (feed ? line.length + 1 : 0), size - (feed ? line.length + 1 : 0)};
  struct json json = {0};
  struct why why;
  struct text seen = {0};
  text_json(&seen, line);
  if (!json_read(&json, text_view(&seen))) abort();
  if (json_read(&json, table)) {
    int64_t number;
    json_whole(&json, 0, &number);
    strings(&json, 0);
    gates_curable(&json, &why);
    gates_evaluate(&json, line, SLICE("exec"));
    gates_evaluate(&json, line, SLICE("config"));
    gates_upgrade(&json, line, SLICE("7.4"));
    gates_service(&json, "session", line);
  }
  text_free(&seen);
  json_free(&json);
  return 0;
}
