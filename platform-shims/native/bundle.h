/** The agent as it is compiled into the daemon; bytecode.c writes it, at build time, into bundle.c. */
#ifndef SMART_AGENT_BUNDLE_H
#define SMART_AGENT_BUNDLE_H

#include "guest.h"

extern const struct bundle BUNDLE;
/** Of dist/agent.json: the version of the agent, and the SHA-256 of the text that the bytecode was made of. */
extern const char BUNDLE_VERSION[];
extern const char BUNDLE_SHA256[];

#endif
