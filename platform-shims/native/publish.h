/**
 * Rooms that tell who subscribed at the socket: the running configuration on its way into the store, SNMP
 * notifications, what goes to the other supervisor. Whoever stands in for those parts of the box reads them there. They
 * keep nothing.
 */
#ifndef SMART_AGENT_PUBLISH_H
#define SMART_AGENT_PUBLISH_H

#include "control.h"
#include "rooms.h"

struct publisher {
  struct control *control;
  /** Where everything really is, but for the trust anchor: that came in a text. */
  struct store_room store;
  struct text roots;
  /** NULL: this is the only supervisor. */
  const char *role;
  uint8_t pair_key[KEY_BYTES];
};
/** `store`, and topic `config`. */
struct store_room publisher_store(struct publisher *publisher);
/** Topic `trap`. */
struct snmp_room publisher_snmp(struct publisher *publisher);
/** Topic `peer`. What the other one says comes back as the event `peer`. */
struct peer_room publisher_peer(struct publisher *publisher);
/** Topic `gates`, as the `changed` of enforcer_open. */
void publish_gates(void *publisher, struct slice gates);

#endif
