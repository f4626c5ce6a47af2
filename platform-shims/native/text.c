/** Bytes and texts (text.h). Every length is checked before it is added to; it never reads what nobody gave it. */
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "utf8.h"

/** No memory, so nothing that would need some: no cleaning up, no core with a key in it. */
static _Noreturn void text_out_of_memory(void) {
  static const char last_words[] = "smart-agent: out of memory\n";
  ssize_t said = write(STDERR_FILENO, last_words, sizeof last_words - 1);
  (void)said;
  _exit(71);
}

void *allocate(size_t size) {
  void *memory = calloc(1, size > 0 ? size : 1);
  if (!memory) text_out_of_memory();
  return memory;
}

char *copy_string(struct slice slice) {
  if (slice.length == SIZE_MAX) text_out_of_memory();
  char *copy = allocate(slice.length + 1);
  if (slice.length > 0) memcpy(copy, slice.bytes, slice.length);
  return copy;
}

struct slice slice_of(const char *string) {
  return (struct slice){string, strlen(string)};
}

bool slice_is(struct slice one, const char *string) {
  size_t length = strlen(string);
  return one.length == length && (length == 0 || memcmp(one.bytes, string, length) == 0);
}

/** Room for so many bytes more, and for the NUL behind them. */
static void make_room(struct text *text, size_t more) {
  if (more >= SIZE_MAX / 2 - text->length) text_out_of_memory();
  size_t needed = text->length + more + 1;
  if (needed <= text->room) return;
  size_t room = text->room < 32 ? 64 : text->room * 2;
  if (room < needed) room = needed;
  char *bytes = realloc(text->bytes, room);
  if (!bytes) text_out_of_memory();
  text->bytes = bytes;
  text->room = room;
}

void text_add(struct text *text, const void *bytes, size_t length) {
  make_room(text, length);
  if (length > 0) memcpy(text->bytes + text->length, bytes, length);
  text->length += length;
  text->bytes[text->length] = '\0';
}

void text_slice(struct text *text, struct slice slice) { text_add(text, slice.bytes, slice.length); }

void text_puts(struct text *text, const char *string) { text_add(text, string, strlen(string)); }

void text_vprintf(struct text *text, const char *format, va_list arguments) {
  va_list again;
  va_copy(again, arguments);
  int length = vsnprintf(NULL, 0, format, again);
  va_end(again);
  if (length < 0) return;
  make_room(text, (size_t)length);
  vsnprintf(text->bytes + text->length, (size_t)length + 1, format, arguments);
  text->length += (size_t)length;
}

void text_printf(struct text *text, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  text_vprintf(text, format, arguments);
  va_end(arguments);
}

/** What a letter of ASCII is written as behind a backslash; 0: as it is, or by its number. */
static char escape_of(uint32_t letter) {
  switch (letter) {
    case '"':
    case '\\':
      return (char)letter;
    case '\b':
      return 'b';
    case '\f':
      return 'f';
    case '\n':
      return 'n';
    case '\r':
      return 'r';
    case '\t':
      return 't';
    default:
      return '\0';
  }
}

void text_json(struct text *text, struct slice string) {
  text_add(text, "\"", 1);
  while (string.length > 0) {
    const char *begin = string.bytes;
    uint32_t letter = utf8_take(&string);
    char escape = escape_of(letter);
    if (escape) text_add(text, (char[]){'\\', escape}, 2);
    else if (letter < 0x20) text_printf(text, "\\u%04x", (unsigned)letter);
    else if (letter == UTF8_BROKEN) text_puts(text, "\xef\xbf\xbd");
    else text_add(text, begin, (size_t)(string.bytes - begin));
  }
  text_add(text, "\"", 1);
}

void text_clear(struct text *text) {
  text->length = 0;
  if (text->bytes) text->bytes[0] = '\0';
}

void text_free(struct text *text) {
  free(text->bytes);
  *text = (struct text){0};
}

struct slice text_view(const struct text *text) {
  return (struct slice){text->bytes ? text->bytes : "", text->length};
}

static const char BASE64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void text_base64(struct text *text, const void *bytes, size_t length) {
  const uint8_t *at = bytes;
  for (; length > 0; length -= length < 3 ? length : 3, at += 3) {
    uint32_t bits = (uint32_t)at[0] << 16;
    if (length > 1) bits |= (uint32_t)at[1] << 8;
    if (length > 2) bits |= at[2];
    char group[4] = {BASE64[bits >> 18], BASE64[bits >> 12 & 63], BASE64[bits >> 6 & 63], BASE64[bits & 63]};
    if (length < 3) group[3] = '=';
    if (length < 2) group[2] = '=';
    text_add(text, group, sizeof group);
  }
}

static int base64_digit(char digit) {
  if (digit >= 'A' && digit <= 'Z') return digit - 'A';
  if (digit >= 'a' && digit <= 'z') return digit - 'a' + 26;
  if (digit >= '0' && digit <= '9') return digit - '0' + 52;
  if (digit == '+') return 62;
  return digit == '/' ? 63 : -1;
}

bool base64_read(struct slice base64, struct text *out) {
  if (base64.length % 4 != 0) return false;
  size_t before = out->length;
  for (size_t i = 0; i < base64.length; i += 4) {
    const char *group = base64.bytes + i;
    size_t digits = i + 4 < base64.length || group[3] != '=' ? 4 : group[2] != '=' ? 3 : 2;
    uint32_t bits = 0;
    bool sound = true;
    for (size_t j = 0; j < 4; j++) {
      int value = j < digits ? base64_digit(group[j]) : 0;
      sound = sound && value >= 0;
      bits = bits << 6 | ((uint32_t)value & 63);
    }
    // Bits behind the last byte would be a second spelling of the same bytes.
    uint32_t stray = digits == 4 ? 0 : digits == 3 ? 0xff : 0xffff;
    if (!sound || (bits & stray) != 0) {
      out->length = before;
      if (out->bytes) out->bytes[before] = '\0';
      return false;
    }
    text_add(out, (uint8_t[]){(uint8_t)(bits >> 16), (uint8_t)(bits >> 8), (uint8_t)bits}, digits - 1);
  }
  return true;
}

bool because(struct why *why, const char *format, ...) {
  *why = (struct why){0};
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(why->text, sizeof why->text, format, arguments);
  va_end(arguments);
  if (length < (int)sizeof why->text) return false;
  // Cut off, but not in the middle of a letter.
  size_t end = sizeof why->text - 1;
  while (end > 0 && (why->text[end - 1] & 0xc0) == 0x80) end--;
  if (end > 0 && (unsigned char)why->text[end - 1] >= 0xc0) end--;
  why->text[end] = '\0';
  return false;
}

/** SHA-256, FIPS 180-4. */
static const uint32_t SHA256_ROUNDS[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotated(uint32_t word, unsigned by) { return word >> by | word << (32 - by); }

static void sha256_block(uint32_t state[8], const uint8_t block[64]) {
  uint32_t words[64];
  for (size_t i = 0; i < 16; i++) {
    const uint8_t *four = block + 4 * i;
    words[i] = (uint32_t)four[0] << 24 | (uint32_t)four[1] << 16 | (uint32_t)four[2] << 8 | four[3];
  }
  for (size_t i = 16; i < 64; i++) {
    uint32_t near = words[i - 2], far = words[i - 15];
    words[i] = words[i - 16] + words[i - 7] + (rotated(far, 7) ^ rotated(far, 18) ^ far >> 3) +
               (rotated(near, 17) ^ rotated(near, 19) ^ near >> 10);
  }
  uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
  uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
  for (size_t i = 0; i < 64; i++) {
    uint32_t one = h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + ((e & f) ^ (~e & g));
    one += SHA256_ROUNDS[i] + words[i];
    uint32_t two = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g, g = f, f = e, e = d + one;
    d = c, c = b, b = a, a = one + two;
  }
  const uint32_t more[8] = {a, b, c, d, e, f, g, h};
  for (size_t i = 0; i < 8; i++) state[i] += more[i];
}

void sha256(const void *bytes, size_t length, uint8_t digest[32]) {
  uint32_t state[8] = {
      0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
  };
  const uint8_t *at = bytes;
  size_t left = length;
  for (; left >= 64; left -= 64, at += 64) sha256_block(state, at);
  // What is left, one bit, and the length in bits at the end of the last block.
  uint8_t tail[128] = {0};
  if (left > 0) memcpy(tail, at, left);
  tail[left] = 0x80;
  size_t end = left < 56 ? 64 : 128;
  for (size_t i = 0; i < 8; i++) tail[end - 1 - i] = (uint8_t)((uint64_t)length * 8 >> 8 * i);
  sha256_block(state, tail);
  if (end > 64) sha256_block(state, tail + 64);
  for (size_t i = 0; i < 32; i++) digest[i] = (uint8_t)(state[i / 4] >> (24 - 8 * (i % 4)));
}
