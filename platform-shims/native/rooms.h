/**
 * The rooms around the guest, in C: what platform-shims/shim.ts says in TypeScript, promise for promise. A port fills
 * in these tables and hands them to the loop (loop.h). Rooms never decide anything about licensing, and never see
 * inside a vault or a message. Every function gets the `self` of its room first. None of them calls the loop: what
 * happens later is told by whoever waits for events (agentd.c, rig.c).
 */
#ifndef SMART_AGENT_ROOMS_H
#define SMART_AGENT_ROOMS_H

#include "text.h"

/** No reply of an authority is longer (bytes); a longer one is lost as `too-large` without being read to its end. */
#define REPLY_LIMIT (64 * 1024)
/** No vault is longer. */
#define VAULT_LIMIT (64 * 1024)
/** No file is read that is longer, nor is any text of a message. */
#define READ_LIMIT (1024 * 1024)
#define LOG_LIMIT (8 * 1024)
#define KEY_BYTES 32

struct moment {
  int64_t at, up;
  bool synced;
};

struct clock_room {
  void *self;
  /** `up` never goes back while this process lives, whatever is done to the wall clock. */
  struct moment (*now)(void *self);
  /** Ring (`loop_ring`) once `up` is reached, in place of what was asked for before; negative: not at all. */
  void (*wake_at)(void *self, int64_t up);
};

struct inventory_room {
  void *self;
  /** RFC 8348 JSON, one value without line breaks; false, in words for the operator, when it cannot be told. */
  bool (*read)(void *self, struct text *json, struct why *why);
};

struct store_room {
  void *self;
  /** False: never written, or not readable. A torn slot may come back torn. */
  bool (*load)(void *self, int slot, struct text *bytes);
  /** Durable on return. The other slot is never touched. */
  bool (*save)(void *self, int slot, struct slice bytes, struct why *why);
  /** Both NULL where the platform has no counter that cannot be turned back. `get` gives false: never set. */
  bool (*counter)(void *self, int64_t *value);
  bool (*set_counter)(void *self, int64_t value, struct why *why);
  /** Made once, never leaves this device. */
  bool (*device_key)(void *self, uint8_t key[KEY_BYTES], struct why *why);
  /** The signed root set that came with the firmware. */
  bool (*roots)(void *self, struct text *bytes, struct why *why);
  /** The agent's part of the running configuration, as a JSON list of lines. */
  bool (*load_config)(void *self, struct text *json, struct why *why);
  bool (*save_config)(void *self, struct slice json, struct why *why);
};

struct log {
  int severity;
  /** As the guest wrote them, decoded; `line` is what the operating system prints, time stamp included. */
  struct slice facility, mnemonic, text, line;
  /** The whole effect as JSON, for subscribers. */
  struct slice json;
};
/** Never fails and never waits: a message that cannot be delivered is dropped, oldest first. */
struct syslog_room {
  void *self;
  void (*write)(void *self, const struct log *log);
};

struct send {
  /** The host's own number: never used twice, so that nothing late is taken for something new. */
  int64_t id;
  /** The guest's number, which begins anew with each context. */
  int64_t number;
  /** Where to, and how: `to` of the effect (Destination of src/abi.ts) as JSON. */
  struct slice to;
  struct slice body;
  int64_t within;
};
struct transport_room {
  void *self;
  /** Ends in one `loop_outcome`, never inside this call, also when nothing ever answers. */
  void (*send)(void *self, const struct send *send);
  /** Abandons everything in flight; nothing is heard of an abandoned send any more. */
  void (*cancel)(void *self);
};

struct enforce_room {
  void *self;
  /** The whole gate table, a JSON list, each time; false when it could not be put in force. */
  bool (*enforce)(void *self, struct slice gates, struct why *why);
};

/** The files of the box, by the paths that operators type. */
struct files_room {
  void *self;
  /** False: no such file, not readable, or longer than so many bytes. */
  bool (*read)(void *self, struct slice path, size_t most, struct text *bytes);
  /** Whole or not at all. */
  bool (*write)(void *self, struct slice path, struct slice bytes);
};

/** The other supervisor of the chassis. */
struct peer_room {
  void *self;
  /** `active` or `standby` at power-on. */
  const char *(*role)(void *self);
  bool (*key)(void *self, uint8_t key[KEY_BYTES], struct why *why);
  void (*send)(void *self, struct slice body);
};

struct snmp_room {
  void *self;
  /** The whole effect, JSON. */
  void (*trap)(void *self, struct slice json);
};

/** All rooms of one box. Where `read` of files, `role` of peer or `trap` of snmp is NULL, this box has no such room. */
struct rooms {
  struct clock_room clock;
  struct inventory_room inventory;
  struct store_room store;
  struct syslog_room syslog;
  struct transport_room transport;
  struct enforce_room enforcer;
  struct files_room files;
  struct peer_room peer;
  struct snmp_room snmp;
  /** 32 fresh random bytes for one boot. */
  bool (*seed)(void *self, uint8_t seed[KEY_BYTES], struct why *why);
  /** An answer to a command, the whole effect as JSON: `session` says whose. */
  void (*answer)(void *self, struct slice json);
  /** For `seed` and `answer`. */
  void *self;
};

#endif
