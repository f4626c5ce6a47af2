/** Where messages go: see logs.h. */
#include "logs.h"

#include <limits.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "host-log.h"

/** A pipe that says it takes something takes as much as this without waiting. */
#define PIECE PIPE_BUF

void write_within(int fd, struct slice text, int ms) {
  while (text.length > 0) {
    struct pollfd ready = {.fd = fd, .events = POLLOUT};
    if (poll(&ready, 1, ms) != 1 || (ready.revents & POLLOUT) == 0) return;
    ssize_t written = write(fd, text.bytes, text.length < PIECE ? text.length : PIECE);
    if (written <= 0) return;
    text.bytes += written;
    text.length -= (size_t)written;
  }
}

/** Whether standard error is the journal itself: it takes the severity in front of a line, as <4>. */
static bool is_journal(void) {
  const char *named = getenv("JOURNAL_STREAM");
  struct stat here;
  if (named == NULL || fstat(STDERR_FILENO, &here) != 0) return false;
  char own[64];
  snprintf(own, sizeof own, "%ju:%ju", (uintmax_t)here.st_dev, (uintmax_t)here.st_ino);
  return slice_is(slice_of(own), named);
}

static void write_log(void *self, const struct log *log) {
  struct logs *logs = self;
  if (!logs->quiet) {
    struct text line = {0};
    if (is_journal()) text_printf(&line, "<%d>", log->severity);
    text_slice(&line, log->line);
    text_puts(&line, "\n");
    write_within(STDERR_FILENO, text_view(&line), 0);
    text_free(&line);
  }
  if (logs->remote != NULL) {
    struct syslog_room remote = remote_syslog_room(logs->remote);
    remote.write(remote.self, log);
  }
  if (logs->control != NULL) control_publish(logs->control, "log", log->json);
}

struct syslog_room logs_room(struct logs *logs) {
  return (struct syslog_room){.self = logs, .write = write_log};
}

void logs_say(struct logs *logs, int severity, const char *mnemonic, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  host_log(logs_room(logs), severity, mnemonic, format, arguments);
  va_end(arguments);
}
