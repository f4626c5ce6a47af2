/** Command patterns (match.h). Whatever the pattern and the line, no match takes more steps than words by elements. */
#include "match.h"

#include <string.h>

#include "utf8.h"

/** As `\s` of JavaScript. */
static bool is_blank(uint32_t letter) {
  if (letter <= ' ') return letter == ' ' || (letter >= '\t' && letter <= '\r');
  if (letter >= 0x2000 && letter <= 0x200a) return true;
  switch (letter) {
    case 0xa0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202f:
    case 0x205f:
    case 0x3000:
    case 0xfeff:
      return true;
    default:
      return false;
  }
}

static bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

uint32_t lower(uint32_t letter) {
  if (letter >= 'A' && letter <= 'Z') return letter + ('a' - 'A');
  return letter == 0x212a ? 'k' : letter;
}

void skip_blanks(struct slice *rest) {
  while (rest->length > 0) {
    struct slice behind = *rest;
    if (!is_blank(utf8_take(&behind))) return;
    *rest = behind;
  }
}

bool next_word(struct slice *rest, struct slice *word) {
  skip_blanks(rest);
  const char *begin = rest->bytes;
  while (rest->length > 0) {
    struct slice behind = *rest;
    if (is_blank(utf8_take(&behind))) break;
    *rest = behind;
  }
  *word = (struct slice){begin, (size_t)(rest->bytes - begin)};
  return word->length > 0;
}

/** The words of `a|b`, empty ones too; `rest` has no bytes once there is none left. */
static bool next_choice(struct slice *rest, struct slice *choice) {
  if (!rest->bytes) return false;
  *choice = *rest;
  const char *bar = memchr(rest->bytes, '|', rest->length);
  if (!bar) {
    *rest = (struct slice){0};
    return true;
  }
  choice->length = (size_t)(bar - rest->bytes);
  *rest = (struct slice){bar + 1, rest->length - choice->length - 1};
  return true;
}

bool abbreviates(struct slice typed, struct slice keyword) {
  if (typed.length == 0) return false;
  for (size_t i = 0; typed.length > 0; i++) {
    if (i == keyword.length || lower(utf8_take(&typed)) != lower((unsigned char)keyword.bytes[i])) return false;
  }
  return true;
}

static bool holds_any(struct slice text, const char *bytes) {
  for (size_t i = 0; i < text.length; i++) {
    if (text.bytes[i] != '\0' && strchr(bytes, text.bytes[i])) return true;
  }
  return false;
}

bool is_ascii(struct slice text) {
  for (size_t i = 0; i < text.length; i++) {
    if ((unsigned char)text.bytes[i] >= 0x80) return false;
  }
  return true;
}

/** Whether the word is something between these two, with neither of them inside; then `text` is what stands between. */
static bool is_framed(struct slice word, const char *frame, struct slice *text) {
  if (word.length < 3 || word.bytes[0] != frame[0] || word.bytes[word.length - 1] != frame[1]) return false;
  *text = (struct slice){word.bytes + 1, word.length - 2};
  return !holds_any(*text, frame);
}

static bool read_element(struct slice word, struct element *element) {
  if (is_framed(word, "<>", &element->text)) {
    element->kind = ANY;
    return true;
  }
  if (is_framed(word, "[]", &element->text)) {
    element->kind = OPTIONAL;
    return true;
  }
  *element = (struct element){KEYWORD, word};
  return !holds_any(word, "<>[]|");
}

bool pattern_read(struct slice text, struct pattern *pattern) {
  pattern->count = 0;
  if (!is_ascii(text)) return false;
  bool needed = false;
  struct slice word;
  while (next_word(&text, &word)) {
    if (pattern->count == PATTERN_WORDS) return false;
    struct element *element = &pattern->elements[pattern->count++];
    if (!read_element(word, element)) return false;
    needed = needed || element->kind != OPTIONAL;
  }
  return needed;
}

void phrase_read(struct slice line, struct phrase *phrase) {
  phrase->count = 0;
  phrase->rest = line;
  while (phrase->count < PATTERN_WORDS && next_word(&phrase->rest, &phrase->words[phrase->count])) phrase->count++;
}

/**
 * Where in a phrase matching stands: twice the number of a word, plus one where the keyword before the number that is
 * glued to it (`rf-ch0`) is taken already.
 */
typedef size_t place;

struct match {
  const struct pattern *pattern;
  const struct phrase *line;
  /** The words taken, keywords in full. */
  struct slice taken[PATTERN_WORDS];
  size_t count;
  place end;
  /** For each element the places, as bits, where it is known to lead nowhere: so that no pattern takes long. */
  uint64_t failed[PATTERN_WORDS];
};

static bool take(struct match *match, size_t element, place at);

/** Where the first digit stands; the length of the word where there is none. */
static size_t digits_in(struct slice word) {
  size_t i = 0;
  while (i < word.length && !is_digit(word.bytes[i])) i++;
  return i;
}

static struct slice word_at(const struct phrase *line, place at) {
  struct slice word = line->words[at / 2];
  size_t before = at % 2 == 1 ? digits_in(word) : 0;
  return (struct slice){word.bytes + before, word.length - before};
}

/** Takes a word, and whatever is to follow it; or takes nothing. */
static bool take_with(struct match *match, struct slice word, size_t following, place at) {
  match->taken[match->count++] = word;
  if (take(match, following, at)) return true;
  match->count--;
  return false;
}

static bool take_keyword(struct match *match, struct slice keyword, size_t following, place at) {
  if (at / 2 == match->line->count) return false;
  struct slice typed = word_at(match->line, at);
  if (abbreviates(typed, keyword)) return take_with(match, keyword, following, (at / 2 + 1) * 2);
  struct slice name = {typed.bytes, digits_in(typed)};
  if (name.length == typed.length || !abbreviates(name, keyword)) return false;
  if (following == match->pattern->count || match->pattern->elements[following].kind == KEYWORD) return false;
  return take_with(match, keyword, following, at + 1);
}

static bool take_element(struct match *match, size_t element, place at) {
  struct slice text = match->pattern->elements[element].text;
  struct slice choice;
  switch (match->pattern->elements[element].kind) {
    case KEYWORD:
      return take_keyword(match, text, element + 1, at);
    case ANY:
      if (at / 2 == match->line->count) return false;
      return take_with(match, word_at(match->line, at), element + 1, (at / 2 + 1) * 2);
    case OPTIONAL:
      while (next_choice(&text, &choice)) {
        if (take_keyword(match, choice, element + 1, at)) return true;
      }
      return take(match, element + 1, at);
  }
  return false;
}

static bool take(struct match *match, size_t element, place at) {
  if (element == match->pattern->count) {
    match->end = at;
    return true;
  }
  uint64_t bit = (uint64_t)1 << at;
  if (match->failed[element] & bit) return false;
  if (take_element(match, element, at)) return true;
  match->failed[element] |= bit;
  return false;
}

/** The line with its abbreviations written out, as far as the pattern explains them. */
static void write_out(const struct match *match, struct phrase *full) {
  full->count = match->count;
  memcpy(full->words, match->taken, match->count * sizeof full->words[0]);
  for (place at = match->end; at / 2 < match->line->count; at = (at / 2 + 1) * 2)
    full->words[full->count++] = word_at(match->line, at);
  full->rest = match->line->rest;
}

size_t pattern_takes(const struct pattern *pattern, const struct phrase *line, struct phrase *full) {
  struct match match = {.pattern = pattern, .line = line};
  if (!take(&match, 0, 0)) return 0;
  if (full) write_out(&match, full);
  return match.count;
}

/** Whether the two have a word in common; a keyword is the beginning of longer ones, too. */
static bool elements_meet(const struct element *one, const struct element *other) {
  if (one->kind == ANY || other->kind == ANY) return true;
  struct slice words = one->text, word, choice;
  while (next_choice(&words, &word)) {
    struct slice choices = other->text;
    while (next_choice(&choices, &choice)) {
      if (abbreviates(word, choice)) return true;
    }
  }
  return false;
}

struct meeting {
  const struct pattern *one, *other;
  /** As in a match. */
  uint64_t failed[PATTERN_WORDS];
};

static bool meet(struct meeting *meeting, size_t i, size_t j) {
  if (i == meeting->one->count || j == meeting->other->count) return true;
  if (meeting->failed[i] >> j & 1) return false;
  const struct element *one = &meeting->one->elements[i], *other = &meeting->other->elements[j];
  if (elements_meet(one, other) && meet(meeting, i + 1, j + 1)) return true;
  if (one->kind == OPTIONAL && meet(meeting, i + 1, j)) return true;
  if (other->kind == OPTIONAL && meet(meeting, i, j + 1)) return true;
  meeting->failed[i] |= (uint64_t)1 << j;
  return false;
}

bool patterns_overlap(const struct pattern *one, const struct pattern *other) {
  struct meeting meeting = {.one = one, .other = other};
  return meet(&meeting, 0, 0);
}
