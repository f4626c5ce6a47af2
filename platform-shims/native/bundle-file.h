/**
 * An agent from a file, in place of the one that is compiled in. Only the file that the agent.json beside it describes
 * is one.
 */
#ifndef SMART_AGENT_BUNDLE_FILE_H
#define SMART_AGENT_BUNDLE_FILE_H

#include "text.h"

/** Adds its code, and its version. False, and why: it cannot be read, or is not what agent.json says. */
bool bundle_file_read(const char *path, struct text *code, struct text *version, struct why *why);

#endif
