/** Waits for whatever happens first: descriptors and who wants to hear of them. It never reads or writes one. */
#ifndef SMART_AGENT_POLLER_H
#define SMART_AGENT_POLLER_H

#include "text.h"

struct poller;
/** `events` as of poll(2). It may watch, change and forget any descriptor, its own too. */
typedef void poller_ready(void *self, int fd, short events);

struct poller *poller_open(void);
void poller_watch(struct poller *poller, int fd, short events, poller_ready *ready, void *self);
void poller_change(struct poller *poller, int fd, short events);
/** Does not close it. Nothing of it is told any more, not even what is already found. */
void poller_forget(struct poller *poller, int fd);
/** Waits once, without end where `ms` is negative, and tells everyone. False: a signal cut it short. */
bool poller_wait(struct poller *poller, int ms);
void poller_close(struct poller *poller);

#endif
