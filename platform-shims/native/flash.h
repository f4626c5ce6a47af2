/**
 * Records on one raw medium. A record has an area of its own and is replaced whole: it is as before or as after, or
 * plainly not there, whenever the power goes; the other areas are never touched. It knows nothing of what is in them.
 *
 * The medium is FLASH_AREAS areas of FLASH_AREA bytes, an erase block each where that is no larger; all numbers are
 * little-endian. The first sector (4096 bytes) of an area is the header, the next ones are the content, then zeros:
 *
 *     0  digest      SHA-256 of the rest of the header and the content
 *    32  length      of the content, in bytes
 *    36  generation  which of two records is newer, counting round; 0 where nobody asks
 *    40  area        a record that strays is none
 *    44  version     of this layout: 1
 *    48  magic       "sa-flash"; last, so that a header that was cut off has none
 *    56  zeros
 *
 * Content, sync, header, sync: in the first half the former header does not fit what lies there any more, unless all of
 * it is there still; only the second half makes the new one fit. In which order sectors reach the medium between two
 * syncs is of no account.
 */
#ifndef SMART_AGENT_FLASH_H
#define SMART_AGENT_FLASH_H

#include <sys/types.h>

#include "text.h"

enum flash_area { FLASH_KEY, FLASH_VAULT_0, FLASH_VAULT_1, FLASH_CONFIG_0, FLASH_CONFIG_1, FLASH_AREAS };
#define FLASH_SECTOR 4096
#define FLASH_AREA (128 * 1024)
/** The longest content. */
#define FLASH_CONTENT (64 * 1024)
#define FLASH_BYTES (FLASH_AREAS * FLASH_AREA)

/** Like pread, pwrite, fsync and close, errno included. */
struct medium {
  void *self;
  ssize_t (*read)(void *self, void *bytes, size_t length, off_t at);
  ssize_t (*write)(void *self, const void *bytes, size_t length, off_t at);
  int (*sync)(void *self);
  void (*close)(void *self);
};

/** Adds the content; false, with `content` as it was: there is no sound record. */
bool flash_read(const struct medium *medium, enum flash_area area, uint32_t *generation, struct text *content);
/** Durable on return. False: the medium refused, and this record may be lost, as if the power had gone. */
bool flash_write(const struct medium *medium, enum flash_area area, uint32_t generation, struct slice content,
                 struct why *why);
/** Whether a record was ever completed in this area, sound or not, of any version. */
bool flash_is_marked(const struct medium *medium, enum flash_area area);

#endif
