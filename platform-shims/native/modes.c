/** The commands that change the mode: see modes.h; tools/terminal.ts knows the same. */
#include "modes.h"

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#define BLANKS " \t\r\n\v\f"

/** Whether the line begins with these words, abbreviated as a router allows it. */
static bool begins(const char *line, const char *words) {
  for (;;) {
    line += strspn(line, BLANKS);
    size_t typed = strcspn(line, BLANKS), word = strcspn(words, " ");
    if (typed == 0 || typed > word || strncasecmp(line, words, typed) != 0) return false;
    line += typed;
    words += word;
    if (*words++ == '\0') return true;
  }
}

const char *modes_after(const char *line, const char *mode) {
  if (strcmp(mode, "exec") == 0) {
    if (begins(line, "configure terminal")) return "config";
    return begins(line, "exit") || begins(line, "logout") ? "" : NULL;
  }
  if (begins(line, "end")) return "exec";
  return strcmp(mode, "config") == 0 && begins(line, "exit") ? "exec" : NULL;
}
