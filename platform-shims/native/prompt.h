/**
 * A session with the agent: lines go to it one at a time, each in the mode that the answer before it left. Of the box's
 * own commands it knows those that change the mode, and no other: tools/terminal.ts in C.
 */
#ifndef SMART_AGENT_PROMPT_H
#define SMART_AGENT_PROMPT_H

#include "client.h"

enum prompt_end {
  PROMPT_DONE,
  /** A line was not the agent's. */
  PROMPT_UNHANDLED,
  PROMPT_HUNG_UP,
};

/** Enters this line, and, as long as the agent asks back, lines of standard input. */
enum prompt_end prompt_line(struct client *client, const char *line);
/** Enters the lines of standard input to their end, or until the operator leaves. */
enum prompt_end prompt_lines(struct client *client);

#endif
