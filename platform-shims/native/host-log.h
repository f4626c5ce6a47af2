/** The host's own messages, which look as the agent's do. */
#ifndef SMART_AGENT_HOST_LOG_H
#define SMART_AGENT_HOST_LOG_H

#include "rooms.h"

void host_log(struct syslog_room syslog, int severity, const char *mnemonic, const char *format, va_list arguments);

#endif
