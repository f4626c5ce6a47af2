/**
 * Memory for one guest: a stretch of address space that ends, and an allocator in it. Whatever the engine does, it
 * gets no byte more; and a guest that failed in the middle of anything is cleared away whole, leaks and all, by
 * `arena_close`. One thread. It never asks the system for more, and trusts whoever holds its blocks.
 */
#ifndef SMART_AGENT_ARENA_H
#define SMART_AGENT_ARENA_H

#include <stddef.h>

struct arena;
/** NULL where there is no address space. Only what is used becomes resident. */
struct arena *arena_open(size_t size);
void *arena_allocate(struct arena *arena, size_t size);
void arena_release(struct arena *arena, void *block);
/** NULL, and the block as it was, where there is no room. */
void *arena_resize(struct arena *arena, void *block, size_t size);
/** Bytes that a block can hold. */
size_t arena_room(const void *block);
/** Bytes in use now, and the most that ever were; both with what the allocator needs itself. */
size_t arena_used(const struct arena *arena, size_t *most);
void arena_close(struct arena *arena);

#endif
