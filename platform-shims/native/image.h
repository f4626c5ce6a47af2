/** A file or a block device as the medium of flash.h, held by one process at a time. */
#ifndef SMART_AGENT_IMAGE_H
#define SMART_AGENT_IMAGE_H

#include "flash.h"

bool image_open(const char *path, struct medium *medium, struct why *why);
/** The same, but a file is made, or made longer, where that is needed, and has all of its blocks from then on. */
bool image_make(const char *path, struct medium *medium, struct why *why);

#endif
