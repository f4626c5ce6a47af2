#include "events.h"

#include <string.h>

struct member {
  const char *name;
  enum json_kind kind;
  bool optional;
};

/** The members of an occurrence in their order; JSON_TRUE stands for either truth value. */
static const struct occurrence {
  const char *type;
  struct member members[4];
} OCCURRENCES[EVENT_OCCURRENCES] = {
    [EVENT_COMMAND] = {"command", {{"session", JSON_STRING, 0}, {"mode", JSON_STRING, 0}, {"line", JSON_STRING, 0}}},
    [EVENT_USAGE] = {"usage", {{"samples", JSON_ARRAY, 0}}},
    [EVENT_CALLS] = {"calls", {{"runs", JSON_ARRAY, 0}}},
    [EVENT_INVENTORY] = {"inventory", {{"inventory", JSON_OBJECT, 0}, {"hostname", JSON_STRING, 1}}},
    [EVENT_ROLE] = {"role", {{"role", JSON_STRING, 0}, {"peer", JSON_TRUE, 0}}},
    [EVENT_PEER] = {"peer", {{"body", JSON_STRING, 0}}},
};

static void add_member(struct text *body, const char *name, struct slice raw) {
  text_printf(body, ",\"%s\":", name);
  text_slice(body, raw);
}

static bool is_of(const struct json *json, json_at at, enum json_kind kind) {
  return json_is(json, at, kind) || (kind == JSON_TRUE && json_is(json, at, JSON_FALSE));
}

static bool add_members(const struct json *json, const struct occurrence *occurrence, struct text *body) {
  text_printf(body, "{\"type\":\"%s\"", occurrence->type);
  for (const struct member *member = occurrence->members; member->name; member++) {
    json_at at = json_member(json, 0, member->name);
    if (at == JSON_NOWHERE && member->optional) continue;
    if (!is_of(json, at, member->kind)) return false;
    add_member(body, member->name, json_raw(json, at));
  }
  text_puts(body, "}");
  return true;
}

bool event_occurrence(struct slice given, enum event_kind *kind, struct text *body) {
  struct json json = {0};
  bool known = false;
  if (json_read(&json, given) && json_is(&json, 0, JSON_OBJECT)) {
    json_at type = json_member(&json, 0, "type");
    for (int one = 0; one < EVENT_OCCURRENCES && !known; one++) {
      if (!json_says(&json, type, OCCURRENCES[one].type)) continue;
      *kind = (enum event_kind)one;
      known = add_members(&json, &OCCURRENCES[one], body);
      break;
    }
  }
  json_free(&json);
  return known;
}

static void add_base64(struct text *body, const void *bytes, size_t length) {
  text_puts(body, "\"");
  text_base64(body, bytes, length);
  text_puts(body, "\"");
}

void event_reply(int64_t id, struct slice reply, struct text *body) {
  text_printf(body, "{\"type\":\"reply\",\"id\":%lld,\"body\":", (long long)id);
  add_base64(body, reply.bytes, reply.length);
  text_puts(body, "}");
}

void event_lost(int64_t id, const char *reason, struct slice detail, struct text *body) {
  text_printf(body, "{\"type\":\"lost\",\"id\":%lld,\"reason\":\"%s\"", (long long)id, reason);
  if (detail.length > 0) {
    text_puts(body, ",\"detail\":");
    text_json(body, detail);
  }
  text_puts(body, "}");
}

/** Who asked, for what, and why: these come back as they were given. */
static void add_errand(const struct json *effect, json_at at, struct text *body) {
  static const char *const MEMBERS[] = {"session", "path", "purpose"};
  for (size_t i = 0; i < sizeof MEMBERS / sizeof *MEMBERS; i++)
    add_member(body, MEMBERS[i], json_raw(effect, json_member(effect, at, MEMBERS[i])));
}

void event_file(const struct json *effect, json_at at, const struct text *bytes, struct text *body) {
  text_puts(body, "{\"type\":\"file\"");
  add_errand(effect, at, body);
  text_puts(body, ",\"content\":");
  if (bytes) add_base64(body, bytes->bytes, bytes->length);
  else text_puts(body, "null");
  text_puts(body, "}");
}

void event_written(const struct json *effect, json_at at, bool done, struct text *body) {
  text_puts(body, "{\"type\":\"written\"");
  add_errand(effect, at, body);
  text_printf(body, ",\"done\":%s}", done ? "true" : "false");
}

static void add_moment(struct text *event, struct moment moment) {
  text_printf(event, "\"at\":%lld,\"up\":%lld,\"synced\":%s", (long long)moment.at, (long long)moment.up,
              moment.synced ? "true" : "false");
}

void event_stamped(struct slice body, struct moment moment, struct text *event) {
  text_puts(event, "{");
  add_moment(event, moment);
  text_puts(event, ",");
  text_add(event, body.bytes + 1, body.length - 1);
}

static void add_string(struct text *event, const char *name, const char *string) {
  text_printf(event, ",\"%s\":", name);
  text_json(event, slice_of(string));
}

static void add_vault(struct text *event, const struct store_room *store, int slot) {
  struct text vault = {0};
  if (store->load(store->self, slot, &vault)) add_base64(event, vault.bytes, vault.length);
  else text_puts(event, "null");
  text_free(&vault);
}

static void add_key(struct text *event, const char *name, const uint8_t key[KEY_BYTES]) {
  text_printf(event, ",\"%s\":", name);
  add_base64(event, key, KEY_BYTES);
}

/** All up to the secrets. */
static bool add_hardware(const struct rooms *rooms, const struct boot_facts *facts, struct text *event,
                         struct why *why) {
  text_puts(event, "{\"type\":\"boot\",");
  add_moment(event, rooms->clock.now(rooms->clock.self));
  add_string(event, "personality", facts->personality);
  add_string(event, "release", facts->release);
  if (facts->hostname) add_string(event, "hostname", facts->hostname);
  text_puts(event, ",\"inventory\":");
  if (!rooms->inventory.read(rooms->inventory.self, event, why)) return false;
  text_puts(event, ",\"vaults\":[");
  add_vault(event, &rooms->store, 0);
  text_puts(event, ",");
  add_vault(event, &rooms->store, 1);
  text_puts(event, "]");
  return true;
}

/** All behind the secrets. */
static bool add_rest(const struct rooms *rooms, const struct boot_facts *facts, struct text *event, struct why *why) {
  const struct store_room *store = &rooms->store;
  struct text roots = {0};
  bool told = store->roots(store->self, &roots, why);
  if (told) {
    text_puts(event, ",\"roots\":");
    add_base64(event, roots.bytes, roots.length);
  }
  text_free(&roots);
  uint8_t key[KEY_BYTES];
  if (told && facts->role) {
    told = rooms->peer.key(rooms->peer.self, key, why);
    add_string(event, "role", facts->role);
    if (told) add_key(event, "pairKey", key);
    explicit_bzero(key, sizeof key);
  }
  int64_t counter;
  if (told && store->counter && store->counter(store->self, &counter))
    text_printf(event, ",\"counter\":%lld", (long long)counter);
  text_puts(event, ",\"config\":");
  told = told && store->load_config(store->self, event, why);
  text_puts(event, "}");
  return told;
}

static void join(struct text *event, const struct text *hardware, const uint8_t seed[KEY_BYTES],
                 const uint8_t key[KEY_BYTES], const struct text *rest) {
  text_slice(event, text_view(hardware));
  add_key(event, "seed", seed);
  add_key(event, "deviceKey", key);
  text_slice(event, text_view(rest));
}

bool event_boot(const struct rooms *rooms, const struct boot_facts *facts, struct text *event, struct text *blanked,
                struct why *why) {
  static const uint8_t ZEROS[KEY_BYTES];
  uint8_t seed[KEY_BYTES], key[KEY_BYTES];
  struct text hardware = {0}, rest = {0};
  bool told = add_hardware(rooms, facts, &hardware, why) && rooms->seed(rooms->self, seed, why) &&
              rooms->store.device_key(rooms->store.self, key, why) && add_rest(rooms, facts, &rest, why);
  if (told) join(event, &hardware, seed, key, &rest);
  if (told && blanked) join(blanked, &hardware, ZEROS, ZEROS, &rest);
  text_free(&hardware);
  text_free(&rest);
  explicit_bzero(seed, sizeof seed);
  explicit_bzero(key, sizeof key);
  return told;
}

bool event_is_standby(struct slice body) {
  struct json json = {0};
  bool standby = json_read(&json, body) && json_says(&json, json_member(&json, 0, "role"), "standby");
  json_free(&json);
  return standby;
}

size_t event_characters(struct slice utf8) {
  size_t characters = 0;
  for (size_t i = 0; i < utf8.length; i++) {
    unsigned char byte = (unsigned char)utf8.bytes[i];
    // A letter beyond the first plane is two of JavaScript's.
    characters += (byte & 0xc0) != 0x80;
    characters += byte >= 0xf0;
  }
  return characters;
}
