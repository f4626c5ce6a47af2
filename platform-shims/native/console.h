/**
 * The commands that are given at the start, typed one after the other at a prompt of their own, each once the one
 * before is answered, in the mode that it left; what the agent answers goes to standard output. Of the box's own
 * commands it knows those that change the mode, as tools/terminal.ts does, and no other.
 */
#ifndef SMART_AGENT_CONSOLE_H
#define SMART_AGENT_CONSOLE_H

#include "json.h"

struct console {
  const char *const *lines;
  size_t count, next;
  /** The mode of the session, and what the agent asks in the place of the prompt: empty, if anything. */
  struct text mode;
  bool waiting, asked;
};
/** The next line as an occurrence for loop_submit; false: not yet, or there is none left. */
bool console_next(struct console *console, struct text *occurrence);
/** An answer of the agent; false: it is another session's. */
bool console_answered(struct console *console, struct slice answer);
void console_free(struct console *console);

#endif
