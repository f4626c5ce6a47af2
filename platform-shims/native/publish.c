/** Rooms that tell who subscribed: see publish.h. */
#include "publish.h"

#include <string.h>

static void publish_member(struct publisher *publisher, const char *topic, const char *member, struct slice value) {
  struct text json = {0};
  text_printf(&json, "{\"type\":\"%s\",\"%s\":", topic, member);
  text_slice(&json, value);
  text_puts(&json, "}");
  control_publish(publisher->control, topic, text_view(&json));
  text_free(&json);
}

static bool load(void *self, int slot, struct text *bytes) {
  const struct store_room *store = &((struct publisher *)self)->store;
  return store->load(store->self, slot, bytes);
}

static bool save(void *self, int slot, struct slice bytes, struct why *why) {
  const struct store_room *store = &((struct publisher *)self)->store;
  return store->save(store->self, slot, bytes, why);
}

static bool device_key(void *self, uint8_t key[KEY_BYTES], struct why *why) {
  const struct store_room *store = &((struct publisher *)self)->store;
  return store->device_key(store->self, key, why);
}

static bool roots(void *self, struct text *bytes, struct why *why) {
  (void)why;
  text_slice(bytes, text_view(&((struct publisher *)self)->roots));
  return true;
}

static bool load_config(void *self, struct text *json, struct why *why) {
  const struct store_room *store = &((struct publisher *)self)->store;
  return store->load_config(store->self, json, why);
}

static bool save_config(void *self, struct slice json, struct why *why) {
  struct publisher *publisher = self;
  if (!publisher->store.save_config(publisher->store.self, json, why)) return false;
  publish_member(publisher, "config", "lines", json);
  return true;
}

struct store_room publisher_store(struct publisher *publisher) {
  return (struct store_room){
      .self = publisher,
      .load = load,
      .save = save,
      .device_key = device_key,
      .roots = roots,
      .load_config = load_config,
      .save_config = save_config,
  };
}

static void trap(void *self, struct slice json) { control_publish(((struct publisher *)self)->control, "trap", json); }

struct snmp_room publisher_snmp(struct publisher *publisher) {
  return (struct snmp_room){.self = publisher, .trap = trap};
}

static const char *role(void *self) { return ((struct publisher *)self)->role; }

static bool pair_key(void *self, uint8_t key[KEY_BYTES], struct why *why) {
  (void)why;
  memcpy(key, ((struct publisher *)self)->pair_key, KEY_BYTES);
  return true;
}

static void send_to_peer(void *self, struct slice body) {
  struct text base64 = {0};
  text_puts(&base64, "\"");
  text_base64(&base64, body.bytes, body.length);
  text_puts(&base64, "\"");
  publish_member(self, "peer", "body", text_view(&base64));
  text_free(&base64);
}

struct peer_room publisher_peer(struct publisher *publisher) {
  if (publisher->role == NULL) return (struct peer_room){.self = NULL};
  return (struct peer_room){.self = publisher, .role = role, .key = pair_key, .send = send_to_peer};
}

void publish_gates(void *publisher, struct slice gates) { publish_member(publisher, "gates", "gates", gates); }
