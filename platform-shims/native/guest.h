/**
 * The guest: the bundle in QuickJS, with a memory that ends, a stack that ends and fuel that ends. A text goes in and
 * a text comes out; the bundle sees the language and nothing of this host. A guest that failed once is of no use any
 * more.
 */
#ifndef SMART_AGENT_GUEST_H
#define SMART_AGENT_GUEST_H

#include "text.h"

struct guest_limits {
  /** Bytes for everything the guest is: bundle, heap, the engine's own records. Hard. */
  size_t memory;
  /** Bytes of the guest's stack. */
  size_t stack;
  /** Interrupt ticks that one turn, or the loading of the bundle, may burn: the same on every machine. */
  uint64_t fuel;
};
extern const struct guest_limits GUEST_LIMITS;

/** What the guest runs: the text of dist/agent.js, or what bytecode.c made of it for this very engine. */
struct bundle {
  struct slice code;
  bool bytecode;
};

struct guest;
/** A fresh, empty context that has run the bundle and nothing else. NULL: it could not be, and why. */
struct guest *guest_open(const struct bundle *bundle, const struct guest_limits *limits, struct why *why);
/**
 * One event in, its answer out, both JSON; valid until the next turn. False, and why (`out-of-fuel: ...`), once and
 * for all.
 */
bool guest_turn(struct guest *guest, struct slice event, struct slice *answer, struct why *why);
/** It is not wanted any more: its next turn fails, for this reason. */
void guest_give_up(struct guest *guest, const char *reason);
/** Ticks that the last turn (before the first: the loading of the bundle) burned. */
uint64_t guest_fuel(const struct guest *guest);
/** Bytes of its memory in use, and the most that ever were. */
size_t guest_heap(const struct guest *guest, size_t *most);
/** Safe at any time, also after a fault, and for NULL. */
void guest_close(struct guest *guest);
/** Name and version of the engine that this host was built with. */
const char *guest_engine(void);

#endif
