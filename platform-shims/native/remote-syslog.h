/**
 * Syslog as of RFC 5424, over UDP (RFC 5426) or TCP with octet counting (RFC 6587), or to the syslog of this machine.
 * Keeps a bounded queue while the collector is away and tries again; drops the oldest when it is full. Never fails,
 * never waits.
 */
#ifndef SMART_AGENT_REMOTE_SYSLOG_H
#define SMART_AGENT_REMOTE_SYSLOG_H

#include "poller.h"
#include "rooms.h"

struct remote_syslog;
/**
 * The collector: `udp://HOST:PORT`, `tcp://[ADDRESS]:PORT` (without a port: 514), or `local`, the syslog of this
 * machine (`local:SOCKET` where that is not /dev/log). Its name is resolved here and never again, its sockets are made
 * here and never again: later the process has no right to. What it needs later: connect, getsockopt, sendto, recvfrom,
 * read and timerfd_settime. `hostname` NULL: the name of this machine. Gives NULL, and why, where there can be
 * no such collector. Where its name is not known at the moment, what is written goes nowhere, and `why`, else empty,
 * says so.
 */
struct remote_syslog *remote_syslog_open(const char *collector, const char *hostname, struct poller *poller,
                                         struct why *why);
struct syslog_room remote_syslog_room(struct remote_syslog *syslog);
/** Returns when everything written is on its way, or so many ms are over. */
void remote_syslog_flush(struct remote_syslog *syslog, int ms);
/** What is still in the queue is dropped. */
void remote_syslog_close(struct remote_syslog *syslog);

#endif
