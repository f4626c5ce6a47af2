/**
 * What the process gives up once everything is open: its user, new rights, core dumps, and every system call that a
 * running agent has no use for. It never gives anything back.
 */
#ifndef SMART_AGENT_CONFINE_H
#define SMART_AGENT_CONFINE_H

#include "text.h"

/**
 * No new rights and no core dump from now on; and the user and the group by these names or numbers, each NULL: as it
 * is. A user alone brings its own group. False, with everything still to be refused: it could not be, or could be
 * undone.
 */
bool confine_drop(const char *user, const char *group, struct why *why);
/**
 * Files, the sockets that are open, time and memory remain; programs, processes, network connections, other processes
 * and the kernel's own affairs end in EPERM. False, with why: this system has no seccomp, or this machine is none that
 * the filter knows; nothing is changed.
 */
bool confine_calls(struct why *why);

#endif
