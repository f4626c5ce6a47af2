/** One process at a time in a directory: platform-shims/node/lock.ts in C, by the same file. */
#ifndef SMART_AGENT_LOCK_H
#define SMART_AGENT_LOCK_H

#include "text.h"

struct lock;
/** Makes the directory where it is missing. False where another process holds it, and which. */
bool lock_take(const char *directory, struct lock **lock, struct why *why);
/** Also for NULL. */
void lock_release(struct lock *lock);

#endif
