/**
 * The file of a recording while it is written: tools/recording.ts in C. Every line is there when the turn after it
 * begins. A recording that cannot go on is given up, with one line on standard error; it never stops the agent.
 */
#ifndef SMART_AGENT_RECORDING_H
#define SMART_AGENT_RECORDING_H

#include "text.h"

struct recording;
/** Adds to what the file holds, beginning a life by this bundle. NULL: it cannot be opened, and why. */
struct recording *recording_open(const char *path, const char *version, struct why *why);
/** As `record` of struct loop_options wants it. */
void recording_write(void *self, struct slice line);
/** Also for NULL. */
void recording_close(struct recording *recording);

#endif
