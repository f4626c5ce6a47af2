/**
 * Reads UTF-8, one letter at a time and as strictly as RFC 3629 wants it: nothing overlong, no surrogate, nothing
 * beyond U+10FFFF. It never reads past its slice.
 */
#ifndef SMART_AGENT_UTF8_H
#define SMART_AGENT_UTF8_H

#include "text.h"

/** What stood there is no letter. */
#define UTF8_BROKEN UINT32_MAX

/**
 * Takes the first letter off a slice that is not empty. Of broken bytes it takes as many as could have begun a letter,
 * at least one: with a U+FFFD for each time, the text is what every decoder of the web makes of it.
 */
static inline uint32_t utf8_take(struct slice *rest) {
  const unsigned char *bytes = (const unsigned char *)rest->bytes;
  uint32_t letter = bytes[0];
  size_t length = letter < 0x80 ? 1 : letter < 0xc2 ? 0 : letter < 0xe0 ? 2 : letter < 0xf0 ? 3 : letter < 0xf5 ? 4 : 0;
  // The second byte alone tells an overlong form, a surrogate and what is too high.
  unsigned char low = letter == 0xe0 ? 0xa0 : letter == 0xf0 ? 0x90 : 0x80;
  unsigned char high = letter == 0xed ? 0x9f : letter == 0xf4 ? 0x8f : 0xbf;
  if (length > 1) letter &= 0x7fu >> length;
  size_t taken = 1;
  while (taken < length && taken < rest->length && bytes[taken] >= low && bytes[taken] <= high) {
    letter = letter << 6 | (bytes[taken++] & 0x3f);
    low = 0x80;
    high = 0xbf;
  }
  rest->bytes += taken;
  rest->length -= taken;
  return taken == length ? letter : UTF8_BROKEN;
}

#endif
