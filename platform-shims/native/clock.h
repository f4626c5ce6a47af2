/**
 * The clocks of this machine: wall time as it is set, and CLOCK_MONOTONIC counted from the opening as `up`. One timerfd
 * rings. It sets no clock and trusts none: whether the wall clock is disciplined is asked of the kernel each time.
 */
#ifndef SMART_AGENT_CLOCK_H
#define SMART_AGENT_CLOCK_H

#include "poller.h"
#include "rooms.h"

struct clock;
/**
 * `synced`: 1 yes, 0 no, -1 find out. `ring` is called out of the poller, never inside `wake_at`. NULL: no timer was to
 * be had.
 */
struct clock *clock_open(struct poller *poller, int synced, void (*ring)(void *self), void *self);
struct clock_room clock_room(struct clock *clock);
/** Also for NULL. */
void clock_close(struct clock *clock);

#endif
