/**
 * Bytes and texts: slices, texts that grow, base64, SHA-256. Memory that the machine does not have ends the process
 * (`text_out_of_memory`): gates stay as they are, and whoever supervises starts it again.
 */
#ifndef SMART_AGENT_TEXT_H
#define SMART_AGENT_TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** Bytes of somebody else's; no NUL behind them. */
struct slice {
  const char *bytes;
  size_t length;
};
#define SLICE(literal) ((struct slice){"" literal, sizeof literal - 1})
struct slice slice_of(const char *string);
bool slice_is(struct slice one, const char *string);

/**
 * A text that grows; zeroed is empty. A NUL always follows it, so that `bytes` is a string too, once something was
 * added.
 */
struct text {
  char *bytes;
  size_t length, room;
};
void text_add(struct text *text, const void *bytes, size_t length);
void text_slice(struct text *text, struct slice slice);
void text_puts(struct text *text, const char *string);
void text_printf(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
void text_vprintf(struct text *text, const char *format, va_list arguments);
/** A string of JSON, quotes included, as JSON.stringify writes it; bytes that are no UTF-8 become U+FFFD. */
void text_json(struct text *text, struct slice string);
void text_base64(struct text *text, const void *bytes, size_t length);
/** Empties it, and keeps its room. */
void text_clear(struct text *text);
void text_free(struct text *text);
struct slice text_view(const struct text *text);

/**
 * Standard base64 with padding, and nothing else: adds the bytes to `out`; false, with `out` as it was, for any other
 * text.
 */
bool base64_read(struct slice base64, struct text *out);

void sha256(const void *bytes, size_t length, uint8_t digest[32]);

/** Zeroed, and never null. */
void *allocate(size_t size);
char *copy_string(struct slice slice);

/** Why something could not be done, in words for the operator: a whole sentence without its full stop. */
struct why {
  char text[256];
};
/** Says why; gives false, so that it can be returned. */
bool because(struct why *why, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
