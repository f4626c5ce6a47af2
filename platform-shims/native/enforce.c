/** The gate table in force: see enforce.h. What stands in the file stands in memory, byte for byte. */
#include "enforce.h"

#include <errno.h>
#include <stdlib.h>

#include "durable.h"
#include "gates.h"

struct enforcer {
  char *path;
  void (*changed)(void *self, struct slice gates);
  void *self;
  /** Points into `table`. */
  struct json gates;
  struct text table;
};

/** Adds the list as it is kept, one gate a line. */
static bool lay_out(struct slice list, struct text *table, struct why *why) {
  struct json gates = {0};
  if (!json_read(&gates, list) || !json_is(&gates, 0, JSON_ARRAY)) {
    json_free(&gates);
    return because(why, "The gate table is no JSON list");
  }
  const char *before = "[\n";
  for (json_at gate = json_first(&gates, 0); gate != JSON_NOWHERE; gate = json_next(&gates, gate)) {
    text_puts(table, before);
    text_slice(table, json_raw(&gates, gate));
    before = ",\n";
  }
  text_puts(table, table->length == 0 ? "[]\n" : "\n]\n");
  json_free(&gates);
  return table->length <= GATES_LIMIT || because(why, "The gate table is longer than %d bytes", GATES_LIMIT);
}

/** Takes the table as it is laid out, which is valid JSON. */
static void put_in_force(struct enforcer *enforcer, struct text table) {
  text_free(&enforcer->table);
  enforcer->table = table;
  json_read(&enforcer->gates, text_view(&enforcer->table));
}

static bool enforce(void *self, struct slice gates, struct why *why) {
  struct enforcer *enforcer = self;
  struct text table = {0};
  if (!lay_out(gates, &table, why) || !write_durably(enforcer->path, text_view(&table), 0644, why)) {
    text_free(&table);
    return false;
  }
  put_in_force(enforcer, table);
  if (enforcer->changed != NULL) enforcer->changed(enforcer->self, json_raw(&enforcer->gates, 0));
  return true;
}

/** The table of the last run; false, with an empty `why` where there was none. */
static bool recall(const char *path, struct text *table, struct why *why) {
  struct text file = {0};
  struct json gates = {0};
  bool sound = read_file(path, GATES_LIMIT, &file, why);
  if (!sound && errno == ENOENT) why->text[0] = '\0';
  if (sound) sound = lay_out(text_view(&file), table, why);
  if (sound) sound = json_read(&gates, text_view(table)) && gates_curable(&gates, why);
  json_free(&gates);
  text_free(&file);
  return sound;
}

struct enforcer *enforcer_open(const char *path, void (*changed)(void *self, struct slice gates), void *self,
                               struct why *why) {
  struct enforcer *enforcer = allocate(sizeof *enforcer);
  *enforcer = (struct enforcer){.path = copy_string(slice_of(path)), .changed = changed, .self = self};
  struct text table = {0};
  why->text[0] = '\0';
  if (!recall(path, &table, why)) {
    text_clear(&table);
    text_puts(&table, "[]\n");
  }
  put_in_force(enforcer, table);
  return enforcer;
}

struct enforce_room enforcer_room(struct enforcer *enforcer) {
  return (struct enforce_room){.self = enforcer, .enforce = enforce};
}

const struct json *enforcer_gates(const struct enforcer *enforcer) { return &enforcer->gates; }

void enforcer_close(struct enforcer *enforcer) {
  if (enforcer == NULL) return;
  json_free(&enforcer->gates);
  text_free(&enforcer->table);
  free(enforcer->path);
  free(enforcer);
}
