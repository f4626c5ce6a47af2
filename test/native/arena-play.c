/**
 * A long random life in an arena: blocks come, grow, shrink and go. Every byte of a block must be what was written into
 * it, no block may be where another is, none is handed out that is not aligned, and when all are gone the arena is as
 * it was. arena-play SEED STEPS
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"

#define BLOCKS 400
#define SIZE (1 << 20)

static uint64_t state;

/** xorshift64 */
static uint64_t chance(uint64_t below) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state % below;
}

struct held {
  unsigned char *bytes;
  size_t size;
  unsigned char filled;
};

static _Noreturn void wrong(const char *what, unsigned long step) {
  printf("wrong at step %lu: %s\n", step, what);
  exit(1);
}

static void check(const struct held *held, size_t size, unsigned long step) {
  for (size_t i = 0; i < size; i++)
    if (held->bytes[i] != held->filled) wrong("a block does not hold what was written into it", step);
}

static void fill(struct held *held, unsigned char with) {
  held->filled = with;
  memset(held->bytes, with, held->size);
}

/** Mostly small ones, as an interpreter wants them. */
static size_t any_size(void) {
  static const uint64_t MOST[] = {40, 200, 2000, 60000, SIZE};
  uint64_t kind = chance(100);
  return 1 + (size_t)chance(MOST[kind < 60 ? 0 : kind < 85 ? 1 : kind < 96 ? 2 : kind < 99 ? 3 : 4]);
}

static void step(struct arena *arena, struct held *held, unsigned long at, unsigned long *refused) {
  if (held->bytes && chance(3) == 0) {
    check(held, held->size, at);
    arena_release(arena, held->bytes);
    held->bytes = NULL;
    return;
  }
  size_t size = any_size();
  unsigned char *bytes = arena_resize(arena, held->bytes, size);
  if (!bytes) {
    (*refused)++;
    if (held->bytes) check(held, held->size, at);
    return;
  }
  if ((uintptr_t)bytes % (2 * sizeof(size_t)) != 0) wrong("a block is not aligned", at);
  if (arena_room(bytes) < size) wrong("a block is too small", at);
  struct held before = *held;
  held->bytes = bytes;
  if (before.bytes) check(held, before.size < size ? before.size : size, at);
  held->size = arena_room(bytes);
  fill(held, (unsigned char)chance(256));
}

int main(int count, char **words) {
  if (count != 3) return 64;
  state = strtoull(words[1], NULL, 10) * 2654435761u + 1;
  unsigned long steps = strtoul(words[2], NULL, 10), refused = 0;
  static struct held all[BLOCKS];
  struct arena *arena = arena_open(SIZE);
  if (!arena) return 1;
  size_t empty = arena_used(arena, NULL), most;
  for (unsigned long at = 0; at < steps; at++) step(arena, &all[chance(BLOCKS)], at, &refused);
  if (arena_used(arena, &most) > SIZE || most > SIZE) wrong("more is in use than there is", steps);
  for (int i = 0; i < BLOCKS; i++) {
    if (all[i].bytes) check(&all[i], all[i].size, steps);
    arena_release(arena, all[i].bytes);
  }
  if (arena_used(arena, NULL) != empty) wrong("an empty arena is not empty", steps);
  void *whole = arena_allocate(arena, SIZE - empty - 64);
  if (!whole) wrong("an empty arena is in pieces", steps);
  printf("%lu steps, %lu refused, at most %zu of %d bytes\n", steps, refused, most, SIZE);
  arena_close(arena);
  return 0;
}
