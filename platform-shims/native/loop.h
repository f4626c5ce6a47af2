/**
 * The host loop: platform-shims/loop.ts in C, rule for rule. It carries events to a guest, one at a time, and has its
 * effects performed in their order (effects.h); a turn that fails in any way has nothing further of it performed, and
 * its context is dropped and booted again from the vaults, less and less eagerly, and in the end not at all. It knows
 * nothing of licensing. What a room lets happen in the middle of a turn waits for its end.
 */
#ifndef SMART_AGENT_LOOP_H
#define SMART_AGENT_LOOP_H

#include "guest.h"
#include "rooms.h"

/** How a failing agent is brought back: see RECOVERY of loop.ts. */
struct recovery {
  int64_t steady_after, first_delay, last_delay;
  int give_up_after;
};
extern const struct recovery RECOVERY;

struct loop_options {
  struct rooms rooms;
  struct bundle bundle;
  struct guest_limits limits;
  struct recovery recovery;
  const char *personality, *release;
  /** NULL: it has none. Copied. */
  const char *hostname;
  /**
   * A line of a recording: `{event, effects, wake}` or `{event, failed}`; NULL: not recorded. `blank`: seed and device
   * key as zeros.
   */
  void (*record)(void *self, struct slice line);
  void *record_self;
  bool blank;
};

enum loop_status { LOOP_BOOTING, LOOP_UP, LOOP_WAITING, LOOP_DOWN, LOOP_STOPPED };
extern const char *const LOOP_STATUS[];

struct loop;
/**
 * Boots the agent; on return it is up, waits for its next try, or is down. Options are copied, what they point to is
 * not.
 */
struct loop *loop_open(const struct loop_options *options);
enum loop_status loop_status(const struct loop *loop);

/**
 * Hands in what happened, as the JSON of an event without its moment:
 * `{"type":"command","session":"1","mode":"exec","line":"..."}`. False: it is no occurrence (command, usage, calls,
 * inventory, role, peer) with the members of its kind.
 */
bool loop_submit(struct loop *loop, struct slice occurrence);
/**
 * The send of this `id` (struct send) came to its end. `reason` NULL: by this reply; else lost, by a reason of
 * LossReason; `detail` may be empty.
 */
void loop_outcome(struct loop *loop, int64_t id, struct slice reply, const char *reason, struct slice detail);
/** The clock reached the `up` that was asked for. Early is harmless. */
void loop_ring(struct loop *loop);
/** Another name of the box, for boots to come; copied. */
void loop_rename(struct loop *loop, const char *hostname);
/** The context that runs is not wanted: the next event fails for this reason, and another is booted from the vaults. */
void loop_give_up(struct loop *loop, const char *reason);
/**
 * Of the guest that runs: ticks of its last turn, bytes of its heap; failures of the series; and the ticks of all
 * turns of all contexts. The same events cost the same ticks on every machine.
 */
struct loop_figures {
  uint64_t fuel, burned;
  size_t heap, heap_most;
  int failures;
};
struct loop_figures loop_figures(const struct loop *loop);
/** Nothing is performed any more, not even the rest of a turn: a room may call it, too. */
void loop_stop(struct loop *loop);
/** Stops it, if it was not, and frees everything. */
void loop_close(struct loop *loop);

#endif
