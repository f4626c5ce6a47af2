/** The other end of the control socket: see client.h. It waits as long as it takes: whoever has no patience ends it. */
#include "client.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "control.h"

bool client_open(struct client *client, const char *path, struct why *why) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  size_t length = strlen(path);
  if (length == 0 || length >= sizeof address.sun_path) return because(why, "%s is no path of a socket", path);
  memcpy(address.sun_path, path, length);
  int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return because(why, "No socket: %s", strerror(errno));
  if (connect(fd, (const struct sockaddr *)&address, sizeof address) != 0) {
    because(why, "No daemon at %s: %s", path, strerror(errno));
    close(fd);
    return false;
  }
  *client = (struct client){.fd = fd};
  return true;
}

/** One line, whatever blanks stand between the members. Whether it was sent, the answer tells. */
static void say(const struct client *client, struct slice request) {
  struct text line = {0};
  text_slice(&line, request);
  for (size_t at = 0; at < line.length; at++)
    if (line.bytes[at] == '\n' || line.bytes[at] == '\r') line.bytes[at] = ' ';
  text_puts(&line, "\n");
  size_t sent = 0;
  while (sent < line.length) {
    ssize_t more = send(client->fd, line.bytes + sent, line.length - sent, MSG_NOSIGNAL);
    if (more < 0 && errno == EINTR) continue;
    if (more < 0) break;
    sent += (size_t)more;
  }
  text_free(&line);
}

bool client_hear(struct client *client, struct slice *line) {
  struct text *heard = &client->heard;
  if (client->given > 0) memmove(heard->bytes, heard->bytes + client->given, heard->length - client->given);
  heard->length -= client->given;
  client->given = 0;
  size_t searched = 0;
  for (;;) {
    size_t fresh = heard->length - searched;
    const char *line_break = fresh > 0 ? memchr(heard->bytes + searched, '\n', fresh) : NULL;
    if (line_break != NULL) {
      *line = (struct slice){heard->bytes, (size_t)(line_break - heard->bytes)};
      client->given = line->length + 1;
      return true;
    }
    searched = heard->length;
    char chunk[16384];
    ssize_t length = recv(client->fd, chunk, sizeof chunk, 0);
    if (length < 0 && errno == EINTR) continue;
    // More than a daemon lets wait is from none.
    if (length <= 0 || heard->length > CONTROL_UNREAD) return false;
    text_add(heard, chunk, (size_t)length);
  }
}

bool client_ask(struct client *client, struct slice request, struct json *answer) {
  // Also when it could not be said: whoever is turned away at the door is told why.
  say(client, request);
  struct slice line;
  return client_hear(client, &line) && json_read(answer, line);
}

void client_close(struct client *client) {
  close(client->fd);
  text_free(&client->heard);
}
