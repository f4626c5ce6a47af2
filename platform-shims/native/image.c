/** A file or a block device as a medium (image.h). */
#include "image.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "durable.h"

static int file_of(void *self) { return (int)(intptr_t)self; }

static ssize_t read_image(void *self, void *bytes, size_t length, off_t at) {
  return pread(file_of(self), bytes, length, at);
}

static ssize_t write_image(void *self, const void *bytes, size_t length, off_t at) {
  return pwrite(file_of(self), bytes, length, at);
}

static int sync_image(void *self) { return fsync(file_of(self)); }

static void close_image(void *self) { close(file_of(self)); }

/** A character device of flash is none: it would have to be erased before it is written. */
static bool is_image(int file, const char *path, struct why *why) {
  struct stat found;
  if (fstat(file, &found) != 0) return because(why, "%s: cannot be read: %s", path, strerror(errno));
  if (S_ISREG(found.st_mode) || S_ISBLK(found.st_mode)) return true;
  return because(why, "%s is neither a file nor a block device", path);
}

static bool is_large_enough(int file, const char *path, struct why *why) {
  off_t size = lseek(file, 0, SEEK_END);
  return size >= FLASH_BYTES || because(why, "%s is smaller than %d KiB", path, FLASH_BYTES / 1024);
}

/** A later save must never find the disk full. */
static bool make_large_enough(int file, const char *path, struct why *why) {
  struct stat found;
  if (fstat(file, &found) != 0 || !S_ISREG(found.st_mode)) return true;
  int error = posix_fallocate(file, 0, FLASH_BYTES);
  if (error != 0) return because(why, "%s: cannot be made %d KiB long: %s", path, FLASH_BYTES / 1024, strerror(error));
  return sync_name(path) || because(why, "%s: cannot be written: %s", path, strerror(errno));
}

static bool open_image(const char *path, bool make, struct medium *medium, struct why *why) {
  int file = open(path, O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | (make ? O_CREAT : 0), 0600);
  if (file < 0) return because(why, "%s: cannot be opened: %s", path, strerror(errno));
  bool held = is_image(file, path, why);
  if (held && flock(file, LOCK_EX | LOCK_NB) != 0) held = because(why, "%s is in use by another process", path);
  if (held && make) held = make_large_enough(file, path, why);
  if (held && is_large_enough(file, path, why)) {
    void *self = (void *)(intptr_t)file;
    *medium = (struct medium){self, read_image, write_image, sync_image, close_image};
    return true;
  }
  close(file);
  return false;
}

bool image_open(const char *path, struct medium *medium, struct why *why) {
  return open_image(path, false, medium, why);
}

bool image_make(const char *path, struct medium *medium, struct why *why) {
  return open_image(path, true, medium, why);
}
