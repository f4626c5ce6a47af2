/** The gate table for people: see gate-list.h. */
#include "gate-list.h"

#include <stdio.h>
#include <time.h>

/** The texts of a list, with a comma between them; of the pairs of a copy gate both. */
static void add_list(const struct json *gates, json_at list, struct text *out) {
  for (json_at at = json_first(gates, list); at != JSON_NOWHERE; at = json_next(gates, at)) {
    if (at != json_first(gates, list)) text_puts(out, ", ");
    if (json_text(gates, at, out)) continue;
    json_text(gates, json_member(gates, at, "from"), out);
    text_puts(out, " to ");
    json_text(gates, json_member(gates, at, "to"), out);
  }
}

/** What gates lock that need no more words. */
static const struct {
  const char *type, *locks;
} PLAIN[] = {
    {"sip", "the SIP service"},
    {"sip-call", "new SIP-to-SIP calls"},
    {"upgrade", "upgrades to another major release"},
};

static void add_locked(const struct json *gates, json_at gate, struct text *out) {
  json_at type = json_member(gates, gate, "type"), except = json_member(gates, gate, "except");
  if (json_says(gates, type, "cli")) {
    add_list(gates, json_member(gates, gate, "patterns"), out);
  } else if (json_says(gates, type, "copy")) {
    text_puts(out, json_first(gates, except) == JSON_NOWHERE ? "copy" : "copy, but not ");
    add_list(gates, except, out);
  } else if (json_says(gates, type, "session")) {
    text_puts(out, "new sessions of ");
    json_text(gates, json_member(gates, gate, "service"), out);
  }
  for (size_t i = 0; i < sizeof PLAIN / sizeof *PLAIN; i++)
    if (json_says(gates, type, PLAIN[i].type)) text_puts(out, PLAIN[i].locks);
}

static void add_since(const struct json *gates, json_at gate, struct text *out) {
  int64_t since;
  struct tm utc;
  char shown[32];
  if (!json_whole(gates, json_member(gates, gate, "since"), &since)) return;
  time_t seconds = (time_t)(since / 1000);
  if (gmtime_r(&seconds, &utc) != NULL && strftime(shown, sizeof shown, "%Y-%m-%d %H:%M:%S", &utc) > 0)
    text_puts(out, shown);
}

enum { NAME, SINCE, BECAUSE, LOCKED, COLUMNS };

static void fill(struct text row[COLUMNS], const struct json *gates, json_at gate) {
  for (int column = 0; column < COLUMNS; column++) {
    text_clear(&row[column]);
    text_puts(&row[column], "");
  }
  json_text(gates, json_member(gates, gate, "name"), &row[NAME]);
  add_since(gates, gate, &row[SINCE]);
  json_text(gates, json_member(gates, gate, "because"), &row[BECAUSE]);
  add_locked(gates, gate, &row[LOCKED]);
}

static void print(const int width[COLUMNS], const char *name, const char *since, const char *why, const char *locked) {
  printf("%-*s  %-*s  %-*s  %s\n", width[NAME], name, width[SINCE], since, width[BECAUSE], why, locked);
}

void gate_list_print(const struct json *gates) {
  struct text row[COLUMNS] = {{0}};
  // Of the headings, and of a moment.
  int width[COLUMNS] = {4, 19, 7, 6};
  for (json_at gate = json_first(gates, 0); gate != JSON_NOWHERE; gate = json_next(gates, gate)) {
    fill(row, gates, gate);
    for (int column = 0; column < COLUMNS; column++)
      if (row[column].length > (size_t)width[column]) width[column] = (int)row[column].length;
  }
  print(width, "NAME", "SINCE (UTC)", "BECAUSE", "LOCKED");
  for (json_at gate = json_first(gates, 0); gate != JSON_NOWHERE; gate = json_next(gates, gate)) {
    fill(row, gates, gate);
    print(width, row[NAME].bytes, row[SINCE].bytes, row[BECAUSE].bytes, row[LOCKED].bytes);
  }
  for (int column = 0; column < COLUMNS; column++) text_free(&row[column]);
}
