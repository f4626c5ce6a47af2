/** Lines of JSON: see lines.h. It knows nothing of what they say. */
#include "lines.h"

#include <string.h>

void line_add(struct text *lines, struct slice json) {
  size_t at = lines->length;
  text_slice(lines, json);
  for (; at < lines->length; at++)
    if (lines->bytes[at] == '\n' || lines->bytes[at] == '\r') lines->bytes[at] = ' ';
  text_puts(lines, "\n");
}

bool line_find(const struct text *lines, size_t from, struct slice *line) {
  const char *line_break = from < lines->length ? memchr(lines->bytes + from, '\n', lines->length - from) : NULL;
  if (line_break == NULL) return false;
  *line = (struct slice){lines->bytes, (size_t)(line_break - lines->bytes)};
  return true;
}

void line_drop(struct text *lines, size_t length) {
  if (length == lines->length) {
    // Few say or hear much at once: the room is not kept for those that sit still.
    text_free(lines);
    return;
  }
  memmove(lines->bytes, lines->bytes + length, lines->length - length);
  lines->length -= length;
}
