/**
 * Where messages go: to standard error, to the collector, to who subscribed at the socket. The host's own are made
 * here, too: `%SMART_HOST-5-AUTHORITY_NOT_USED: ...`. It waits for no reader: one that is too slow misses lines.
 */
#ifndef SMART_AGENT_LOGS_H
#define SMART_AGENT_LOGS_H

#include "control.h"
#include "remote-syslog.h"
#include "rooms.h"

struct logs {
  /** NULL: none, or none yet. */
  struct remote_syslog *remote;
  struct control *control;
  /** Nothing on standard error. */
  bool quiet;
};
struct syslog_room logs_room(struct logs *logs);
/** A message of the host's own. */
void logs_say(struct logs *logs, int severity, const char *mnemonic, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/** Writes to a descriptor what goes in within so many ms; the rest is dropped. */
void write_within(int fd, struct slice text, int ms);

#endif
