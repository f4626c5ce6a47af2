/** The file of usage facts: a JSON list of {name, where, count}. Whether they can be true, the agent judges. */
#ifndef SMART_AGENT_USAGE_H
#define SMART_AGENT_USAGE_H

#include "text.h"

/**
 * Adds the occurrence `usage` for loop_submit. False, and why: the file cannot be read, or which fact in it is none.
 */
bool usage_read(const char *path, struct text *occurrence, struct why *why);

#endif
