/** The commands that are given at the start: see console.h. */
#include "console.h"

#include <string.h>
#include <unistd.h>

#include "logs.h"
#include "modes.h"

#define SESSION "console"
#define UNKNOWN "% Not a command of the licensing agent; try 'show license status'."
/** How long a reader of standard output may take for each piece, ms. */
#define PATIENCE 1000

static bool is_blank(const char *line) { return line[strspn(line, " \t\r\n")] == '\0'; }

static void set_mode(struct console *console, struct slice mode) {
  text_clear(&console->mode);
  text_slice(&console->mode, mode);
}

bool console_next(struct console *console, struct text *occurrence) {
  if (console->mode.length == 0) set_mode(console, SLICE("exec"));
  while (!console->asked && console->next < console->count && is_blank(console->lines[console->next])) console->next++;
  if (console->waiting || console->next >= console->count) return false;
  text_puts(occurrence, "{\"type\":\"command\",\"session\":\"" SESSION "\",\"mode\":");
  text_json(occurrence, text_view(&console->mode));
  text_puts(occurrence, ",\"line\":");
  text_json(occurrence, slice_of(console->lines[console->next++]));
  text_puts(occurrence, "}");
  console->waiting = true;
  return true;
}

static void print(struct text *text) {
  if (text->length == 0) return;
  text_puts(text, "\n");
  write_within(STDOUT_FILENO, text_view(text), PATIENCE);
}

static void take(struct console *console, const struct json *answer) {
  struct text text = {0}, mode = {0};
  const char *line = console->lines[console->next - 1];
  json_text(answer, json_member(answer, 0, "text"), &text);
  if (json_is(answer, json_member(answer, 0, "handled"), JSON_TRUE)) {
    if (json_text(answer, json_member(answer, 0, "mode"), &mode)) set_mode(console, text_view(&mode));
    console->asked = json_is(answer, json_member(answer, 0, "prompt"), JSON_STRING);
    print(&text);
  } else {
    const char *own = modes_after(line, console->mode.bytes);
    // Who left is back at the prompt for the next line.
    if (own != NULL) set_mode(console, own[0] != '\0' ? slice_of(own) : SLICE("exec"));
    else if (text.length == 0) text_puts(&text, UNKNOWN);
    if (own == NULL) print(&text);
  }
  text_free(&text);
  text_free(&mode);
}

bool console_answered(struct console *console, struct slice answer) {
  struct json json = {0};
  bool own =
      console->waiting && json_read(&json, answer) && json_says(&json, json_member(&json, 0, "session"), SESSION);
  if (own) {
    console->waiting = false;
    take(console, &json);
  }
  json_free(&json);
  return own;
}

void console_free(struct console *console) { text_free(&console->mode); }
