/**
 * Any bytes as a flash image. Input: for each area three bytes that say how it is filled and how far, then what with:
 * raw, so that it is nearly always no record; or as the content of a sound record, so that what is behind the digest is
 * reached. Nothing may crash, and what is saved over it is read back.
 */
#include <stdlib.h>
#include <string.h>

#include "store-flash.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static ssize_t read_disk(void *self, void *bytes, size_t length, off_t at) {
  memcpy(bytes, (uint8_t *)self + at, length);
  return (ssize_t)length;
}

static ssize_t write_disk(void *self, const void *bytes, size_t length, off_t at) {
  memcpy((uint8_t *)self + at, bytes, length);
  return (ssize_t)length;
}

static int sync_disk(void *self) {
  (void)self;
  return 0;
}

static void close_disk(void *self) { free(self); }

static void must(bool so) {
  if (!so) abort();
}

/** Takes what the area is filled with off the input. */
static void fill(const struct medium *medium, enum flash_area area, struct slice *input) {
  if (input->length < 3) return;
  bool sound = input->bytes[0] & 1;
  uint32_t generation = (uint32_t)(uint8_t)input->bytes[0] << 24;
  size_t length = (uint8_t)input->bytes[1] * 16u + (uint8_t)input->bytes[2];
  input->bytes += 3;
  input->length -= 3;
  if (length > input->length) length = input->length;
  struct slice content = {input->bytes, length};
  input->bytes += length;
  input->length -= length;
  struct why why;
  if (sound) must(flash_write(medium, area, generation, content, &why));
  else memcpy((uint8_t *)medium->self + area * FLASH_AREA, content.bytes, length);
}

static void save_and_load(const struct store_room *store, struct slice content) {
  struct text back = {0};
  struct why why;
  for (int slot = 0; slot < 2; slot++) {
    must(store->save(store->self, slot, content, &why));
    text_clear(&back);
    must(store->load(store->self, slot, &back) && back.length == content.length);
    must(content.length == 0 || memcmp(back.bytes, content.bytes, content.length) == 0);
  }
  for (int i = 0; i < 3; i++) {
    struct text list = {0};
    text_printf(&list, "[\"line %d\"]", i);
    must(store->save_config(store->self, text_view(&list), &why));
    text_clear(&back);
    must(store->load_config(store->self, &back, &why) && slice_is(text_view(&back), list.bytes));
    text_free(&list);
  }
  text_free(&back);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  struct medium medium = {allocate(FLASH_BYTES), read_disk, write_disk, sync_disk, close_disk};
  struct slice input = {(const char *)bytes, length};
  for (enum flash_area area = 0; area < FLASH_AREAS; area++) fill(&medium, area, &input);

  struct store_room store;
  struct why why;
  bool marked = flash_is_marked(&medium, FLASH_KEY);
  if (!marked && store_flash_format_on(&medium, &why)) marked = true;
  if (!store_flash_on(&medium, "/proc/self/cmdline", &store, &why)) return 0;
  must(marked);
  struct text found = {0};
  for (int slot = 0; slot < 2; slot++) store.load(store.self, slot, &found);
  must(store.load_config(store.self, &found, &why));
  text_free(&found);
  save_and_load(&store, input);
  store_close(&store);
  return 0;
}
