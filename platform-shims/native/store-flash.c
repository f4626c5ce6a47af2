/**
 * Trust storage in one raw image (stores.h), as records of flash.h: the device key, made at formatting and never again;
 * two vault slots; two configurations of which the newer counts, so that a configuration is old or new, and never gone.
 * It never writes where it did not find its key.
 */
#include "store-flash.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "image.h"
#include "store.h"

struct flash_store {
  struct store common;
  struct medium medium;
};

static const enum flash_area VAULTS[] = {FLASH_VAULT_0, FLASH_VAULT_1};
static const enum flash_area CONFIGS[] = {FLASH_CONFIG_0, FLASH_CONFIG_1};

static bool load(void *self, int slot, struct text *bytes) {
  const struct flash_store *store = self;
  uint32_t generation;
  return flash_read(&store->medium, VAULTS[slot], &generation, bytes);
}

static bool save(void *self, int slot, struct slice bytes, struct why *why) {
  const struct flash_store *store = self;
  return flash_write(&store->medium, VAULTS[slot], 0, bytes, why);
}

static bool read_key(const struct medium *medium, uint8_t key[KEY_BYTES]) {
  struct text kept = {0};
  uint32_t generation;
  bool sound = flash_read(medium, FLASH_KEY, &generation, &kept) && kept.length == KEY_BYTES;
  if (sound) memcpy(key, kept.bytes, KEY_BYTES);
  text_free(&kept);
  return sound;
}

static bool device_key(void *self, uint8_t key[KEY_BYTES], struct why *why) {
  const struct flash_store *store = self;
  return read_key(&store->medium, key) || because(why, "the device key in the flash is damaged");
}

/** Counting round: the newer of two is less than half a round ahead. */
static bool is_newer(uint32_t one, uint32_t other) { return one != other && one - other < UINT32_C(1) << 31; }

/** Which of CONFIGS counts, with its generation and lines; -1, generation 0: none was saved yet. */
static int newest_config(const struct medium *medium, uint32_t *generation, struct text *lines) {
  struct text found[2] = {{0}, {0}};
  uint32_t generations[2] = {0, 0};
  bool there[2];
  for (int i = 0; i < 2; i++) there[i] = flash_read(medium, CONFIGS[i], &generations[i], &found[i]);
  int newest = there[0] ? 0 : -1;
  if (there[1] && (!there[0] || is_newer(generations[1], generations[0]))) newest = 1;
  *generation = newest < 0 ? 0 : generations[newest];
  if (newest >= 0) text_slice(lines, text_view(&found[newest]));
  text_free(&found[0]);
  text_free(&found[1]);
  return newest;
}

static bool load_config(void *self, struct text *json, struct why *why) {
  (void)why;
  const struct flash_store *store = self;
  struct text lines = {0};
  uint32_t generation;
  newest_config(&store->medium, &generation, &lines);
  list_of_lines(text_view(&lines), json);
  text_free(&lines);
  return true;
}

static bool save_config(void *self, struct slice json, struct why *why) {
  const struct flash_store *store = self;
  struct text former = {0}, lines = {0};
  uint32_t generation;
  int newest = newest_config(&store->medium, &generation, &former);
  enum flash_area other = CONFIGS[newest == 0 ? 1 : 0];
  bool saved =
      lines_of_list(json, &lines, why) && flash_write(&store->medium, other, generation + 1, text_view(&lines), why);
  text_free(&former);
  text_free(&lines);
  return saved;
}

static void close_store(struct store *common) {
  struct flash_store *store = (struct flash_store *)common;
  store->medium.close(store->medium.self);
  free(store);
}

bool store_flash_on(const struct medium *medium, const char *roots_file, struct store_room *room, struct why *why) {
  struct flash_store *store = allocate(sizeof *store);
  *store = (struct flash_store){.common = {.close = close_store}, .medium = *medium};
  *room = (struct store_room){
      .self = store,
      .load = load,
      .save = save,
      .device_key = device_key,
      .roots = store_roots,
      .load_config = load_config,
      .save_config = save_config,
  };
  uint8_t key[KEY_BYTES];
  if (!read_key(medium, key)) because(why, "the flash is not formatted, or its device key is damaged");
  else if (store_read_roots(&store->common, roots_file, why)) return true;
  store_close(room);
  return false;
}

bool store_flash_format_on(const struct medium *medium, struct why *why) {
  for (enum flash_area area = 0; area < FLASH_AREAS; area++) {
    if (flash_is_marked(medium, area)) return because(why, "it is formatted already: its device key would be lost");
  }
  uint8_t key[KEY_BYTES];
  while (getrandom(key, sizeof key, 0) != sizeof key) {
    if (errno != EINTR) return because(why, "no random bytes for a device key: %s", strerror(errno));
  }
  return flash_write(medium, FLASH_KEY, 0, (struct slice){(const char *)key, sizeof key}, why);
}

bool store_flash_open(const char *image, const char *roots_file, struct store_room *room, struct why *why) {
  struct medium medium;
  return image_open(image, &medium, why) && store_flash_on(&medium, roots_file, room, why);
}

bool store_flash_format(const char *image, struct why *why) {
  struct medium medium;
  if (!image_make(image, &medium, why)) return false;
  bool formatted = store_flash_format_on(&medium, why);
  medium.close(medium.self);
  return formatted;
}
