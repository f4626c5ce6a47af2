/**
 * Blocks lie one behind the other, each headed by its size, which is a multiple of GRAIN; the two lowest bits say
 * whether it is in use, and whether the one before it is. A free block repeats its size at its end, where its
 * successor finds it to merge with it (Knuth's boundary tags), and hangs in the list of its size class: one class for
 * each size up to SMALL, four for each doubling from there on. Behind the last block lies what was never used.
 */
#include "arena.h"

#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

/** Also the alignment of what is handed out. */
#define GRAIN (2 * sizeof(size_t))
#define HEADER sizeof(size_t)
#define IN_USE ((size_t)1)
#define BEFORE_IN_USE ((size_t)2)
#define FLAGS (IN_USE | BEFORE_IN_USE)
#define SMALL_CLASSES 64
#define SMALL (SMALL_CLASSES * GRAIN)
#define CLASSES (SMALL_CLASSES + 64)

struct block {
  size_t head;
  /** Of free blocks only: their place in the list of their class. The size is repeated in their last bytes. */
  struct block *next, *previous;
};
/** A free block holds its two links and its size twice. */
#define LEAST ((sizeof(struct block) + sizeof(size_t) + GRAIN - 1) / GRAIN * GRAIN)

struct arena {
  size_t size;
  /** The first byte that was never used, and the end of all. Blocks begin HEADER before a multiple of GRAIN. */
  char *fresh, *end;
  size_t used, most;
  /** A bit for each class that has a block. */
  uint64_t filled[CLASSES / 64];
  struct block *free[CLASSES];
};

static size_t size_of(const struct block *block) { return block->head & ~FLAGS; }
static struct block *behind(const struct block *block) { return (struct block *)((char *)block + size_of(block)); }
static struct block *block_of(const void *held) { return (struct block *)((char *)held - HEADER); }

static size_t class_of(size_t size) {
  if (size < SMALL) return size / GRAIN;
  unsigned doubling = (unsigned)(sizeof(unsigned long long) * 8 - 1) - (unsigned)__builtin_clzll(size / SMALL);
  size_t quarter = size / ((SMALL / 4) << doubling) - 4;
  size_t class = SMALL_CLASSES + 4 * doubling + quarter;
  return class < CLASSES ? class : CLASSES - 1;
}

static size_t *repeated(struct block *block) {
  return (size_t *)(void *)((char *)block + size_of(block) - sizeof(size_t));
}

static void hang(struct arena *arena, struct block *block) {
  size_t class = class_of(size_of(block));
  block->previous = NULL;
  block->next = arena->free[class];
  if (block->next) block->next->previous = block;
  arena->free[class] = block;
  arena->filled[class / 64] |= (uint64_t)1 << class % 64;
  *repeated(block) = size_of(block);
}

static void unhang(struct arena *arena, struct block *block) {
  size_t class = class_of(size_of(block));
  if (block->next) block->next->previous = block->previous;
  if (block->previous) block->previous->next = block->next;
  else if (!(arena->free[class] = block->next)) arena->filled[class / 64] &= ~((uint64_t)1 << class % 64);
}

/** The block becomes a free one, together with free neighbours; the last of all becomes fresh again. */
static void give_back(struct arena *arena, struct block *block, size_t size) {
  if (!(block->head & BEFORE_IN_USE)) {
    size_t before = *(size_t *)(void *)((char *)block - sizeof(size_t));
    block = (struct block *)((char *)block - before);
    unhang(arena, block);
    size += before;
  }
  struct block *next = (struct block *)((char *)block + size);
  if ((char *)next != arena->fresh && !(next->head & IN_USE)) {
    unhang(arena, next);
    size += size_of(next);
    next = (struct block *)((char *)block + size);
  }
  if ((char *)next == arena->fresh) {
    arena->fresh = (char *)block;
    return;
  }
  next->head &= ~BEFORE_IN_USE;
  block->head = size | (block->head & BEFORE_IN_USE);
  hang(arena, block);
}

/** Takes a block into use at this size; what is left of it is given back. */
static void cut(struct arena *arena, struct block *block, size_t whole, size_t size) {
  block->head = size | IN_USE | (block->head & BEFORE_IN_USE);
  struct block *rest = behind(block);
  if (whole == size) {
    if ((char *)rest != arena->fresh) rest->head |= BEFORE_IN_USE;
    return;
  }
  rest->head = BEFORE_IN_USE;
  give_back(arena, rest, whole - size);
}

/** What a block must measure to hold so many bytes; 0: more than there can be. */
static size_t measure(const struct arena *arena, size_t size) {
  if (size > arena->size) return 0;
  size_t needed = (size + HEADER + GRAIN - 1) / GRAIN * GRAIN;
  return needed < LEAST ? LEAST : needed;
}

/** A rest that is too small to be a block stays with the one before it. */
static size_t fitting(size_t whole, size_t size) { return whole - size < LEAST ? whole : size; }

/** The lowest class from this one on that has a block; CLASSES: none. */
static size_t filled_from(const struct arena *arena, size_t class) {
  for (size_t word = class / 64; word < CLASSES / 64; word++) {
    uint64_t bits = arena->filled[word];
    if (word == class / 64) bits &= ~(uint64_t)0 << class % 64;
    if (bits) return word * 64 + (size_t)__builtin_ctzll(bits);
  }
  return CLASSES;
}

static struct block *find(const struct arena *arena, size_t size) {
  // Blocks of one large class differ; any of a higher one is large enough.
  for (size_t class = filled_from(arena, class_of(size)); class < CLASSES; class = filled_from(arena, class + 1))
    for (struct block *block = arena->free[class]; block; block = block->next)
      if (size_of(block) >= size) return block;
  return NULL;
}

static void count(struct arena *arena, size_t more, size_t less) {
  arena->used += more - less;
  if (arena->used > arena->most) arena->most = arena->used;
}

struct arena *arena_open(size_t size) {
  void *all = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (all == MAP_FAILED) return NULL;
  struct arena *arena = all;
  size_t own = (sizeof *arena + GRAIN - 1) / GRAIN * GRAIN;
  arena->size = size;
  arena->fresh = (char *)all + own + HEADER;
  arena->end = (char *)all + size;
  arena->used = arena->most = own;
  return arena;
}

void *arena_allocate(struct arena *arena, size_t size) {
  size_t needed = measure(arena, size);
  if (needed == 0) return NULL;
  struct block *block = find(arena, needed);
  size_t whole;
  if (block) {
    unhang(arena, block);
    whole = size_of(block);
  } else {
    if ((size_t)(arena->end - arena->fresh) < needed) return NULL;
    block = (struct block *)(void *)arena->fresh;
    block->head = BEFORE_IN_USE;
    arena->fresh += needed;
    whole = needed;
  }
  cut(arena, block, whole, fitting(whole, needed));
  count(arena, size_of(block), 0);
  return (char *)block + HEADER;
}

void arena_release(struct arena *arena, void *held) {
  if (!held) return;
  struct block *block = block_of(held);
  count(arena, 0, size_of(block));
  give_back(arena, block, size_of(block));
}

void *arena_resize(struct arena *arena, void *held, size_t size) {
  if (!held) return arena_allocate(arena, size);
  struct block *block = block_of(held);
  size_t needed = measure(arena, size), had = size_of(block), whole = had;
  if (needed == 0) return NULL;
  struct block *next = behind(block);
  if ((char *)next == arena->fresh) {
    if (needed > whole && (size_t)(arena->end - arena->fresh) >= needed - whole) {
      arena->fresh += needed - whole;
      whole = needed;
    }
  } else if (needed > whole && !(next->head & IN_USE) && whole + size_of(next) >= needed) {
    unhang(arena, next);
    whole += size_of(next);
  }
  if (whole >= needed) {
    cut(arena, block, whole, fitting(whole, needed));
    count(arena, size_of(block), had);
    return held;
  }
  void *moved = arena_allocate(arena, size);
  if (!moved) return NULL;
  memcpy(moved, held, had - HEADER);
  arena_release(arena, held);
  return moved;
}

size_t arena_room(const void *held) { return size_of(block_of(held)) - HEADER; }

size_t arena_used(const struct arena *arena, size_t *most) {
  if (most) *most = arena->most;
  return arena->used;
}

void arena_close(struct arena *arena) {
  if (arena) munmap(arena, arena->size);
}
