/**
 * The hardware of this machine (inventory.h), from a file or from DMI. Says in words what is missing; never makes
 * anything up, for licences are bound to it.
 */
#include "inventory.h"

#include <regex.h>
#include <stdlib.h>
#include <string.h>

#include "durable.h"

#define FILE_LIMIT (256 * 1024)
#define DMI_LIMIT 4096

struct inventory {
  /** NULL: what DMI said. */
  char *path;
  struct text dmi;
};

static bool read_inventory(void *self, struct text *json, struct why *why) {
  const struct inventory *inventory = self;
  if (!inventory->path) {
    text_slice(json, text_view(&inventory->dmi));
    return true;
  }
  struct text text = {0};
  bool told = read_file(inventory->path, FILE_LIMIT, &text, why) &&
              inventory_check(text_view(&text), inventory->path, json, why);
  text_free(&text);
  return told;
}

static struct inventory *open_inventory(struct inventory_room *room) {
  struct inventory *inventory = allocate(sizeof *inventory);
  *room = (struct inventory_room){.self = inventory, .read = read_inventory};
  return inventory;
}

bool inventory_file(const char *path, struct inventory_room *room, struct why *why) {
  (void)why;
  open_inventory(room)->path = copy_string(slice_of(path));
  return true;
}

/** What makers leave in the table when they have nothing to say. */
static bool is_filler(const char *text) {
  static const char fillers[] =
      "^(none|n/a|0+|default string|not (specified|applicable|available)|"
      "to be filled by o\\.?e\\.?m\\.?|system .*)$";
  regex_t pattern;
  // What cannot be told from a filler is one: nothing is made up.
  if (*text == '\0' || regcomp(&pattern, fillers, REG_EXTENDED | REG_ICASE | REG_NOSUB) != 0) return true;
  bool found = regexec(&pattern, text, 0, NULL, 0) == 0;
  regfree(&pattern);
  return found;
}

/** Adds a line of the table; false: it says nothing of use. */
static bool read_dmi(const char *directory, const char *name, struct text *out) {
  struct text path = {0}, text = {0};
  struct why why;
  text_printf(&path, "%s/%s", directory, name);
  bool useful = read_file(path.bytes, DMI_LIMIT, &text, &why);
  text_free(&path);
  if (useful) {
    const char *begin = text.bytes + strspn(text.bytes, " \t\r\n");
    while (text.length > 0 && strchr(" \t\r\n", text.bytes[text.length - 1])) text.bytes[--text.length] = '\0';
    useful = !is_filler(begin);
    if (useful) text_puts(out, begin);
  }
  text_free(&text);
  return useful;
}

/** Adds `"name":"..."`. */
static void add_member(struct text *json, const char *name, const struct text *text) {
  text_printf(json, "\"%s\":", name);
  text_json(json, text_view(text));
}

/** One chassis, as the firmware of the machine describes it. The serial number is readable to root alone. */
bool inventory_dmi(const char *directory, struct inventory_room *room, struct why *why) {
  *room = (struct inventory_room){0};
  struct text model = {0}, serial = {0}, version = {0};
  bool told = true;
  if (!read_dmi(directory, "product_name", &model)) {
    told = because(why, "%s/product_name says nothing of use. Describe the hardware in a file instead", directory);
  } else if (!read_dmi(directory, "product_serial", &serial)) {
    told = because(why, "%s/product_serial says nothing of use, or needs root. Describe the hardware in a file instead",
                   directory);
  } else {
    struct text *json = &open_inventory(room)->dmi;
    text_puts(json, "{\"ietf-hardware:hardware\":{\"component\":[{\"name\":\"chassis\",");
    text_puts(json, "\"class\":\"iana-hardware:chassis\",");
    add_member(json, "model-name", &model);
    text_puts(json, ",");
    add_member(json, "serial-num", &serial);
    if (read_dmi(directory, "product_version", &version)) {
      text_puts(json, ",");
      add_member(json, "hardware-rev", &version);
    }
    text_puts(json, "}]}}");
  }
  text_free(&model);
  text_free(&serial);
  text_free(&version);
  return told;
}

void inventory_close(struct inventory_room *room) {
  struct inventory *inventory = room->self;
  *room = (struct inventory_room){0};
  if (!inventory) return;
  free(inventory->path);
  text_free(&inventory->dmi);
  free(inventory);
}
