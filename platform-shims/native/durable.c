/** Durable files (durable.h). A new content is written aside, made to last, and only then given its name. */
#include "durable.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool write_all(int file, struct slice bytes) {
  while (bytes.length > 0) {
    ssize_t done = write(file, bytes.bytes, bytes.length);
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) return false;
    bytes.bytes += done;
    bytes.length -= (size_t)done;
  }
  return true;
}

/** Whatever lies there under this name, a power cut left it: it is neither written into nor followed. */
static bool write_fresh(const char *path, struct slice bytes, mode_t mode) {
  if (unlink(path) != 0 && errno != ENOENT) return false;
  int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
  if (file < 0) return false;
  bool written = write_all(file, bytes) && fsync(file) == 0;
  int error = errno;
  // Some file systems tell only now.
  if (close(file) != 0 && written) return false;
  errno = error;
  return written;
}

bool sync_name(const char *path) {
  const char *name = strrchr(path, '/');
  size_t length = name ? (size_t)(name - path) : 0;
  char *directory = copy_string(name ? (struct slice){path, length > 0 ? length : 1} : SLICE("."));
  int file = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  free(directory);
  if (file < 0) return false;
  bool synced = fsync(file) == 0;
  int error = errno;
  close(file);
  errno = error;
  return synced;
}

bool write_durably(const char *path, struct slice bytes, mode_t mode, struct why *why) {
  struct text fresh = {0};
  text_printf(&fresh, "%s.new", path);
  bool written = write_fresh(fresh.bytes, bytes, mode) && rename(fresh.bytes, path) == 0 && sync_name(path);
  if (!written) {
    because(why, "%s: cannot be written: %s", path, strerror(errno));
    unlink(fresh.bytes);
  }
  text_free(&fresh);
  return written;
}

/** A file of /proc or /sys does not tell its length: what counts is where it ends. */
static bool read_whole(int file, size_t most, struct text *out) {
  struct stat found;
  if (fstat(file, &found) != 0) return false;
  if (!S_ISREG(found.st_mode)) {
    errno = S_ISDIR(found.st_mode) ? EISDIR : EINVAL;
    return false;
  }
  char chunk[4096];
  for (;;) {
    ssize_t got = read(file, chunk, sizeof chunk);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return false;
    text_add(out, chunk, (size_t)got);
    if (got == 0) return true;
    if ((size_t)got > most) {
      errno = EFBIG;
      return false;
    }
    most -= (size_t)got;
  }
}

bool read_file(const char *path, size_t most, struct text *out, struct why *why) {
  size_t before = out->length;
  // A pipe is not even waited for.
  int file = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  bool done = file >= 0 && read_whole(file, most, out);
  int error = errno;
  if (file >= 0) close(file);
  if (done) return true;
  out->length = before;
  if (out->bytes) out->bytes[before] = '\0';
  because(why, "%s: cannot be read: %s", path, strerror(error));
  errno = error;
  return false;
}

bool is_missing(int error) { return error == ENOENT || error == EIO; }

static bool make_one(const char *path) {
  if (mkdir(path, 0700) == 0) return true;
  struct stat found;
  if (errno != EEXIST || stat(path, &found) != 0) return false;
  errno = ENOTDIR;
  return S_ISDIR(found.st_mode);
}

bool make_directory(const char *path, struct why *why) {
  char *each = copy_string(slice_of(path));
  bool made = *path != '\0';
  errno = ENOENT;
  for (char *end = each; made && *end != '\0';) {
    end += 1 + strcspn(end + 1, "/");
    char next = *end;
    *end = '\0';
    made = make_one(each);
    *end = next;
  }
  free(each);
  return made || because(why, "%s cannot be used as a directory: %s", path, strerror(errno));
}
