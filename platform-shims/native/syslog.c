/** A queue, and what takes from it: a datagram for each message, or one connection that is made again and again. */
#include <errno.h>
#include <netdb.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include "remote-syslog.h"

#define QUEUE_MAX 1000
/** Larger datagrams may be cut on the way (RFC 5426, 3.2). */
#define DATAGRAM_MAX 2048
#define FIRST_RETRY 1000
#define LAST_RETRY 30000
/** Addresses of one name that are tried. */
#define TARGETS_MAX 4
/** Facility, as routers have it. */
#define LOCAL7 23
/** Of this machine's own syslog. */
#define LOCAL_SOCKET "/dev/log"

enum state {
  /** Datagrams go; a connection is to be made once there is something to say. */
  READY,
  CONNECTING,
  CONNECTED,
  /** Until the timer rings. */
  RESTING,
};

/** A socket that was made for this address, and is for nothing else. */
struct target {
  int socket;
  struct sockaddr_storage address;
  socklen_t length;
};

struct remote_syslog {
  struct poller *poller;
  bool stream, local;
  char *hostname;
  struct target targets[TARGETS_MAX];
  size_t target_count, target;
  enum state state;
  int timer, retry;
  /** A ring of messages as they go over the wire, oldest first; of the first one, `sent` bytes are gone. */
  struct text queue[QUEUE_MAX];
  size_t first, count, sent;
};

/* What a message looks like */

/** A header field is printable ASCII without blanks, or `-` for nothing. */
static void add_field(struct text *out, struct slice field, size_t longest) {
  size_t before = out->length;
  for (size_t at = 0; at < field.length && out->length - before < longest; at++)
    if (field.bytes[at] > ' ' && field.bytes[at] <= '~') text_add(out, &field.bytes[at], 1);
  if (out->length == before) text_puts(out, "-");
}

/** `<PRI>1 TIMESTAMP HOSTNAME APP-NAME PROCID MSGID SD`, and a BOM since the message is UTF-8. */
static void add_header(struct text *out, const struct log *log, const char *hostname) {
  struct timespec time_of_day = {0};
  struct tm parts = {0};
  char stamp[32];
  clock_gettime(CLOCK_REALTIME, &time_of_day);
  gmtime_r(&time_of_day.tv_sec, &parts);
  strftime(stamp, sizeof stamp, "%Y-%m-%dT%H:%M:%S", &parts);
  text_printf(out, "<%d>1 %s.%03ldZ %s smart-agent %ld ", LOCAL7 * 8 + log->severity, stamp,
              time_of_day.tv_nsec / 1000000, hostname, (long)getpid());
  add_field(out, log->mnemonic, 32);
  text_puts(out, " - \xef\xbb\xbf");
}

/** What the syslog of this machine wants: no name of it, and the time where it is. */
static void add_local_header(struct text *out, const struct log *log) {
  const time_t seconds = time(NULL);
  struct tm parts = {0};
  char stamp[32];
  localtime_r(&seconds, &parts);
  strftime(stamp, sizeof stamp, "%b %e %H:%M:%S", &parts);
  text_printf(out, "<%d>%s smart-agent[%ld]: ", LOCAL7 * 8 + log->severity, stamp, (long)getpid());
}

/** As routers print it: `%SMART_LIC-6-AGENT_READY: ...`. */
static void add_message(struct text *out, const struct log *log) {
  text_puts(out, "%");
  text_slice(out, log->facility);
  text_printf(out, "-%d-", log->severity);
  text_slice(out, log->mnemonic);
  text_puts(out, ": ");
  text_slice(out, log->text);
}

/** How much of UTF-8 fits without leaving half a letter. */
static size_t cut(const struct text *message, size_t longest) {
  if (message->length <= longest) return message->length;
  size_t end = longest;
  while (end > 0 && ((unsigned char)message->bytes[end] & 0xc0) == 0x80) end--;
  return end;
}

/** The message with its length before it (octet counting), or as much of it as a datagram takes. */
static struct text format(const struct remote_syslog *syslog, const struct log *log) {
  struct text message = {0}, framed = {0};
  if (syslog->local) add_local_header(&message, log);
  else add_header(&message, log, syslog->hostname);
  add_message(&message, log);
  if (!syslog->stream) {
    message.length = cut(&message, DATAGRAM_MAX);
    return message;
  }
  text_printf(&framed, "%zu ", message.length);
  text_slice(&framed, text_view(&message));
  text_free(&message);
  return framed;
}

/* The queue */

static struct text *nth(struct remote_syslog *syslog, size_t at) {
  return &syslog->queue[(syslog->first + at) % QUEUE_MAX];
}

static void pop(struct remote_syslog *syslog) {
  text_free(nth(syslog, 0));
  syslog->first = (syslog->first + 1) % QUEUE_MAX;
  syslog->count--;
  syslog->sent = 0;
}

/** One that is half sent must be finished: then the one after it is the oldest. */
static void drop_oldest(struct remote_syslog *syslog) {
  size_t sent = syslog->sent;
  if (sent > 0) {
    struct text half = *nth(syslog, 0);
    *nth(syslog, 0) = *nth(syslog, 1);
    *nth(syslog, 1) = half;
  }
  pop(syslog);
  syslog->sent = sent;
}

/* The way to the collector */

static struct target *current(struct remote_syslog *syslog) { return &syslog->targets[syslog->target]; }

static void ring_in(const struct remote_syslog *syslog, int ms) {
  struct itimerspec when = {.it_value = {.tv_sec = ms / 1000, .tv_nsec = (long)(ms % 1000) * 1000000}};
  timerfd_settime(syslog->timer, 0, &when, NULL);
}

static void take_a_rest(struct remote_syslog *syslog) {
  syslog->state = RESTING;
  ring_in(syslog, syslog->retry);
  syslog->retry = 2 * syslog->retry < LAST_RETRY ? 2 * syslog->retry : LAST_RETRY;
}

/** The socket is as new afterwards: Linux dissolves the connection, and a later one can be made with it. */
static void disconnect(struct remote_syslog *syslog) {
  const struct sockaddr nowhere = {.sa_family = AF_UNSPEC};
  poller_forget(syslog->poller, current(syslog)->socket);
  connect(current(syslog)->socket, &nowhere, sizeof nowhere);
  syslog->state = READY;
  // What arrived of it nobody knows: it is sent again, whole.
  syslog->sent = 0;
}

static void link_ready(void *self, int socket, short events);

/** Begins with the current address; after the last one, rests. False: nothing can be sent for now. */
static bool reach(struct remote_syslog *syslog) {
  for (; syslog->target < syslog->target_count; syslog->target++) {
    const struct target *target = current(syslog);
    bool done = connect(target->socket, (const struct sockaddr *)&target->address, target->length) == 0;
    if (!done && errno != EINPROGRESS) continue;
    syslog->state = done ? CONNECTED : CONNECTING;
    poller_watch(syslog->poller, target->socket, done ? POLLIN : POLLOUT, link_ready, syslog);
    return done;
  }
  syslog->target = 0;
  take_a_rest(syslog);
  return false;
}

static void fail(struct remote_syslog *syslog) {
  if (syslog->stream) disconnect(syslog);
  take_a_rest(syslog);
}

static ssize_t send_rest(struct remote_syslog *syslog) {
  const struct text *message = nth(syslog, 0);
  const char *bytes = message->bytes + syslog->sent;
  const struct target *target = current(syslog);
  const struct sockaddr *to = syslog->stream ? NULL : (const struct sockaddr *)&target->address;
  return sendto(target->socket, bytes, message->length - syslog->sent, MSG_DONTWAIT | MSG_NOSIGNAL, to,
                to ? target->length : 0);
}

static void drain(struct remote_syslog *syslog) {
  while (syslog->count > 0) {
    if (syslog->state == RESTING || syslog->state == CONNECTING) return;
    if (syslog->stream && syslog->state == READY && !reach(syslog)) return;
    ssize_t taken = send_rest(syslog);
    if (taken < 0 && errno == EINTR) continue;
    if (taken < 0 && errno == EAGAIN && syslog->stream) {
      poller_change(syslog->poller, current(syslog)->socket, POLLIN | POLLOUT);
      return;
    }
    if (taken < 0) {
      fail(syslog);
      return;
    }
    syslog->sent += (size_t)taken;
    if (syslog->sent < nth(syslog, 0)->length) continue;
    pop(syslog);
    syslog->retry = FIRST_RETRY;
  }
  if (syslog->state == CONNECTED) poller_change(syslog->poller, current(syslog)->socket, POLLIN);
}

static void connection_made(struct remote_syslog *syslog) {
  int error = 0;
  socklen_t length = sizeof error;
  if (getsockopt(current(syslog)->socket, SOL_SOCKET, SO_ERROR, &error, &length) == 0 && error == 0) {
    syslog->state = CONNECTED;
    poller_change(syslog->poller, current(syslog)->socket, POLLIN);
  } else {
    disconnect(syslog);
    syslog->target++;
    reach(syslog);
  }
}

/** A collector sends nothing back; what it does send must be read, or its end is never seen. */
static void link_ready(void *self, int socket, short events) {
  struct remote_syslog *syslog = self;
  if (syslog->state == CONNECTING) {
    connection_made(syslog);
  } else if (events & (POLLIN | POLLHUP | POLLERR)) {
    char nothing[1024];
    ssize_t length = recv(socket, nothing, sizeof nothing, MSG_DONTWAIT);
    bool ended = length == 0 || (length < 0 && errno != EAGAIN && errno != EINTR);
    if (ended && syslog->count > 0) fail(syslog);
    else if (ended) disconnect(syslog);
  }
  drain(syslog);
}

static void rested(void *self, int timer, short events) {
  struct remote_syslog *syslog = self;
  uint64_t times;
  (void)events;
  if (read(timer, &times, sizeof times) != (ssize_t)sizeof times || syslog->state != RESTING) return;
  syslog->state = READY;
  drain(syslog);
}

/* The room */

static void write_log(void *self, const struct log *log) {
  struct remote_syslog *syslog = self;
  if (syslog->target_count == 0) return;
  if (syslog->count == QUEUE_MAX) drop_oldest(syslog);
  *nth(syslog, syslog->count++) = format(syslog, log);
  drain(syslog);
}

struct syslog_room remote_syslog_room(struct remote_syslog *syslog) {
  return (struct syslog_room){.self = syslog, .write = write_log};
}

static int64_t now(void) {
  struct timespec time = {0};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

void remote_syslog_flush(struct remote_syslog *syslog, int ms) {
  const int64_t end = now() + ms;
  for (int64_t left; syslog->count > 0 && (left = end - now()) > 0;) {
    const short events = syslog->state == CONNECTING ? POLLOUT : POLLIN | POLLOUT;
    const bool linked = syslog->state == CONNECTING || syslog->state == CONNECTED;
    struct pollfd waited[] = {{.fd = syslog->timer, .events = POLLIN},
                              {.fd = linked ? current(syslog)->socket : -1, .events = events}};
    if (poll(waited, 2, (int)left) < 0) continue;
    if (waited[1].revents) link_ready(syslog, waited[1].fd, waited[1].revents);
    if (waited[0].revents) rested(syslog, waited[0].fd, waited[0].revents);
  }
}

/* Opening and closing */

struct collector {
  bool stream;
  struct slice host;
  char port[6];
};

/** Reads `udp://host:514`, `tcp://[2001:db8::1]:601`. Without a port: 514. */
static bool read_collector(const char *url, struct collector *collector) {
  if (strncmp(url, "udp://", 6) != 0 && strncmp(url, "tcp://", 6) != 0) return false;
  collector->stream = url[0] == 't';
  const char *rest = url + 6;
  bool bracketed = *rest == '[';
  if (bracketed) rest++;
  collector->host = (struct slice){rest, strcspn(rest, bracketed ? "]" : ":/[]")};
  rest += collector->host.length;
  if (collector->host.length == 0 || (bracketed && *rest++ != ']')) return false;
  snprintf(collector->port, sizeof collector->port, "514");
  if (*rest == ':') {
    size_t digits = strspn(++rest, "0123456789");
    if (digits < 1 || digits > 5) return false;
    snprintf(collector->port, sizeof collector->port, "%.*s", (int)digits, rest);
    rest += digits;
  }
  if (*rest == '/') rest++;
  long port = strtol(collector->port, NULL, 10);
  return *rest == '\0' && port >= 1 && port <= 65535;
}

static void add_target(struct remote_syslog *syslog, int family, const void *address, socklen_t length) {
  int kind = syslog->stream ? SOCK_STREAM : SOCK_DGRAM;
  int fd = socket(family, kind | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (fd < 0) return;
  struct target *target = &syslog->targets[syslog->target_count++];
  *target = (struct target){.socket = fd, .length = length};
  memcpy(&target->address, address, length);
}

/**
 * A datagram goes to the first address, a connection to the first that takes it. A name that nobody knows, as
 * after a power cut of more than this machine, leaves none, and why.
 */
static bool find_targets(struct remote_syslog *syslog, const struct collector *collector, struct why *why) {
  const struct addrinfo wanted = {.ai_socktype = collector->stream ? SOCK_STREAM : SOCK_DGRAM};
  struct addrinfo *found = NULL;
  char *host = copy_string(collector->host);
  int error = getaddrinfo(host, collector->port, &wanted, &found);
  const size_t most = collector->stream ? TARGETS_MAX : 1;
  for (const struct addrinfo *one = found; one && syslog->target_count < most; one = one->ai_next)
    add_target(syslog, one->ai_family, one->ai_addr, one->ai_addrlen);
  if (syslog->target_count == 0)
    because(why, "syslog collector %s: %s", host, error ? gai_strerror(error) : "this machine has no socket for it");
  if (found) freeaddrinfo(found);
  free(host);
  return syslog->target_count > 0 || error != 0;
}

static bool find_local(struct remote_syslog *syslog, const char *path, struct why *why) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  if (strlen(path) < sizeof address.sun_path) {
    memcpy(address.sun_path, path, strlen(path));
    add_target(syslog, AF_UNIX, &address, sizeof address);
  }
  return syslog->target_count > 0 || because(why, "no socket to the syslog of this machine at %s", path);
}

static bool find_collector(struct remote_syslog *syslog, const char *url, struct why *why) {
  struct collector collector;
  syslog->local = strncmp(url, "local", 5) == 0 && (url[5] == '\0' || url[5] == ':');
  if (syslog->local) return find_local(syslog, url[5] == ':' ? url + 6 : LOCAL_SOCKET, why);
  if (!read_collector(url, &collector))
    return because(why, "not a syslog collector, such as udp://192.0.2.1:514: %s", url);
  syslog->stream = collector.stream;
  return find_targets(syslog, &collector, why);
}

static char *name_of_this_machine(const char *hostname) {
  char own[256] = "";
  struct text name = {0};
  if (!hostname && gethostname(own, sizeof own - 1) == 0) hostname = own;
  add_field(&name, slice_of(hostname ? hostname : ""), 255);
  return name.bytes;
}

struct remote_syslog *remote_syslog_open(const char *collector, const char *hostname, struct poller *poller,
                                         struct why *why) {
  struct remote_syslog *syslog = allocate(sizeof *syslog);
  *syslog = (struct remote_syslog){.poller = poller, .retry = FIRST_RETRY};
  why->text[0] = '\0';
  syslog->hostname = name_of_this_machine(hostname);
  syslog->timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
  bool found = find_collector(syslog, collector, why);
  if (syslog->timer >= 0) poller_watch(poller, syslog->timer, POLLIN, rested, syslog);
  else because(why, "no timer for syslog: %s", strerror(errno));
  if (found && syslog->timer >= 0) return syslog;
  remote_syslog_close(syslog);
  return NULL;
}

void remote_syslog_close(struct remote_syslog *syslog) {
  if (!syslog) return;
  for (size_t at = 0; at < syslog->target_count; at++) {
    poller_forget(syslog->poller, syslog->targets[at].socket);
    close(syslog->targets[at].socket);
  }
  if (syslog->timer >= 0) {
    poller_forget(syslog->poller, syslog->timer);
    close(syslog->timer);
  }
  while (syslog->count > 0) pop(syslog);
  free(syslog->hostname);
  free(syslog);
}
