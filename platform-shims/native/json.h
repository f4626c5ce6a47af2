/**
 * A reader of JSON (RFC 8259): the whole text once, into a flat list of nodes that point into it. It writes nothing
 * (text.h does), copies nothing unasked, and never trusts: depth, size and every letter are checked.
 */
#ifndef SMART_AGENT_JSON_H
#define SMART_AGENT_JSON_H

#include "text.h"

/** Deeper nesting is refused. */
#define JSON_DEPTH 64

enum json_kind { JSON_NULL, JSON_FALSE, JSON_TRUE, JSON_NUMBER, JSON_STRING, JSON_ARRAY, JSON_OBJECT };

struct json_node;
/** Lives as long as the text that it was read from. Zeroed is empty, and safe to free. */
struct json {
  struct slice text;
  struct json_node *nodes;
  size_t count, room;
};

/** A node by its place: 0 is the whole; JSON_NOWHERE is none, and every question about it is answered by no. */
typedef ptrdiff_t json_at;
#define JSON_NOWHERE ((json_at)-1)

/** False: the text is not one JSON value. It may be read into again. */
bool json_read(struct json *json, struct slice text);
void json_free(struct json *json);

bool json_is(const struct json *json, json_at at, enum json_kind kind);
/** The value of a member; of two by one name the last, as JSON.parse has it. */
json_at json_member(const struct json *json, json_at object, const char *name);
/** The elements of an array, the values of an object, one after the other. */
json_at json_first(const struct json *json, json_at parent);
json_at json_next(const struct json *json, json_at at);
/** The name of a value in an object, as it is written between its quotes. */
struct slice json_name(const struct json *json, json_at at);
/** The text of a value as it stands: to be passed on. Empty for nowhere. */
struct slice json_raw(const struct json *json, json_at at);
/**
 * Adds the letters of a string, in UTF-8; false, with `out` as it was, for what is none. A lone surrogate becomes
 * U+FFFD.
 */
bool json_text(const struct json *json, json_at at, struct text *out);
/** Whether it is this string. */
bool json_says(const struct json *json, json_at at, const char *string);
/** Whole numbers of at most 2^53 in magnitude; false for anything else. */
bool json_whole(const struct json *json, json_at at, int64_t *number);

#endif
