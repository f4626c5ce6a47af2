/** Records on one raw medium (flash.h). */
#include "flash.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { DIGEST = 0, LENGTH = 32, GENERATION = 36, AREA = 40, VERSION = 44, MAGIC = 48, HEADER = 56 };
static const char magic[HEADER - MAGIC] = {'s', 'a', '-', 'f', 'l', 'a', 's', 'h'};
#define THIS_VERSION 1

static void put(uint8_t *at, uint32_t number) {
  for (int i = 0; i < 4; i++) at[i] = (uint8_t)(number >> 8 * i);
}

static uint32_t get(const uint8_t *at) {
  return at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static off_t begin_of(enum flash_area area) { return (off_t)area * FLASH_AREA; }

static bool read_all(const struct medium *medium, uint8_t *bytes, size_t length, off_t at) {
  while (length > 0) {
    ssize_t got = medium->read(medium->self, bytes, length, at);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    bytes += got;
    length -= (size_t)got;
    at += got;
  }
  return true;
}

static bool write_all(const struct medium *medium, const uint8_t *bytes, size_t length, off_t at) {
  while (length > 0) {
    ssize_t done = medium->write(medium->self, bytes, length, at);
    if (done < 0 && errno == EINTR) continue;
    if (done == 0) errno = EIO;
    if (done <= 0) return false;
    bytes += done;
    length -= (size_t)done;
    at += done;
  }
  return true;
}

bool flash_is_marked(const struct medium *medium, enum flash_area area) {
  uint8_t found[sizeof magic];
  return read_all(medium, found, sizeof found, begin_of(area) + MAGIC) && memcmp(found, magic, sizeof magic) == 0;
}

/** Of a record in memory: its header, with its content right behind it. */
static void digest_of(const uint8_t *record, size_t length, uint8_t digest[32]) {
  sha256(record + LENGTH, HEADER - LENGTH + length, digest);
}

bool flash_read(const struct medium *medium, enum flash_area area, uint32_t *generation, struct text *content) {
  uint8_t header[HEADER];
  if (!read_all(medium, header, HEADER, begin_of(area))) return false;
  uint32_t length = get(header + LENGTH);
  if (memcmp(header + MAGIC, magic, sizeof magic) != 0 || get(header + VERSION) != THIS_VERSION) return false;
  if (get(header + AREA) != area || length > FLASH_CONTENT) return false;

  uint8_t *record = allocate(HEADER + length);
  memcpy(record, header, HEADER);
  uint8_t digest[32];
  bool sound = read_all(medium, record + HEADER, length, begin_of(area) + FLASH_SECTOR);
  if (sound) {
    digest_of(record, length, digest);
    sound = memcmp(digest, record + DIGEST, sizeof digest) == 0;
  }
  if (sound) {
    *generation = get(record + GENERATION);
    text_add(content, record + HEADER, length);
  }
  free(record);
  return sound;
}

/** Whole sectors, so that the medium need not read what it cannot read any more. */
static bool write_sectors(const struct medium *medium, const uint8_t *bytes, size_t length, off_t at) {
  size_t padded = (length + FLASH_SECTOR - 1) / FLASH_SECTOR * FLASH_SECTOR;
  uint8_t *sectors = allocate(padded);
  if (length > 0) memcpy(sectors, bytes, length);
  bool written = write_all(medium, sectors, padded, at) && medium->sync(medium->self) == 0;
  int error = errno;
  free(sectors);
  errno = error;
  return written;
}

bool flash_write(const struct medium *medium, enum flash_area area, uint32_t generation, struct slice content,
                 struct why *why) {
  if (content.length > FLASH_CONTENT) return because(why, "%zu bytes are more than a record holds", content.length);
  uint8_t *record = allocate(HEADER + content.length);
  put(record + LENGTH, (uint32_t)content.length);
  put(record + GENERATION, generation);
  put(record + AREA, area);
  put(record + VERSION, THIS_VERSION);
  memcpy(record + MAGIC, magic, sizeof magic);
  if (content.length > 0) memcpy(record + HEADER, content.bytes, content.length);
  digest_of(record, content.length, record + DIGEST);

  off_t at = begin_of(area);
  bool written = write_sectors(medium, record + HEADER, content.length, at + FLASH_SECTOR) &&
                 write_sectors(medium, record, HEADER, at);
  int error = errno;
  free(record);
  return written || because(why, "the flash cannot be written: %s", strerror(error));
}
