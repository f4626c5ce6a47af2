/**
 * The texts of events: what happened, as the JSON that a guest is given (src/abi.ts). A body has everything but the
 * moment; that is added when it is handed in, not when it came. Holds no state.
 */
#ifndef SMART_AGENT_EVENTS_H
#define SMART_AGENT_EVENTS_H

#include "json.h"
#include "rooms.h"

/** Characters of a command line, as JavaScript counts them. A longer one never costs a turn, nor the guest's memory. */
#define LINE_LIMIT 4096

enum event_kind {
  EVENT_COMMAND,
  EVENT_USAGE,
  EVENT_CALLS,
  EVENT_INVENTORY,
  EVENT_ROLE,
  EVENT_PEER,
  EVENT_REPLY,
  EVENT_LOST,
  EVENT_FILE,
  EVENT_WRITTEN,
  EVENT_TICK,
  EVENT_BOOT,
};
/** What the world says of itself, and what still holds when a context is gone; the kinds behind are void then. */
#define EVENT_OCCURRENCES EVENT_REPLY

/**
 * Reads what claims to be an occurrence, and gives its body anew, of the members that its kind has and of no other.
 * False: it is none, or a member is missing or of another type.
 */
bool event_occurrence(struct slice given, enum event_kind *kind, struct text *body);

void event_reply(int64_t id, struct slice reply, struct text *body);
void event_lost(int64_t id, const char *reason, struct slice detail, struct text *body);
/** `effect` is the `read` that is answered; `bytes` NULL: it could not be read. */
void event_file(const struct json *effect, json_at at, const struct text *bytes, struct text *body);
/** `effect` is the `write` that is answered. */
void event_written(const struct json *effect, json_at at, bool done, struct text *body);

/** The whole event, at its moment. */
void event_stamped(struct slice body, struct moment moment, struct text *event);

struct boot_facts {
  const char *personality, *release, *hostname;
  /** NULL: there is no other supervisor. */
  const char *role;
};
/**
 * The whole first event of a context; `blanked`, too, where it is not NULL: the same with seed and device key as
 * zeros.
 */
bool event_boot(const struct rooms *rooms, const struct boot_facts *facts, struct text *event, struct text *blanked,
                struct why *why);

/** Of the body of a `role`: which it is. */
bool event_is_standby(struct slice body);
/** How many characters a line has. */
size_t event_characters(struct slice utf8);

#endif
