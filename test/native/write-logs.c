/**
 * Syslog at the other end of a pipe: `write-logs COLLECTOR [HOSTNAME]`. A line of JSON asks: a log effect is written,
 * with `"times":N` in it so many times, its number behind its text; `{"flush":MS}` is answered by `flushed`. It ends
 * when there are no more lines, without waiting for what is in the queue. `write-logs listen SOCKET` is the syslog of a
 * machine: it prints each datagram as a string of JSON.
 */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "json.h"
#include "lines.h"
#include "remote-syslog.h"

struct driver {
  struct remote_syslog *syslog;
  struct text unread;
  bool ended;
};

static void write_logs(const struct syslog_room *room, const struct json *json, int64_t times) {
  struct text facility = {0}, mnemonic = {0}, text = {0};
  int64_t severity;
  if (!json_whole(json, json_member(json, 0, "severity"), &severity) ||
      !json_text(json, json_member(json, 0, "facility"), &facility) ||
      !json_text(json, json_member(json, 0, "mnemonic"), &mnemonic) ||
      !json_text(json, json_member(json, 0, "text"), &text))
    exit(2);
  size_t length = text.length;
  for (int64_t number = 1; number <= (times > 0 ? times : 1); number++) {
    if (times > 0) {
      text.length = length;
      text_printf(&text, "%lld", (long long)number);
    }
    const struct log log = {(int)severity, text_view(&facility), text_view(&mnemonic), text_view(&text), {0}, {0}};
    room->write(room->self, &log);
  }
  text_free(&facility);
  text_free(&mnemonic);
  text_free(&text);
}

static void ask(const struct driver *driver, struct slice line) {
  struct json json = {0};
  struct syslog_room room = remote_syslog_room(driver->syslog);
  int64_t number = 0;
  if (!json_read(&json, line)) exit(2);
  if (json_whole(&json, json_member(&json, 0, "flush"), &number)) {
    remote_syslog_flush(driver->syslog, (int)number);
    if (write(STDOUT_FILENO, "flushed\n", 8) != 8) exit(1);
  } else {
    json_whole(&json, json_member(&json, 0, "times"), &number);
    write_logs(&room, &json, number);
  }
  json_free(&json);
}

static void input_ready(void *self, int fd, short events) {
  struct driver *driver = self;
  char bytes[16384];
  ssize_t length = read(fd, bytes, sizeof bytes);
  (void)events;
  driver->ended = length <= 0;
  if (length > 0) text_add(&driver->unread, bytes, (size_t)length);
  for (struct slice line; line_find(&driver->unread, 0, &line);) {
    ask(driver, line);
    line_drop(&driver->unread, line.length + 1);
  }
}

static int listen_at(const char *path) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
  if (fd < 0 || bind(fd, (const struct sockaddr *)&address, sizeof address) != 0) return 1;
  char bytes[4096];
  for (ssize_t length; (length = recv(fd, bytes, sizeof bytes, 0)) > 0;) {
    struct text line = {0};
    text_json(&line, (struct slice){bytes, (size_t)length});
    text_puts(&line, "\n");
    if (write(STDOUT_FILENO, line.bytes, line.length) != (ssize_t)line.length) break;
    text_free(&line);
  }
  return 1;
}

int main(int count, char **arguments) {
  if (count > 2 && strcmp(arguments[1], "listen") == 0) return listen_at(arguments[2]);
  struct driver driver = {0};
  struct why why;
  struct poller *poller = poller_open();
  driver.syslog = remote_syslog_open(arguments[1], count > 2 ? arguments[2] : NULL, poller, &why);
  if (why.text[0] != '\0') fprintf(stderr, "%s\n", why.text);
  if (!driver.syslog) {
    poller_close(poller);
    return 3;
  }
  poller_watch(poller, STDIN_FILENO, POLLIN, input_ready, &driver);
  while (!driver.ended) poller_wait(poller, -1);
  remote_syslog_close(driver.syslog);
  poller_close(poller);
  text_free(&driver.unread);
  return 0;
}
