/** What the stores have in common: the root set that was shipped, the configuration as lines. Stores nothing. */
#ifndef SMART_AGENT_STORE_H
#define SMART_AGENT_STORE_H

#include "stores.h"

/** The beginning of every store: `self` of its room points here. */
struct store {
  void (*close)(struct store *store);
  struct text roots;
};

/** The root set lies outside of the store, and is read once. */
bool store_read_roots(struct store *store, const char *roots_file, struct why *why);
/** A room function. */
bool store_roots(void *self, struct text *bytes, struct why *why);

/** A configuration is kept as lines that end in a line feed, and handed around as a JSON list. */
bool lines_of_list(struct slice list, struct text *lines, struct why *why);
void list_of_lines(struct slice lines, struct text *list);

#endif
