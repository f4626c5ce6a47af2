/** A stream of JSON, one value a line: what both ends of the control socket have in common. */
#ifndef SMART_AGENT_LINES_H
#define SMART_AGENT_LINES_H

#include "text.h"

/** Adds a JSON text as one line: breaks between its members become blanks. Inside of its strings there are none. */
void line_add(struct text *lines, struct slice json);
/** Whether there is a line as a whole, looking from this byte on; gives it from its beginning, without its break. */
bool line_find(const struct text *lines, size_t from, struct slice *line);
/** Takes so many bytes off the front. */
void line_drop(struct text *lines, size_t length);

#endif
