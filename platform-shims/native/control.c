/**
 * The control socket: see control.h. What a client sends waits in the kernel until what it sent before is answered and
 * read, so that nothing piles up here: of each it holds one request, one answer, and what was published meanwhile.
 */
#include "control.h"

#include <errno.h>
#include <grp.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "lines.h"
#include "requests.h"

struct connection {
  struct control *control;
  /** -1: nobody is there. */
  int fd;
  struct asker asker;
  struct text unread, unsent;
  /** What is left of a line that was too long is passed over. */
  bool skips;
  /** It sends no more, but it may still read. */
  bool ended;
  bool gone;
  /** In the middle of a request: what is told meanwhile is sent with its answer. */
  bool busy;
};

struct control {
  struct control_options options;
  struct sockaddr_un address;
  int listener;
  uint64_t sessions;
  struct connection connections[CONTROL_CONNECTIONS];
};

static void flush(struct connection *connection) {
  struct text *unsent = &connection->unsent;
  if (connection->gone || unsent->length == 0) return;
  ssize_t sent = send(connection->fd, unsent->bytes, unsent->length, MSG_NOSIGNAL);
  if (sent > 0) line_drop(unsent, (size_t)sent);
  else if (errno != EAGAIN && errno != EINTR) connection->gone = true;
  if (unsent->length > CONTROL_UNREAD) connection->gone = true;
}

/** Answers the next line, if there is one as a whole: to its break, to the end of all, or to where it is too long. */
static bool answer_next(struct connection *connection) {
  struct text *unread = &connection->unread;
  struct slice line = text_view(unread);
  bool breaks = line_find(unread, 0, &line);
  if (!breaks && (line.length == 0 || (!connection->ended && line.length <= CONTROL_LINE))) return false;
  connection->skips = !breaks;
  request_answer(&connection->control->options, &connection->asker, line, &connection->unsent);
  line_drop(unread, breaks ? line.length + 1 : line.length);
  return true;
}

static void read_more(struct connection *connection) {
  char chunk[4096], *fresh = chunk;
  ssize_t length = recv(connection->fd, chunk, sizeof chunk, 0);
  if (length <= 0) {
    if (length == 0) connection->ended = true;
    else if (errno != EAGAIN && errno != EINTR) connection->gone = true;
    return;
  }
  if (connection->skips) {
    char *line_break = memchr(chunk, '\n', (size_t)length);
    if (line_break == NULL) return;
    connection->skips = false;
    fresh = line_break + 1;
  }
  text_add(&connection->unread, fresh, (size_t)(chunk + length - fresh));
}

static void hang_up(struct connection *connection) {
  poller_forget(connection->control->options.poller, connection->fd);
  close(connection->fd);
  connection->fd = -1;
  text_free(&connection->unread);
  text_free(&connection->unsent);
}

/** Sends and answers as much as can be, and waits for what must come first. */
static void go_on(struct connection *connection) {
  if (connection->busy) return;
  connection->busy = true;
  do flush(connection);
  while (!connection->gone && !connection->asker.waits && connection->unsent.length == 0 && answer_next(connection));
  connection->busy = false;

  bool idle = !connection->asker.waits && connection->unsent.length == 0;
  bool done = connection->ended && idle && connection->asker.topics == 0;
  if (connection->gone || done) {
    hang_up(connection);
    return;
  }
  int events = (connection->unsent.length > 0 ? POLLOUT : 0) | (idle && !connection->ended ? POLLIN : 0);
  poller_change(connection->control->options.poller, connection->fd, (short)events);
}

/** Whoever tells something may be in the middle of a turn: no further request is handed in before the next wait. */
static void tell(struct connection *connection, struct slice json) {
  line_add(&connection->unsent, json);
  if (connection->busy) return;
  flush(connection);
  if (connection->gone) hang_up(connection);
  else poller_change(connection->control->options.poller, connection->fd, POLLOUT);
}

static void ready(void *self, int fd, short events) {
  struct connection *connection = self;
  (void)fd;
  if ((events & POLLIN) != 0) read_more(connection);
  // Gone altogether; one that only sends no more is read to its end.
  else if ((events & (POLLHUP | POLLERR | POLLNVAL)) != 0) connection->gone = true;
  go_on(connection);
}

static void greet(void *self, int listener, short events) {
  struct control *control = self;
  (void)events;
  int fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
  if (fd < 0) return;
  for (struct connection *one = control->connections; one < control->connections + CONTROL_CONNECTIONS; one++) {
    if (one->fd >= 0) continue;
    *one = (struct connection){.control = control, .fd = fd, .asker.session = ++control->sessions};
    poller_watch(control->options.poller, fd, POLLIN, ready, one);
    return;
  }
  struct text answer = {0};
  request_refuse(&answer, "There are as many connections as there may be");
  send(fd, answer.bytes, answer.length, MSG_NOSIGNAL);
  text_free(&answer);
  close(fd);
}

// The socket

/** Takes away a socket that a daemon left behind when it was killed; nothing else. */
static bool clear_way(const struct sockaddr_un *address, struct why *why) {
  struct stat found;
  if (lstat(address->sun_path, &found) != 0)
    return errno == ENOENT || because(why, "%s: %s", address->sun_path, strerror(errno));
  if (!S_ISSOCK(found.st_mode)) return because(why, "%s is there already, and is no socket", address->sun_path);
  int probe = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (probe < 0) return because(why, "No socket: %s", strerror(errno));
  bool deserted = connect(probe, (const struct sockaddr *)address, sizeof *address) != 0 && errno == ECONNREFUSED;
  close(probe);
  if (!deserted) return because(why, "Somebody listens at %s already", address->sun_path);
  return unlink(address->sun_path) == 0 || because(why, "%s: %s", address->sun_path, strerror(errno));
}

/** Nobody can connect before it listens: until then its mode and its group are set. */
static bool set_up(int listener, const struct sockaddr_un *address, const struct control_options *options,
                   struct why *why) {
  const char *path = address->sun_path;
  struct group *group = NULL;
  if (options->group != NULL && (group = getgrnam(options->group)) == NULL)
    return because(why, "There is no group %s", options->group);
  if (!clear_way(address, why)) return false;
  if (bind(listener, (const struct sockaddr *)address, sizeof *address) != 0)
    return because(why, "%s: %s", path, strerror(errno));
  if ((group == NULL || chown(path, (uid_t)-1, group->gr_gid) == 0) && chmod(path, options->mode) == 0 &&
      listen(listener, SOMAXCONN) == 0)
    return true;
  because(why, "%s: %s", path, strerror(errno));
  unlink(path);
  return false;
}

struct control *control_open(const struct control_options *options, struct why *why) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  size_t length = strlen(options->path);
  if (length == 0 || length >= sizeof address.sun_path) {
    because(why, "The path of a socket has 1 to %zu bytes, not %zu", sizeof address.sun_path - 1, length);
    return NULL;
  }
  memcpy(address.sun_path, options->path, length);
  int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (listener < 0) {
    because(why, "No socket: %s", strerror(errno));
    return NULL;
  }
  if (!set_up(listener, &address, options, why)) {
    close(listener);
    return NULL;
  }
  struct control *control = allocate(sizeof *control);
  *control = (struct control){.options = *options, .address = address, .listener = listener};
  for (size_t i = 0; i < CONTROL_CONNECTIONS; i++) control->connections[i].fd = -1;
  poller_watch(options->poller, listener, POLLIN, greet, control);
  return control;
}

void control_enforcer(struct control *control, const struct enforcer *enforcer) {
  control->options.enforcer = enforcer;
}

void control_answer(struct control *control, struct slice answer) {
  struct json effect = {0};
  json_read(&effect, answer);
  for (struct connection *one = control->connections; one < control->connections + CONTROL_CONNECTIONS; one++) {
    if (one->fd < 0 || !request_is_answered(&one->asker, &effect)) continue;
    one->asker.waits = false;
    tell(one, answer);
    break;
  }
  json_free(&effect);
}

void control_publish(struct control *control, const char *topic, struct slice json) {
  unsigned bit = topic_bit(slice_of(topic));
  for (struct connection *one = control->connections; one < control->connections + CONTROL_CONNECTIONS; one++)
    if (one->fd >= 0 && (one->asker.topics & bit) != 0) tell(one, json);
}

void control_close(struct control *control) {
  if (control == NULL) return;
  for (size_t i = 0; i < CONTROL_CONNECTIONS; i++)
    if (control->connections[i].fd >= 0) hang_up(&control->connections[i]);
  poller_forget(control->options.poller, control->listener);
  close(control->listener);
  unlink(control->address.sun_path);
  free(control);
}
