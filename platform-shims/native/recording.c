/** The file of a recording: see recording.h. */
#include "recording.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "generated.h"
#include "guest.h"

struct recording {
  /** -1: given up. */
  int fd;
  char *path;
};

/** The process before was killed in the middle of a line. */
static bool is_cut_off(int fd) {
  struct stat stat;
  char last = '\n';
  return fstat(fd, &stat) == 0 && stat.st_size > 0 && pread(fd, &last, 1, stat.st_size - 1) == 1 && last != '\n';
}

static void add(struct recording *recording, struct slice line) {
  if (recording->fd < 0) return;
  struct iovec parts[] = {{(void *)(uintptr_t)line.bytes, line.length}, {"\n", 1}};
  ssize_t written = writev(recording->fd, parts, 2);
  if (written >= 0 && (size_t)written == line.length + 1) return;
  fprintf(stderr, "The recording %s ends here: %s.\n", recording->path, written < 0 ? strerror(errno) : "no more room");
  close(recording->fd);
  recording->fd = -1;
}

struct recording *recording_open(const char *path, const char *version, struct why *why) {
  int fd = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (fd < 0) {
    because(why, "Cannot write the recording %s: %s", path, strerror(errno));
    return NULL;
  }
  struct recording *recording = allocate(sizeof *recording);
  *recording = (struct recording){.fd = fd, .path = copy_string(slice_of(path))};
  if (is_cut_off(fd)) add(recording, SLICE(""));
  struct text header = {0};
  text_printf(&header, "{\"abi\":%d,\"version\":", ABI_VERSION);
  text_json(&header, slice_of(version));
  text_puts(&header, ",\"engine\":");
  text_json(&header, slice_of(guest_engine()));
  text_puts(&header, ",\"blanked\":true}");
  add(recording, text_view(&header));
  text_free(&header);
  return recording;
}

void recording_write(void *self, struct slice line) { add(self, line); }

void recording_close(struct recording *recording) {
  if (recording == NULL) return;
  if (recording->fd >= 0) close(recording->fd);
  free(recording->path);
  free(recording);
}
