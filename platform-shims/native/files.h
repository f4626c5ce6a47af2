/**
 * The files that commands read and write (`save usage`, `import`, `install file`), by the paths that operators of a box
 * type: platform-shims/node/files.ts in C.
 */
#ifndef SMART_AGENT_FILES_H
#define SMART_AGENT_FILES_H

#include "rooms.h"

/** Those below this directory, but for the vault, a directory or an image; NULL: there is none. Both must be there. */
bool files_open(const char *directory, const char *vault, struct files_room *room, struct why *why);
/** Of a zeroed one, too. */
void files_close(struct files_room *room);

#endif
