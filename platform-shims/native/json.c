/**
 * The reader of JSON (json.h). It takes and refuses the very texts that JSON.parse does, but for two: it refuses
 * bytes that are no UTF-8, so that whatever is passed on is text, and nesting deeper than JSON_DEPTH. It never
 * recurses deeper than that.
 */
#include "json.h"

#include <stdlib.h>
#include <string.h>

#include "utf8.h"

/**
 * Offsets are of 32 bits, so that a node is small. A text with more, or whose nodes no memory could hold, is refused.
 */
#define TEXT_LIMIT (SIZE_MAX / 64 < UINT32_MAX ? SIZE_MAX / 64 : UINT32_MAX)
struct json_node {
  uint32_t begin, end;
  /** Between the quotes; of no use outside of an object. */
  uint32_t name, name_end;
  /** The next of the same parent; 0, the whole, is nobody's next: none. */
  uint32_t next;
  enum json_kind kind;
};

struct reader {
  struct json *json;
  const char *bytes;
  uint32_t at, end;
};

static bool read_value(struct reader *reader, unsigned depth, uint32_t *place);

/** The byte that comes next; NUL, which no JSON begins anything with, at the end. */
static char peek(const struct reader *reader) { return reader->at < reader->end ? reader->bytes[reader->at] : '\0'; }

static bool take(struct reader *reader, char byte) {
  if (reader->at >= reader->end || reader->bytes[reader->at] != byte) return false;
  reader->at++;
  return true;
}

static void skip_blanks(struct reader *reader) {
  while (peek(reader) != '\0' && strchr(" \t\n\r", peek(reader))) reader->at++;
}

static bool take_digits(struct reader *reader) {
  uint32_t begin = reader->at;
  while (peek(reader) >= '0' && peek(reader) <= '9') reader->at++;
  return reader->at > begin;
}

static bool read_number(struct reader *reader) {
  take(reader, '-');
  if (!take(reader, '0') && !take_digits(reader)) return false;
  if (take(reader, '.') && !take_digits(reader)) return false;
  if (!take(reader, 'e') && !take(reader, 'E')) return true;
  if (!take(reader, '+')) take(reader, '-');
  return take_digits(reader);
}

static bool read_word(struct reader *reader, const char *word) {
  while (*word != '\0') {
    if (!take(reader, *word++)) return false;
  }
  return true;
}

static int hex_digit(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

static bool read_escape(struct reader *reader) {
  if (!take(reader, 'u')) {
    char letter = peek(reader);
    reader->at++;
    return letter != '\0' && strchr("\"\\/bfnrt", letter) != NULL;
  }
  for (int i = 0; i < 4; i++, reader->at++) {
    if (hex_digit(peek(reader)) < 0) return false;
  }
  return true;
}

/** Stands behind the opening quote; ends behind the closing one. */
static bool read_string(struct reader *reader) {
  while (reader->at < reader->end) {
    unsigned char byte = (unsigned char)reader->bytes[reader->at++];
    if (byte == '"') return true;
    if (byte < 0x20) return false;
    if (byte == '\\' && !read_escape(reader)) return false;
  }
  return false;
}

static bool read_name(struct reader *reader, struct json_node *member) {
  skip_blanks(reader);
  if (!take(reader, '"')) return false;
  member->name = reader->at;
  if (!read_string(reader)) return false;
  member->name_end = reader->at - 1;
  skip_blanks(reader);
  return take(reader, ':');
}

/** Stands behind the bracket that opens; ends behind the one that closes. */
static bool read_members(struct reader *reader, unsigned depth, char closing) {
  if (depth == JSON_DEPTH) return false;
  skip_blanks(reader);
  if (take(reader, closing)) return true;
  uint32_t former = 0;
  do {
    struct json_node member = {0};
    if (closing == '}' && !read_name(reader, &member)) return false;
    uint32_t place;
    if (!read_value(reader, depth + 1, &place)) return false;
    struct json_node *nodes = reader->json->nodes;
    nodes[place].name = member.name;
    nodes[place].name_end = member.name_end;
    if (former > 0) nodes[former].next = place;
    former = place;
  } while (take(reader, ','));
  return take(reader, closing);
}

static uint32_t add_node(struct json *json) {
  if (json->count == json->room) {
    size_t room = json->room == 0 ? 64 : json->room * 2;
    struct json_node *nodes = allocate(room * sizeof *nodes);
    if (json->count > 0) memcpy(nodes, json->nodes, json->count * sizeof *nodes);
    free(json->nodes);
    json->nodes = nodes;
    json->room = room;
  }
  json->nodes[json->count] = (struct json_node){0};
  return (uint32_t)json->count++;
}

static bool read_kind(struct reader *reader, unsigned depth, enum json_kind *kind) {
  switch (peek(reader)) {
    case '{':
      *kind = JSON_OBJECT;
      reader->at++;
      return read_members(reader, depth, '}');
    case '[':
      *kind = JSON_ARRAY;
      reader->at++;
      return read_members(reader, depth, ']');
    case '"':
      *kind = JSON_STRING;
      reader->at++;
      return read_string(reader);
    case 't':
      *kind = JSON_TRUE;
      return read_word(reader, "true");
    case 'f':
      *kind = JSON_FALSE;
      return read_word(reader, "false");
    case 'n':
      *kind = JSON_NULL;
      return read_word(reader, "null");
    default:
      *kind = JSON_NUMBER;
      return read_number(reader);
  }
}

/** One value and the blanks around it. */
static bool read_value(struct reader *reader, unsigned depth, uint32_t *place) {
  skip_blanks(reader);
  *place = add_node(reader->json);
  uint32_t begin = reader->at;
  enum json_kind kind;
  if (!read_kind(reader, depth, &kind)) return false;
  struct json_node *node = &reader->json->nodes[*place];
  node->kind = kind;
  node->begin = begin;
  node->end = reader->at;
  skip_blanks(reader);
  return true;
}

static bool is_utf8(struct slice text) {
  while (text.length > 0) {
    if (utf8_take(&text) == UTF8_BROKEN) return false;
  }
  return true;
}

bool json_read(struct json *json, struct slice text) {
  json->text = text;
  json->count = 0;
  if (text.length >= TEXT_LIMIT || !is_utf8(text)) return false;
  struct reader reader = {json, text.bytes, 0, (uint32_t)text.length};
  uint32_t whole;
  if (read_value(&reader, 0, &whole) && reader.at == reader.end) return true;
  json->count = 0;
  return false;
}

void json_free(struct json *json) {
  free(json->nodes);
  *json = (struct json){0};
}

static const struct json_node *node_at(const struct json *json, json_at at) {
  return at >= 0 && (size_t)at < json->count ? &json->nodes[at] : NULL;
}

bool json_is(const struct json *json, json_at at, enum json_kind kind) {
  const struct json_node *node = node_at(json, at);
  return node && node->kind == kind;
}

json_at json_first(const struct json *json, json_at parent) {
  const struct json_node *node = node_at(json, parent);
  if (!node || (node->kind != JSON_ARRAY && node->kind != JSON_OBJECT)) return JSON_NOWHERE;
  // A child follows its parent at once, and lies inside of it.
  const struct json_node *child = node_at(json, parent + 1);
  return child && child->begin < node->end ? parent + 1 : JSON_NOWHERE;
}

json_at json_next(const struct json *json, json_at at) {
  const struct json_node *node = node_at(json, at);
  return node && node->next > 0 ? (json_at)node->next : JSON_NOWHERE;
}

struct slice json_name(const struct json *json, json_at at) {
  const struct json_node *node = node_at(json, at);
  if (!node) return SLICE("");
  return (struct slice){json->text.bytes + node->name, node->name_end - node->name};
}

struct slice json_raw(const struct json *json, json_at at) {
  const struct json_node *node = node_at(json, at);
  if (!node) return SLICE("");
  return (struct slice){json->text.bytes + node->begin, node->end - node->begin};
}

/** One letter of a string, in UTF-8. */
struct letter {
  char bytes[4];
  size_t length;
};

static struct letter encoded(uint32_t letter) {
  if (letter < 0x80) return (struct letter){{(char)letter}, 1};
  char last = (char)(0x80 | (letter & 0x3f)), third = (char)(0x80 | (letter >> 6 & 0x3f));
  if (letter < 0x800) return (struct letter){{(char)(0xc0 | letter >> 6), last}, 2};
  if (letter < 0x10000) return (struct letter){{(char)(0xe0 | letter >> 12), third, last}, 3};
  return (struct letter){{(char)(0xf0 | letter >> 18), (char)(0x80 | (letter >> 12 & 0x3f)), third, last}, 4};
}

/** The number of `\uXXXX`, which is where the slice begins; UINT32_MAX where it is none. */
static uint32_t unit_of(struct slice string) {
  if (string.length < 6 || string.bytes[0] != '\\' || string.bytes[1] != 'u') return UINT32_MAX;
  uint32_t unit = 0;
  for (size_t i = 2; i < 6; i++) unit = unit << 4 | (uint32_t)hex_digit(string.bytes[i]);
  return unit;
}

static void drop(struct slice *string, size_t bytes) {
  string->bytes += bytes;
  string->length -= bytes;
}

/** Takes `\uXXXX`, and the other half of a surrogate pair with it. */
static struct letter take_unit(struct slice *string) {
  uint32_t unit = unit_of(*string);
  drop(string, 6);
  if (unit < 0xd800 || unit > 0xdfff) return encoded(unit);
  uint32_t other = unit_of(*string);
  if (unit > 0xdbff || other < 0xdc00 || other > 0xdfff) return encoded(0xfffd);
  drop(string, 6);
  return encoded(0x10000 + ((unit - 0xd800) << 10) + (other - 0xdc00));
}

/** Takes one letter off what stands between the quotes of a string that was read: it is known to be sound. */
static struct letter take_letter(struct slice *string) {
  char byte = string->bytes[0];
  if (byte != '\\') {
    drop(string, 1);
    return (struct letter){{byte}, 1};
  }
  char escape = string->bytes[1];
  if (escape == 'u') return take_unit(string);
  drop(string, 2);
  switch (escape) {
    case 'b':
      return encoded('\b');
    case 'f':
      return encoded('\f');
    case 'n':
      return encoded('\n');
    case 'r':
      return encoded('\r');
    case 't':
      return encoded('\t');
    default:
      return (struct letter){{escape}, 1};
  }
}

static bool same(struct slice string, const char *expected) {
  size_t left = strlen(expected);
  while (string.length > 0) {
    struct letter letter = take_letter(&string);
    if (letter.length > left || memcmp(letter.bytes, expected, letter.length) != 0) return false;
    expected += letter.length;
    left -= letter.length;
  }
  return left == 0;
}

/** What stands between the quotes. */
static bool inside(const struct json *json, json_at at, struct slice *string) {
  if (!json_is(json, at, JSON_STRING)) return false;
  struct slice raw = json_raw(json, at);
  *string = (struct slice){raw.bytes + 1, raw.length - 2};
  return true;
}

json_at json_member(const struct json *json, json_at object, const char *name) {
  if (!json_is(json, object, JSON_OBJECT)) return JSON_NOWHERE;
  json_at found = JSON_NOWHERE;
  for (json_at at = json_first(json, object); at != JSON_NOWHERE; at = json_next(json, at)) {
    if (same(json_name(json, at), name)) found = at;
  }
  return found;
}

bool json_text(const struct json *json, json_at at, struct text *out) {
  struct slice string;
  if (!inside(json, at, &string)) return false;
  text_add(out, "", 0);
  while (string.length > 0) {
    struct letter letter = take_letter(&string);
    text_add(out, letter.bytes, letter.length);
  }
  return true;
}

bool json_says(const struct json *json, json_at at, const char *string) {
  struct slice found;
  return inside(json, at, &found) && same(found, string);
}

bool json_whole(const struct json *json, json_at at, int64_t *number) {
  if (!json_is(json, at, JSON_NUMBER)) return false;
  // What JavaScript makes of it: `1e3` is whole, and so is what is too close to a whole number to tell.
  char *digits = copy_string(json_raw(json, at));
  double value = strtod(digits, NULL);
  free(digits);
  if (!(value >= -9007199254740992.0 && value <= 9007199254740992.0)) return false;
  if ((double)(int64_t)value != value) return false;
  *number = (int64_t)value;
  return true;
}
