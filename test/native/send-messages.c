/**
 * The transport at the other end of a pipe: `send-messages COURIER [ca=FILE] [crl=FILE] [proxy=URL]`. A line of JSON
 * asks, `{"id":1,"to":{...},"body":"BASE64","within":3000}` or `{"cancel":true}`; a line tells of each outcome, and
 * `{"canceled":true}` of each cancelling. It ends when there are no more lines. It starts no courier itself.
 */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "json.h"
#include "lines.h"
#include "transport.h"

struct driver {
  struct transport_room room;
  struct text unread;
  /** Inside `send` or `cancel`, where no outcome may be told. */
  bool asking, ended;
};

static void say(struct text *line) {
  text_puts(line, "\n");
  if (write(STDOUT_FILENO, line->bytes, line->length) != (ssize_t)line->length) exit(1);
  text_free(line);
}

static void told(void *self, int64_t id, struct slice reply, const char *reason, struct slice detail) {
  const struct driver *driver = self;
  struct text line = {0};
  if (driver->asking) abort();
  text_printf(&line, "{\"id\":%lld,", (long long)id);
  if (reason) {
    text_printf(&line, "\"reason\":\"%s\",\"detail\":", reason);
    text_json(&line, detail);
  } else {
    text_puts(&line, "\"reply\":\"");
    text_base64(&line, reply.bytes, reply.length);
    text_puts(&line, "\"");
  }
  text_puts(&line, "}");
  say(&line);
}

static void ask(struct driver *driver, struct slice line) {
  struct json json = {0};
  struct text base64 = {0}, body = {0}, answer = {0};
  if (!json_read(&json, line)) exit(2);
  driver->asking = true;
  if (json_member(&json, 0, "cancel") != JSON_NOWHERE) {
    driver->room.cancel(driver->room.self);
    text_puts(&answer, "{\"canceled\":true}");
    say(&answer);
  } else {
    struct send send = {.to = json_raw(&json, json_member(&json, 0, "to"))};
    if (!json_whole(&json, json_member(&json, 0, "id"), &send.id) ||
        !json_whole(&json, json_member(&json, 0, "within"), &send.within) ||
        !json_text(&json, json_member(&json, 0, "body"), &base64) || !base64_read(text_view(&base64), &body))
      exit(2);
    send.body = text_view(&body);
    driver->room.send(driver->room.self, &send);
  }
  driver->asking = false;
  text_free(&base64);
  text_free(&body);
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

int main(int count, char **arguments) {
  struct driver driver = {0};
  struct why why;
  struct transport_options options = {.courier = arguments[1], .outcome = told, .self = &driver};
  options.poller = poller_open();
  for (int at = 2; at < count; at++) {
    if (strncmp(arguments[at], "ca=", 3) == 0) options.ca = arguments[at] + 3;
    if (strncmp(arguments[at], "crl=", 4) == 0) options.crl = arguments[at] + 4;
    if (strncmp(arguments[at], "proxy=", 6) == 0) options.proxy = arguments[at] + 6;
  }
  struct transport *transport = transport_open(&options, &why);
  if (!transport) {
    fprintf(stderr, "%s\n", why.text);
    poller_close(options.poller);
    return 3;
  }
  driver.room = transport_room(transport);
  poller_watch(options.poller, STDIN_FILENO, POLLIN, input_ready, &driver);
  while (!driver.ended) poller_wait(options.poller, -1);
  transport_close(transport);
  poller_close(options.poller);
  text_free(&driver.unread);
  return 0;
}
