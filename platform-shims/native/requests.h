/** What a client of the control socket may ask, and what it is answered. It knows no socket, and keeps no request. */
#ifndef SMART_AGENT_REQUESTS_H
#define SMART_AGENT_REQUESTS_H

#include "control.h"

/** Who asks. */
struct asker {
  /** Never used again: the answer to a command may come when its connection is long gone. */
  uint64_t session;
  /** A command of it is with the agent; set before it is handed in, since the answer may come at once. */
  bool waits;
  /** What it subscribed to: see topic_bit. */
  unsigned topics;
};

/** Adds the answer to a line; nothing for a command that was taken: that one the agent answers. */
void request_answer(const struct control_options *options, struct asker *asker, struct slice line, struct text *lines);
/** Whether this is the answer to the command that it waits for. */
bool request_is_answered(const struct asker *asker, const struct json *answer);
/** Adds a refusal, in words. */
void request_refuse(struct text *lines, const char *reason);
/** 0: there is no such topic. */
unsigned topic_bit(struct slice topic);

#endif
