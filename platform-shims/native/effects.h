/**
 * The effects that a turn answers (src/abi.ts): read as a whole, then performed one by one in the rooms. A guest is not
 * trusted with anything: what an effect lacks, or has too much of, is a failure of its turn. When the next turn is, and
 * what becomes of a context that failed, the loop decides.
 */
#ifndef SMART_AGENT_EFFECTS_H
#define SMART_AGENT_EFFECTS_H

#include "alarms.h"
#include "json.h"
#include "queue.h"
#include "rooms.h"

/** Sends under way at a time, and files wanted for one event: more, and a guest could fill the memory of its host. */
#define FLIGHTS_MOST 32
#define ERRANDS_MOST 16

struct effects {
  const struct rooms *rooms;
  struct queue *queue;
  struct alarms *alarms;
  /** The answer, without line breaks, and its reading. */
  struct text text;
  struct json answer;
  /** So many sends there were. */
  int64_t sends;
  /** So many files were wanted since the last event that was no file. */
  int errands;
};

/** Reads an answer in the place of the one before; false, and why: it is none of this ABI. */
bool effects_read(struct effects *effects, struct slice answer, struct why *why);
/** The first effect; the next one is json_next's. */
json_at effects_first(const struct effects *effects);
/**
 * `answers`: who typed a command has an answer by it, or will have it. False, and why: the context must be given up.
 */
bool effects_perform(struct effects *effects, json_at at, bool *answers, struct why *why);
/** When the guest wants its next tick; -1: not at all. */
int64_t effects_wake(const struct effects *effects);
/** A member of the answer, as it was given. */
struct slice effects_member(const struct effects *effects, const char *name);
/** The answer is not needed any more. */
void effects_clear(struct effects *effects);

#endif
