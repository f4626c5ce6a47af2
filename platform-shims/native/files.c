/**
 * The files of the box (files.h): one directory and the ones below it; `bootflash:ack.txt` and `ack.txt` are one file.
 * It leads nowhere else, whatever links lie about, and never into the vault.
 */
#include "files.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "durable.h"

struct files {
  /** As real_path gives them. */
  char *directory, *vault;
};

/** Without links, and with no slash at its end: the root is empty. NULL: there is no such path. */
static char *real_path(const char *path) {
  char *real = realpath(*path == '\0' ? "/" : path, NULL);
  if (real && strcmp(real, "/") == 0) *real = '\0';
  return real;
}

static bool is_in(const char *path, const char *directory) {
  size_t length = strlen(directory);
  return strncmp(path, directory, length) == 0 && path[length] == '/';
}

/** What follows the name of a file system: a letter, more letters and digits, a colon. */
static const char *behind_prefix(const char *path) {
  const char *end = path;
  if (!isalpha((unsigned char)*end)) return path;
  while (isalnum((unsigned char)*end) || *end == '_') end++;
  return *end == ':' ? end + 1 : path;
}

/** Goes on from the directory, name by name, also out of it and back; false where that ends above it. */
static bool walk(struct text *place, const char *path) {
  size_t directory = place->length;
  while (*path != '\0') {
    struct slice name = {path, strcspn(path, "/")};
    path += name.length + (path[name.length] == '/');
    if (slice_is(name, "") || slice_is(name, ".")) continue;
    if (!slice_is(name, "..")) {
      text_puts(place, "/");
      text_slice(place, name);
    } else {
      if (place->length == 0) return false;
      while (place->bytes[--place->length] != '/') continue;
    }
  }
  return place->length > directory;
}

/** The path, by what its directory really is; the file itself need not be there. */
static char *real_place(struct slice place) {
  size_t end = place.length;
  while (place.bytes[end - 1] != '/') end--;
  char *parent = copy_string((struct slice){place.bytes, end - 1});
  char *real = real_path(parent);
  free(parent);
  if (!real) return NULL;
  struct text found = {0};
  text_puts(&found, real);
  text_add(&found, place.bytes + end - 1, place.length - end + 1);
  free(real);
  return found.bytes;
}

/** The file that a path means; NULL: it is none of ours. */
static char *find(const struct files *files, struct slice typed) {
  if (typed.length == 0 || typed.bytes[typed.length - 1] == '/') return NULL;
  if (memchr(typed.bytes, '\0', typed.length)) return NULL;
  char *path = copy_string(typed);
  struct text place = {0};
  text_puts(&place, files->directory);
  char *real = walk(&place, behind_prefix(path)) ? real_place(text_view(&place)) : NULL;
  text_free(&place);
  free(path);

  bool ours = real && is_in(real, files->directory);
  if (ours && files->vault) ours = strcmp(real, files->vault) != 0 && !is_in(real, files->vault);
  if (ours) return real;
  free(real);
  return NULL;
}

static bool read_one(void *self, struct slice path, size_t most, struct text *bytes) {
  struct why why;
  char *place = find(self, path);
  // A link would lead elsewhere.
  char *real = place ? realpath(place, NULL) : NULL;
  bool done = real && strcmp(real, place) == 0 && read_file(real, most, bytes, &why);
  free(real);
  free(place);
  return done;
}

static bool write_one(void *self, struct slice path, struct slice bytes) {
  struct why why;
  char *place = find(self, path);
  bool done = place && write_durably(place, bytes, 0644, &why);
  free(place);
  return done;
}

bool files_open(const char *directory, const char *vault, struct files_room *room, struct why *why) {
  struct files *files = allocate(sizeof *files);
  *room = (struct files_room){.self = files, .read = read_one, .write = write_one};
  const char *missing = directory;
  files->directory = real_path(directory);
  if (files->directory && vault) {
    missing = vault;
    files->vault = real_path(vault);
  }
  if (files->directory && (!vault || files->vault)) return true;
  because(why, "%s: cannot be used: %s", missing, strerror(errno));
  files_close(room);
  return false;
}

void files_close(struct files_room *room) {
  struct files *files = room->self;
  *room = (struct files_room){0};
  if (!files) return;
  free(files->directory);
  free(files->vault);
  free(files);
}
