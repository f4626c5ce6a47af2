/**
 * The sends under way, each with its time, its courier, and its one outcome. It trusts no courier.
 *
 * A courier hears `{"to":...,"within":...,"until":...,"ca":...,"crl":...,"proxy":...}`, a line break, and the body up
 * to the end; it says `reply LENGTH`, a line break and so many bytes, or `lost REASON DETAIL` and a line break; and it
 * ends. `until` is the moment by the monotonic clock, ms, at which `within` is over; the last three may be absent.
 */
#include "transport.h"

#include <errno.h>
#include <inttypes.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include "lines.h"
#include "spawner.h"

/** Couriers at a time; further sends wait, within their own time. */
#define COURIERS_MAX 4
/** Time is up for a courier first, since its word says more: this side waits so many ms for it. */
#define LAST_WORD 100
/** `reply 65536`, or a reason and its detail. */
#define HEADLINE_MAX 512

/** One send, from `send` to its outcome. */
struct flight {
  struct transport *transport;
  struct flight *next;
  int64_t id, within, deadline;
  /** Of its courier, once it has one; else -1. */
  int descriptor;
  uint64_t ticket;
  struct text said, heard;
  /** Bytes of `said` that are on their way. */
  size_t sent;
};

struct transport {
  struct poller *poller;
  void (*outcome)(void *self, int64_t id, struct slice reply, const char *reason, struct slice detail);
  void (*broken)(void *self);
  void *self;
  char *ca, *crl, *proxy;
  struct spawner spawner;
  int timer;
  uint64_t tickets;
  /** In the order of their sends. */
  struct flight *flights;
};

static const struct slice NO_COURIER = SLICE("courier could not be started"), ENDED = SLICE("courier ended"),
                          NONSENSE = SLICE("courier made no sense");

static int64_t now(void) {
  struct timespec time = {0};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/** Rings after so many ms, at least one. */
static void ring_in(const struct transport *transport, int64_t ms) {
  if (ms < 1) ms = 1;
  if (ms > INT32_MAX) ms = INT32_MAX;
  struct itimerspec when = {.it_value = {.tv_sec = (time_t)(ms / 1000), .tv_nsec = (long)(ms % 1000) * 1000000}};
  timerfd_settime(transport->timer, 0, &when, NULL);
}

/** Ends its courier, also one that lives on after its last word, and frees it. Nothing of it is heard any more. */
static void drop(struct flight *flight) {
  struct transport *transport = flight->transport;
  struct flight **link = &transport->flights;
  while (*link != flight) link = &(*link)->next;
  *link = flight->next;
  if (flight->descriptor >= 0) {
    poller_forget(transport->poller, flight->descriptor);
    close(flight->descriptor);
    spawner_end(&transport->spawner, flight->ticket);
  }
  text_free(&flight->said);
  text_free(&flight->heard);
  free(flight);
}

/** It is no flight any more by the time that its outcome is told: whoever hears of it may send, or cancel. */
static void end(struct flight *flight, struct slice reply, const char *reason, struct slice detail) {
  struct transport *transport = flight->transport;
  int64_t id = flight->id;
  struct text kept = {0};
  struct slice *words = reason ? &detail : &reply;
  text_slice(&kept, *words);
  *words = text_view(&kept);
  drop(flight);
  transport->outcome(transport->self, id, reply, reason, detail);
  text_free(&kept);
}

static void lose(struct flight *flight, const char *reason, struct slice detail) {
  end(flight, (struct slice){0}, reason, detail);
}

/** One of LossReason, as a string that stays. */
static const char *reason_of(struct slice word) {
  static const char *const reasons[] = {"timeout", "unreachable", "unresolved", "rejected", "too-large", "tls"};
  for (size_t at = 0; at < sizeof reasons / sizeof *reasons; at++)
    if (slice_is(word, reasons[at])) return reasons[at];
  return NULL;
}

static bool starts_with(struct slice slice, struct slice start) {
  return slice.length >= start.length && memcmp(slice.bytes, start.bytes, start.length) == 0;
}

static struct slice from(struct slice slice, size_t at) { return (struct slice){slice.bytes + at, slice.length - at}; }

/** A reply is a reply only with all of its bytes: a courier may have been killed in the middle of it. */
static bool read_reply(struct slice heard, struct slice *reply) {
  if (!starts_with(heard, SLICE("reply "))) return false;
  size_t length = 0, at = 6;
  for (; at < heard.length && heard.bytes[at] >= '0' && heard.bytes[at] <= '9' && length <= REPLY_LIMIT; at++)
    length = 10 * length + (size_t)(heard.bytes[at] - '0');
  if (at == 6 || at == heard.length || heard.bytes[at] != '\n') return false;
  *reply = from(heard, at + 1);
  return length <= REPLY_LIMIT && reply->length == length;
}

static const char *read_loss(struct slice heard, struct slice *detail) {
  if (!starts_with(heard, SLICE("lost ")) || heard.length > HEADLINE_MAX || heard.bytes[heard.length - 1] != '\n')
    return NULL;
  struct slice line = {heard.bytes + 5, heard.length - 6};
  const char *blank = memchr(line.bytes, ' ', line.length);
  if (!blank) return NULL;
  struct slice word = {line.bytes, (size_t)(blank - line.bytes)};
  *detail = from(line, word.length + 1);
  return memchr(line.bytes, '\n', line.length) ? NULL : reason_of(word);
}

/** The courier has said everything. */
static void conclude(struct flight *flight) {
  struct slice heard = text_view(&flight->heard), reply, detail;
  if (heard.length == 0) {
    lose(flight, "unreachable", ENDED);
    return;
  }
  if (read_reply(heard, &reply)) {
    end(flight, reply, NULL, (struct slice){0});
    return;
  }
  const char *reason = read_loss(heard, &detail);
  if (reason) lose(flight, reason, detail);
  else lose(flight, "unreachable", NONSENSE);
}

/** True once there is no more to say, also since nobody listens. */
static bool speak(struct flight *flight) {
  ssize_t taken = send(flight->descriptor, flight->said.bytes + flight->sent, flight->said.length - flight->sent,
                       MSG_DONTWAIT | MSG_NOSIGNAL);
  if (taken < 0) return errno != EAGAIN && errno != EINTR;
  flight->sent += (size_t)taken;
  return flight->sent == flight->said.length;
}

static void advance(struct transport *transport);

static void courier_ready(void *self, int descriptor, short events) {
  struct flight *flight = self;
  struct transport *transport = flight->transport;
  if ((events & POLLOUT) && speak(flight)) {
    shutdown(descriptor, SHUT_WR);
    text_free(&flight->said);
    poller_change(transport->poller, descriptor, POLLIN);
  }
  if (!(events & (POLLIN | POLLHUP | POLLERR))) return;
  char bytes[16384];
  ssize_t length = recv(descriptor, bytes, sizeof bytes, MSG_DONTWAIT);
  if (length < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (length > 0) text_add(&flight->heard, bytes, (size_t)length);
  if (flight->heard.length > REPLY_LIMIT + HEADLINE_MAX) lose(flight, "unreachable", NONSENSE);
  else if (length <= 0) conclude(flight);
  else return;
  advance(transport);
}

static bool start(struct flight *flight) {
  struct transport *transport = flight->transport;
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) return false;
  flight->ticket = ++transport->tickets;
  bool asked = spawner_start(&transport->spawner, flight->ticket, pair[1]);
  close(pair[1]);
  if (!asked) {
    close(pair[0]);
    return false;
  }
  flight->descriptor = pair[0];
  poller_watch(transport->poller, flight->descriptor, POLLIN | POLLOUT, courier_ready, flight);
  return true;
}

/** Ends what is overdue, gives couriers to whoever waits. False: nothing ended. An outcome told may change anything. */
static bool advance_one(struct transport *transport) {
  int under_way = 0;
  for (struct flight *flight = transport->flights; flight; flight = flight->next) {
    if (flight->deadline + LAST_WORD <= now()) {
      char detail[64];
      snprintf(detail, sizeof detail, "no answer within %" PRId64 " ms", flight->within);
      lose(flight, "timeout", slice_of(detail));
      return true;
    }
    if (flight->descriptor < 0 && under_way < COURIERS_MAX && !start(flight)) {
      lose(flight, "unreachable", NO_COURIER);
      return true;
    }
    if (flight->descriptor >= 0) under_way++;
  }
  return false;
}

static void advance(struct transport *transport) {
  while (advance_one(transport)) {
  }
  int64_t first = INT64_MAX;
  for (const struct flight *flight = transport->flights; flight; flight = flight->next)
    if (flight->deadline < first) first = flight->deadline;
  if (transport->flights) ring_in(transport, first + LAST_WORD - now());
}

static void time_came(void *self, int timer, short events) {
  (void)events;
  uint64_t times;
  if (read(timer, &times, sizeof times) == (ssize_t)sizeof times) advance(self);
}

/** Nothing ever comes from it: this is its end. */
static void spawner_gone(void *self, int socket, short events) {
  struct transport *transport = self;
  (void)events;
  poller_forget(transport->poller, socket);
  if (transport->broken) transport->broken(transport->self);
}

static void say_path(struct text *header, const char *name, const char *value) {
  if (!value) return;
  text_printf(header, ",\"%s\":", name);
  text_json(header, slice_of(value));
}

static void send_message(void *self, const struct send *message) {
  struct transport *transport = self;
  struct flight *flight = allocate(sizeof *flight);
  *flight = (struct flight){.transport = transport, .id = message->id, .within = message->within, .descriptor = -1};
  // A year is as good as never, and can be added.
  const int64_t year = INT64_C(31536000000);
  int64_t within = message->within < 0 ? 0 : message->within > year ? year : message->within;
  flight->deadline = now() + within;

  struct text header = {0};
  text_puts(&header, "{\"to\":");
  text_slice(&header, message->to);
  text_printf(&header, ",\"within\":%" PRId64 ",\"until\":%" PRId64, flight->within, flight->deadline);
  say_path(&header, "ca", transport->ca);
  say_path(&header, "crl", transport->crl);
  say_path(&header, "proxy", transport->proxy);
  text_puts(&header, "}");
  line_add(&flight->said, text_view(&header));
  text_free(&header);
  text_slice(&flight->said, message->body);

  struct flight **last = &transport->flights;
  while (*last) last = &(*last)->next;
  *last = flight;
  // Not at once: nothing may come of it inside this call.
  ring_in(transport, 0);
}

static void cancel(void *self) {
  struct transport *transport = self;
  while (transport->flights) drop(transport->flights);
}

struct transport_room transport_room(struct transport *transport) {
  return (struct transport_room){.self = transport, .send = send_message, .cancel = cancel};
}

static bool is_proxy(const char *proxy) {
  if (strncasecmp(proxy, "http://", 7) == 0) return proxy[7] != '\0';
  return strncasecmp(proxy, "https://", 8) == 0 && proxy[8] != '\0';
}

static char *copy_of(const char *string) { return string ? copy_string(slice_of(string)) : NULL; }

struct transport *transport_open(const struct transport_options *options, struct why *why) {
  if (options->proxy && !is_proxy(options->proxy)) {
    because(why, "the proxy must be given as http://HOST:PORT");
    return NULL;
  }
  int timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
  struct spawner spawner;
  if (timer < 0 || !spawner_open(&spawner, options->courier)) {
    because(why, "no process for couriers could be started: %s", strerror(errno));
    if (timer >= 0) close(timer);
    return NULL;
  }
  struct transport *transport = allocate(sizeof *transport);
  *transport = (struct transport){
      .poller = options->poller,
      .outcome = options->outcome,
      .broken = options->broken,
      .self = options->self,
      .ca = copy_of(options->ca),
      .crl = copy_of(options->crl),
      .proxy = copy_of(options->proxy),
      .spawner = spawner,
      .timer = timer,
  };
  poller_watch(transport->poller, timer, POLLIN, time_came, transport);
  poller_watch(transport->poller, spawner.socket, POLLIN, spawner_gone, transport);
  return transport;
}

void transport_close(struct transport *transport) {
  if (!transport) return;
  cancel(transport);
  poller_forget(transport->poller, transport->timer);
  poller_forget(transport->poller, transport->spawner.socket);
  close(transport->timer);
  spawner_close(&transport->spawner);
  free(transport->ca);
  free(transport->crl);
  free(transport->proxy);
  free(transport);
}
