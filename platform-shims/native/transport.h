/**
 * Messages over HTTP and HTTPS, each carried by a process of its own (courier.c) that holds no key and dies with its
 * message. This side never opens a network connection and never looks into a body; it needs no right to.
 */
#ifndef SMART_AGENT_TRANSPORT_H
#define SMART_AGENT_TRANSPORT_H

#include "poller.h"
#include "rooms.h"

struct transport_options {
  /** The program smart-agent-courier. */
  const char *courier;
  /** PEM files: authorities to trust in place of those of the machine, and revocation lists. NULL: none. */
  const char *ca, *crl;
  /** `http://user:password@proxy:8080`, for every message whose destination names no proxy. NULL: none. */
  const char *proxy;
  struct poller *poller;
  /** A send came to its end; exactly once for each, never inside `send` or `cancel`. `reason` NULL: by this reply. */
  void (*outcome)(void *self, int64_t id, struct slice reply, const char *reason, struct slice detail);
  /** If not NULL: the process that starts couriers is gone, and every send is lost from now on. */
  void (*broken)(void *self);
  void *self;
};

struct transport;
/**
 * Starts the process that starts couriers: so open it once user and group are what they shall be, before system calls
 * are forbidden and before a key is in memory. From then on it needs socketpair, sendmsg, sendto, recvfrom, shutdown,
 * timerfd_settime, read, close; and wait4, where it may.
 */
struct transport *transport_open(const struct transport_options *options, struct why *why);
struct transport_room transport_room(struct transport *transport);
void transport_close(struct transport *transport);

#endif
