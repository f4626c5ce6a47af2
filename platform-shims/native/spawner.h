/**
 * A small process, forked off the daemon before the daemon gives up its right to start any: it starts one courier for
 * each ticket, ends it when told to, and ends with the daemon, however that ends. It looks into no message.
 */
#ifndef SMART_AGENT_SPAWNER_H
#define SMART_AGENT_SPAWNER_H

#include <sys/types.h>

#include "text.h"

struct spawner {
  int socket;
  pid_t pid;
};

/** Starts couriers of this program, which need not be there yet. False, with errno: it could not be forked off. */
bool spawner_open(struct spawner *spawner, const char *courier);
/** A courier with this descriptor as its standard input and output. One that cannot be started is one that ended. */
bool spawner_start(const struct spawner *spawner, uint64_t ticket, int descriptor);
/** Kills the courier of this ticket, if it lives. */
void spawner_end(const struct spawner *spawner, uint64_t ticket);
/** All couriers end with it. */
void spawner_close(struct spawner *spawner);

#endif
