/**
 * Trust storage, in one of two media: a directory (store-files.c) or one raw image (store-flash.c). Neither claims a
 * counter that cannot be turned back: who can write the medium can put an older copy there.
 */
#ifndef SMART_AGENT_STORES_H
#define SMART_AGENT_STORES_H

#include "rooms.h"

/** As platform-shims/node/store.ts: either host takes over what the other one left. Made where it is missing. */
bool store_files_open(const char *directory, const char *roots_file, struct store_room *room, struct why *why);

/** A file or a block device that store_flash_format made ready; one process at a time. */
bool store_flash_open(const char *image, const char *roots_file, struct store_room *room, struct why *why);
/** Makes the device key. Refuses an image that is formatted already: that would throw its key away. */
bool store_flash_format(const char *image, struct why *why);

/** Of either; of a zeroed one, too. */
void store_close(struct store_room *room);

#endif
