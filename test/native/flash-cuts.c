/**
 * Cuts the power of the flash store. A series of saves is recorded write by write, and played again up to every byte of
 * every write, and with the sectors between two syncs in shuffled orders; each time the store is opened over what lies
 * there then. What is not being saved is as it was; a vault is as before, as after, or not there; a configuration as
 * before or as after. Then the medium stutters, refuses and wears out. `flash-cuts ROOTS SEED` prints figures, or what
 * went wrong, with exit code 1.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store-flash.h"

/** The smallest of a medium that there is: a torn one is among the cuts at every byte. */
#define SECTOR 512
#define SHUFFLES 8
/** After every so many cuts the box goes on: it saves again. */
#define GOES_ON 397
/** Of one save: fewer writes, and just as many syncs. */
#define WRITES 8
#define SYNCS 2

/** One save: of a vault of so many bytes, or of a configuration of so many lines. */
enum item { VAULT_0, VAULT_1, CONFIG, ITEMS };
static const struct step {
  enum item item;
  size_t size;
} SERIES[] = {
    {VAULT_0, 700},  {VAULT_1, 500}, {CONFIG, 3},    {VAULT_0, FLASH_CONTENT}, {VAULT_0, 900},  {VAULT_1, 3000},
    {CONFIG, 120},   {CONFIG, 0},    {CONFIG, 1},    {VAULT_0, 2000},          {VAULT_0, 1500}, {VAULT_0, 0},
    {VAULT_1, 4096}, {CONFIG, 2},    {VAULT_1, 100},
};
#define STEPS (sizeof SERIES / sizeof *SERIES)

struct write {
  size_t at, length;
  uint8_t *bytes;
  /** How many syncs came before it. */
  unsigned epoch;
};

/** A medium in memory, and what may befall it. */
struct disk {
  uint8_t bytes[FLASH_BYTES];
  struct write log[WRITES];
  size_t logged;
  unsigned epoch;
  /** So many writes and syncs go well; then they fail with this error. 0: never. */
  unsigned good;
  int error;
  unsigned calls;
  bool stutters;
  /** No byte of this area can be read; FLASH_AREAS: of none. */
  enum flash_area worn;
};

/** What is in a store: vaults, and the configuration as JSON. */
struct contents {
  struct text items[ITEMS];
  bool there[ITEMS];
};

struct trial {
  const char *roots;
  uint64_t chance;
  struct disk *disk;
  uint8_t key[KEY_BYTES];
  struct contents before, after;
  /** What is being saved. */
  enum item item;
  size_t cuts, faults, as_before, gone, as_after;
};

static void must(bool so, const struct trial *trial, const char *what) {
  if (so) return;
  printf("item %d, cut %zu: %s\n", trial->item, trial->cuts, what);
  exit(1);
}

static uint32_t draw(struct trial *trial, size_t below) {
  trial->chance = trial->chance * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (uint32_t)((trial->chance >> 33) % below);
}

/* The medium */

/** How much of what is asked for is done now; -1: interrupted. */
static ssize_t stutter(struct disk *disk, size_t length) {
  disk->calls++;
  if (!disk->stutters) return (ssize_t)length;
  errno = EINTR;
  if (disk->calls % 3 == 0) return -1;
  return (ssize_t)(length > 1000 ? 1000 : (length + 1) / 2);
}

static bool refuses(struct disk *disk) {
  if (disk->error == 0 || disk->good-- > 0) return false;
  disk->good = 0;
  errno = disk->error;
  return true;
}

static ssize_t read_disk(void *self, void *bytes, size_t length, off_t at) {
  struct disk *disk = self;
  errno = EIO;
  if (disk->worn != FLASH_AREAS && at / FLASH_AREA == (off_t)disk->worn) return -1;
  ssize_t done = stutter(disk, length);
  if (done > 0) memcpy(bytes, disk->bytes + at, (size_t)done);
  return done;
}

static ssize_t write_disk(void *self, const void *bytes, size_t length, off_t at) {
  struct disk *disk = self;
  if (refuses(disk)) return -1;
  ssize_t done = stutter(disk, length);
  if (done <= 0) return done;
  memcpy(disk->bytes + at, bytes, (size_t)done);
  if (disk->logged < WRITES) {
    struct write *write = &disk->log[disk->logged++];
    *write = (struct write){(size_t)at, (size_t)done, allocate((size_t)done), disk->epoch};
    memcpy(write->bytes, bytes, (size_t)done);
  }
  return done;
}

static int sync_disk(void *self) {
  struct disk *disk = self;
  if (refuses(disk)) return -1;
  disk->epoch++;
  return 0;
}

static void close_disk(void *self) { (void)self; }

static void forget_log(struct disk *disk) {
  while (disk->logged > 0) free(disk->log[--disk->logged].bytes);
  disk->epoch = 0;
}

/** Nothing befalls it, and nothing of it is remembered. */
static void mend(struct disk *disk) {
  forget_log(disk);
  disk->error = 0;
  disk->good = 0;
  disk->stutters = false;
  disk->worn = FLASH_AREAS;
}

static struct medium medium_of(struct disk *disk) {
  return (struct medium){disk, read_disk, write_disk, sync_disk, close_disk};
}

static struct store_room open_store(const struct trial *trial) {
  struct medium medium = medium_of(trial->disk);
  struct store_room store;
  struct why why;
  bool open = store_flash_on(&medium, trial->roots, &store, &why);
  must(open, trial, open ? "" : why.text);
  return store;
}

/* What is saved, and what is found */

static void make_item(struct trial *trial, enum item item, size_t size, struct text *out) {
  text_add(out, "", 0);
  if (item != CONFIG) {
    for (size_t i = 0; i < size; i++) text_add(out, &(char){(char)draw(trial, 256)}, 1);
    return;
  }
  text_puts(out, "[");
  for (size_t i = 0; i < size; i++) text_printf(out, "%s\"license line %u\"", i > 0 ? "," : "", draw(trial, 99999));
  text_puts(out, "]");
}

static bool save_item(const struct trial *trial, const struct contents *contents) {
  struct store_room store = open_store(trial);
  struct why why = {""};
  struct slice bytes = text_view(&contents->items[trial->item]);
  bool saved = trial->item == CONFIG ? store.save_config(store.self, bytes, &why)
                                     : store.save(store.self, (int)trial->item, bytes, &why);
  must(saved || why.text[0] != '\0', trial, "a save failed without a word");
  store_close(&store);
  return saved;
}

static bool is_same(const struct contents *found, const struct contents *expected, enum item item) {
  const struct text *one = &found->items[item], *other = &expected->items[item];
  if (!found->there[item] || !expected->there[item]) return found->there[item] == expected->there[item];
  return one->length == other->length && memcmp(one->bytes, other->bytes, one->length) == 0;
}

/** Opens the store over what the cut left, as the next boot does. */
static void look(struct trial *trial) {
  struct store_room store = open_store(trial);
  struct contents found = {0};
  struct why why;
  uint8_t key[KEY_BYTES];
  must(store.device_key(store.self, key, &why) && memcmp(key, trial->key, KEY_BYTES) == 0, trial, "another device key");
  for (int slot = 0; slot < 2; slot++) found.there[slot] = store.load(store.self, slot, &found.items[slot]);
  found.there[CONFIG] = store.load_config(store.self, &found.items[CONFIG], &why);
  store_close(&store);

  trial->cuts++;
  for (enum item item = 0; item < ITEMS; item++) {
    bool as_before = is_same(&found, &trial->before, item), as_after = is_same(&found, &trial->after, item);
    bool gone = item != CONFIG && item == trial->item && !found.there[item];
    must(as_before || as_after || gone, trial, "neither as before nor as after");
    if (item != trial->item) continue;
    if (as_after) trial->as_after++;
    else if (as_before) trial->as_before++;
    else trial->gone++;
  }
  for (int i = 0; i < ITEMS; i++) text_free(&found.items[i]);
}

/* Cuts */

/** Whatever the cut left, the same save over it is as good as any. */
static void go_on(struct trial *trial) {
  struct disk *as_cut = allocate(sizeof *as_cut);
  memcpy(as_cut, trial->disk, sizeof *as_cut);
  must(save_item(trial, &trial->after), trial, "no save after the cut");
  struct contents before = trial->before;
  trial->before = trial->after;
  look(trial);
  trial->before = before;
  forget_log(trial->disk);
  memcpy(trial->disk, as_cut, sizeof *as_cut);
  free(as_cut);
}

static void cut(struct trial *trial) {
  look(trial);
  if (trial->cuts % GOES_ON == 0) go_on(trial);
}

/** Up to every byte. What lies there already changes nothing, and need not be looked at twice. */
static void cut_at_every_byte(struct trial *trial, const struct write *log, size_t writes) {
  cut(trial);
  for (const struct write *write = log; write < log + writes; write++) {
    for (size_t i = 0; i < write->length; i++) {
      uint8_t *byte = &trial->disk->bytes[write->at + i];
      if (*byte == write->bytes[i]) continue;
      *byte = write->bytes[i];
      cut(trial);
    }
  }
}

/** The sectors of one epoch in an order of its own, with a cut behind each. */
static void cut_shuffled(struct trial *trial, const struct write *log, size_t writes, unsigned epoch) {
  struct write sectors[FLASH_AREA / SECTOR];
  size_t count = 0;
  for (const struct write *write = log; write < log + writes; write++) {
    if (write->epoch < epoch) memcpy(trial->disk->bytes + write->at, write->bytes, write->length);
    if (write->epoch != epoch) continue;
    for (size_t i = 0; i < write->length; i += SECTOR) {
      must(count < sizeof sectors / sizeof *sectors, trial, "more is written than an area holds");
      sectors[count++] = (struct write){write->at + i, SECTOR, write->bytes + i, epoch};
    }
  }
  for (size_t left = count; left > 0; left--) {
    size_t one = draw(trial, left);
    memcpy(trial->disk->bytes + sectors[one].at, sectors[one].bytes, SECTOR);
    sectors[one] = sectors[left - 1];
    cut(trial);
  }
}

/** Notes the writes of a save; gives the medium back as it was. */
static size_t record(struct trial *trial, struct write log[WRITES], const uint8_t *base) {
  struct disk *disk = trial->disk;
  must(save_item(trial, &trial->after), trial, "a save failed");
  size_t writes = disk->logged;
  must(writes < WRITES && disk->epoch == SYNCS, trial, "a save has two syncs, and few writes");
  memcpy(log, disk->log, sizeof disk->log);
  disk->logged = 0;
  disk->epoch = 0;
  memcpy(disk->bytes, base, FLASH_BYTES);
  return writes;
}

/* Faults */

/** Every write and every sync of a save fails once: it says so, costs no more than a cut, and the next save is fine. */
static void refuse(struct trial *trial, const uint8_t *base, unsigned calls) {
  static const int errors[] = {EIO, ENOSPC};
  struct disk *disk = trial->disk;
  for (unsigned good = 0; good < calls; good++) {
    memcpy(disk->bytes, base, FLASH_BYTES);
    disk->good = good;
    disk->error = errors[good % 2];
    must(!save_item(trial, &trial->after), trial, "a save that failed says that it did not");
    mend(disk);
    look(trial);
    go_on(trial);
    trial->faults++;
  }
}

/** An area that cannot be read costs what is in it, and no more. */
static void wear_out(struct trial *trial) {
  for (enum flash_area area = FLASH_VAULT_0; area < FLASH_AREAS; area++) {
    trial->disk->worn = area;
    struct store_room store = open_store(trial);
    struct contents found = {0};
    struct why why;
    for (int slot = 0; slot < 2; slot++) found.there[slot] = store.load(store.self, slot, &found.items[slot]);
    found.there[CONFIG] = store.load_config(store.self, &found.items[CONFIG], &why);
    must(is_same(&found, &trial->after, VAULT_0) == (area != FLASH_VAULT_0), trial, "vault 0 on a worn medium");
    must(is_same(&found, &trial->after, VAULT_1) == (area != FLASH_VAULT_1), trial, "vault 1 on a worn medium");
    must(found.there[CONFIG], trial, "no configuration on a worn medium");
    store_close(&store);
    for (int i = 0; i < ITEMS; i++) text_free(&found.items[i]);
  }
  trial->disk->worn = FLASH_KEY;
  struct medium medium = medium_of(trial->disk);
  struct store_room none;
  struct why why;
  must(!store_flash_on(&medium, trial->roots, &none, &why), trial, "a store without its key");
  mend(trial->disk);
}

/* The series */

static void play(struct trial *trial, const struct step *step) {
  struct disk *disk = trial->disk;
  trial->item = step->item;
  struct text *fresh = &trial->after.items[step->item];
  text_free(fresh);
  make_item(trial, step->item, step->size, fresh);
  trial->after.there[step->item] = true;

  uint8_t *base = allocate(FLASH_BYTES);
  memcpy(base, disk->bytes, FLASH_BYTES);
  struct write log[WRITES];
  size_t writes = record(trial, log, base);
  for (unsigned i = 0; i < SHUFFLES; i++) {
    cut_shuffled(trial, log, writes, i % SYNCS);
    memcpy(disk->bytes, base, FLASH_BYTES);
  }
  refuse(trial, base, (unsigned)writes + SYNCS);
  memcpy(disk->bytes, base, FLASH_BYTES);
  cut_at_every_byte(trial, log, writes);
  for (size_t i = 0; i < writes; i++) free(log[i].bytes);

  memcpy(disk->bytes, base, FLASH_BYTES);
  free(base);
  disk->stutters = true;
  must(save_item(trial, &trial->after), trial, "a save failed on a medium that stutters");
  mend(disk);

  text_free(&trial->before.items[step->item]);
  text_slice(&trial->before.items[step->item], text_view(fresh));
  trial->before.there[step->item] = true;
  look(trial);
}

/** Until its key is whole an image is not formatted, and can be; from then on it cannot. */
static size_t cut_formatting(struct trial *trial) {
  struct disk *disk = trial->disk;
  struct medium medium = medium_of(disk);
  struct why why;
  memset(disk->bytes, 0xff, FLASH_BYTES);
  must(store_flash_format_on(&medium, &why), trial, "formatting failed");
  struct write log[WRITES];
  size_t writes = disk->logged, cuts = 0;
  memcpy(log, disk->log, sizeof disk->log);
  disk->logged = 0;

  for (size_t i = 0; i < writes; i++) {
    for (size_t end = 0; end <= log[i].length; end++, cuts++) {
      memset(disk->bytes, 0xff, FLASH_AREA);
      for (size_t j = 0; j < i; j++) memcpy(disk->bytes + log[j].at, log[j].bytes, log[j].length);
      memcpy(disk->bytes + log[i].at, log[i].bytes, end);
      struct store_room store;
      bool whole = store_flash_on(&medium, trial->roots, &store, &why);
      store_close(&store);
      must(store_flash_format_on(&medium, &why) == !whole, trial, "a key can be had, or be made, but not both");
      must(store_flash_on(&medium, trial->roots, &store, &why), trial, "formatted, and no key");
      must(store.device_key(store.self, trial->key, &why), trial, "formatted, and no key");
      store_close(&store);
      forget_log(disk);
    }
  }
  for (size_t i = 0; i < writes; i++) free(log[i].bytes);
  return cuts;
}

int main(int count, char **words) {
  if (count != 3) return 2;
  struct trial trial = {.roots = words[1], .chance = strtoul(words[2], NULL, 10)};
  trial.disk = allocate(sizeof *trial.disk);
  mend(trial.disk);
  size_t formatting = cut_formatting(&trial);
  text_puts(&trial.before.items[CONFIG], "[]");
  text_puts(&trial.after.items[CONFIG], "[]");
  trial.before.there[CONFIG] = trial.after.there[CONFIG] = true;
  for (size_t i = 0; i < STEPS; i++) play(&trial, &SERIES[i]);
  wear_out(&trial);
  printf("{\"saves\":%zu,\"formatting\":%zu,\"cuts\":%zu,\"before\":%zu,\"gone\":%zu,\"after\":%zu,\"faults\":%zu}\n",
         STEPS, formatting, trial.cuts, trial.as_before, trial.gone, trial.as_after, trial.faults);
  for (int i = 0; i < ITEMS; i++) {
    text_free(&trial.before.items[i]);
    text_free(&trial.after.items[i]);
  }
  free(trial.disk);
  return 0;
}
