/**
 * Command patterns as manuals print them: src/lib/match.ts in C. Words are keywords, `<name>` any word, `[a|b]` an
 * optional one. A typed line may abbreviate keywords as a router allows it, and a pattern matches every line that
 * begins so. It knows no command, and points into the texts that it was given.
 *
 * Letters beyond ASCII: the blanks of Unicode part words, and the Kelvin sign is a `k`, as JavaScript has it; no
 * other letter beyond ASCII folds into ASCII. So no line can tell this from match.ts, as long as patterns are ASCII:
 * a pattern that is not is none.
 */
#ifndef SMART_AGENT_MATCH_H
#define SMART_AGENT_MATCH_H

#include "text.h"

/** A pattern of more words is none; ours have at most five. */
#define PATTERN_WORDS 24

enum element_kind { KEYWORD, ANY, OPTIONAL };

struct element {
  enum element_kind kind;
  /** The keyword, or the words to choose from: `no|default`. */
  struct slice text;
};

struct pattern {
  struct element elements[PATTERN_WORDS];
  size_t count;
};

/** A line: its first words, and what stands behind them. */
struct phrase {
  /** Twice as many as a pattern can take: a number that is glued to a keyword becomes a word of its own. */
  struct slice words[2 * PATTERN_WORDS];
  size_t count;
  struct slice rest;
};

/** False: it is no pattern. One needs a word that is not optional. */
bool pattern_read(struct slice text, struct pattern *pattern);
void phrase_read(struct slice line, struct phrase *phrase);
/**
 * How many words of the line the pattern takes; 0: the line does not begin as it says. `full`, for a phrase that was
 * read, becomes the line with its abbreviations written out as far as the pattern explains them; it may be NULL.
 */
size_t pattern_takes(const struct pattern *pattern, const struct phrase *line, struct phrase *full);
/** Whether some line, typed in full, begins as both patterns say: then a gate on the one is in the way of the other. */
bool patterns_overlap(const struct pattern *one, const struct pattern *other);

/** Whether the typed word is the keyword, which is ASCII, or the beginning of it. */
bool abbreviates(struct slice typed, struct slice keyword);
void skip_blanks(struct slice *rest);
/** Takes a word off; false: there was none left. */
bool next_word(struct slice *rest, struct slice *word);
bool is_ascii(struct slice text);
/** The small letter of a capital. */
uint32_t lower(uint32_t letter);

#endif
