/**
 * Where a courier's connection comes from: an address of an interface, a VRF. It asks the kernel and changes nothing.
 */
#ifndef SMART_AGENT_SOURCE_H
#define SMART_AGENT_SOURCE_H

#include <sys/socket.h>

#include "text.h"

/**
 * The address of this interface to come from: of the family that `host` has where it is a literal address; else of any,
 * IPv6 before IPv4, or as asked. False, and why: it has none.
 */
bool find_source(const char *interface, const char *host, bool ipv4_first, struct sockaddr_storage *from,
                 struct why *why);
/** Whether this is a VRF of this host: a network device of that kind. */
bool is_vrf(const char *name);

#endif
