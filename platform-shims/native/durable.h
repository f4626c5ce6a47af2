/** Files that are as before or as after, whenever the power goes. Never leaves a half-written one under its name. */
#ifndef SMART_AGENT_DURABLE_H
#define SMART_AGENT_DURABLE_H

#include <sys/types.h>

#include "text.h"

/** On return the file holds exactly these bytes, and will after a power cut. False when that cannot be promised. */
bool write_durably(const char *path, struct slice bytes, mode_t mode, struct why *why);
/** Makes the name of a file last, in the directory where it is. False, with errno. */
bool sync_name(const char *path);

/** Adds a plain file. False, with errno and why: missing, not readable, no plain file, or longer (EFBIG). */
bool read_file(const char *path, size_t most, struct text *out, struct why *why);
/** Of a read_file that failed: no such file, or the medium cannot give it back. Any other error is to be told. */
bool is_missing(int error);

/** Makes a directory, for its owner alone, and those above it, where they are missing. */
bool make_directory(const char *path, struct why *why);

#endif
