/** What the stores have in common (store.h). */
#include "store.h"

#include <string.h>

#include "durable.h"
#include "json.h"

#define ROOTS_LIMIT (64 * 1024)

bool store_read_roots(struct store *store, const char *roots_file, struct why *why) {
  return read_file(roots_file, ROOTS_LIMIT, &store->roots, why);
}

bool store_roots(void *self, struct text *bytes, struct why *why) {
  (void)why;
  const struct store *store = self;
  text_slice(bytes, text_view(&store->roots));
  return true;
}

bool lines_of_list(struct slice list, struct text *lines, struct why *why) {
  struct json json = {0};
  bool sound = json_read(&json, list) && json_is(&json, 0, JSON_ARRAY);
  for (json_at at = json_first(&json, 0); sound && at != JSON_NOWHERE; at = json_next(&json, at)) {
    sound = json_text(&json, at, lines);
    text_puts(lines, "\n");
  }
  json_free(&json);
  return sound || because(why, "the configuration is no list of lines");
}

void list_of_lines(struct slice lines, struct text *list) {
  const char *separator = "";
  text_puts(list, "[");
  while (lines.length > 0) {
    const char *feed = memchr(lines.bytes, '\n', lines.length);
    size_t length = feed ? (size_t)(feed - lines.bytes) : lines.length;
    if (length > 0) {
      text_puts(list, separator);
      text_json(list, (struct slice){lines.bytes, length});
      separator = ",";
    }
    size_t taken = feed ? length + 1 : length;
    lines.bytes += taken;
    lines.length -= taken;
  }
  text_puts(list, "]");
}

void store_close(struct store_room *room) {
  struct store *store = room->self;
  *room = (struct store_room){0};
  if (!store) return;
  text_free(&store->roots);
  store->close(store);
}
