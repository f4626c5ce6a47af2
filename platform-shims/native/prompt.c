/** A session with the agent: see prompt.h. It decides nothing: what a line does, the agent says. */
#include "prompt.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "modes.h"

struct session {
  struct client *client;
  struct text mode;
  /** Printed before the next line is read: `cmts(config)#` if somebody looks, or what the agent asks. */
  struct text prompt;
  /** The next line goes to the agent whatever it is. */
  bool asked;
  /** Of the box; empty where nobody looks. */
  struct text hostname;
};

enum entered { HANDLED, UNHANDLED, LEFT, HUNG_UP };

static void set(struct text *text, const char *string) {
  text_clear(text);
  text_puts(text, string);
}

/** `(config)`, but `(cfg-call-home)` for the modes of the agent; what stands in one behind a blank is no part of it. */
static void set_prompt(struct session *session) {
  const char *mode = session->mode.bytes;
  struct text *prompt = &session->prompt;
  set(prompt, "");
  if (session->hostname.length == 0) return;
  text_slice(prompt, text_view(&session->hostname));
  bool agents = strncmp(mode, "config-", 7) == 0;
  int length = (int)strcspn(mode, " ");
  if (agents) text_printf(prompt, "(cfg-%.*s)", length - 7, mode + 7);
  else if (strcmp(mode, "exec") != 0) text_printf(prompt, "(%.*s)", length, mode);
  text_puts(prompt, "#");
}

/** The agent counts from the beginning of the line, the operator from that of the prompt. */
static void print(const struct session *session, const char *text) {
  if (text[0] == '\0') return;
  const char *mark = text + strspn(text, " ");
  bool points = mark[0] == '^' && mark[1] == '\n';
  printf("%*s%s\n", points ? (int)session->prompt.length : 0, "", text);
}

static bool ask(const struct session *session, const char *line, struct json *answer) {
  struct text request = {0};
  text_puts(&request, "{\"type\":\"command\",\"mode\":");
  text_json(&request, text_view(&session->mode));
  text_puts(&request, ",\"line\":");
  text_json(&request, slice_of(line));
  text_puts(&request, "}");
  bool answered = client_ask(session->client, text_view(&request), answer);
  text_free(&request);
  return answered;
}

static bool read_text(const struct json *answer, const char *name, struct text *out) {
  text_clear(out);
  text_puts(out, "");
  return json_text(answer, json_member(answer, 0, name), out);
}

/** The agent took the line. */
static void follow(struct session *session, const struct json *answer) {
  read_text(answer, "mode", &session->mode);
  set_prompt(session);
  struct text question = {0};
  session->asked = read_text(answer, "prompt", &question);
  if (session->asked) set(&session->prompt, question.bytes);
  text_free(&question);
}

#define UNKNOWN "% Not a command of the licensing agent; try 'show license status'."

/** It did not, or the daemon did not let it. */
static enum entered enter_own(struct session *session, const char *line, const char *otherwise) {
  const char *mode = modes_after(line, session->mode.bytes);
  if (mode == NULL) {
    print(session, otherwise[0] == '\0' ? UNKNOWN : otherwise);
    return UNHANDLED;
  }
  if (mode[0] == '\0') return LEFT;
  set(&session->mode, mode);
  set_prompt(session);
  return HANDLED;
}

static enum entered obey(struct session *session, const char *line, const struct json *answer) {
  struct text text = {0};
  enum entered entered = HANDLED;
  if (!read_text(answer, "text", &text)) read_text(answer, "because", &text);
  if (json_is(answer, json_member(answer, 0, "handled"), JSON_TRUE)) {
    print(session, text.bytes);
    follow(session, answer);
  } else {
    entered = enter_own(session, line, text.bytes);
  }
  text_free(&text);
  return entered;
}

static enum entered enter(struct session *session, const char *line) {
  struct json answer = {0};
  if (!session->asked && line[strspn(line, " \t\r\n\v\f")] == '\0') return HANDLED;
  enum entered entered = ask(session, line, &answer) ? obey(session, line, &answer) : HUNG_UP;
  json_free(&answer);
  return entered;
}

/** Shows the prompt and reads a line; NULL: there are no more. */
static const char *read_line(const struct session *session, char **line, size_t *room) {
  fputs(session->prompt.bytes, stdout);
  fflush(stdout);
  ssize_t length = getline(line, room, stdin);
  if (length < 0) return NULL;
  if (length > 0 && (*line)[length - 1] == '\n') (*line)[--length] = '\0';
  if (length > 0 && (*line)[length - 1] == '\r') (*line)[--length] = '\0';
  return *line;
}

static void close_session(struct session *session) {
  text_free(&session->mode);
  text_free(&session->prompt);
  text_free(&session->hostname);
}

static struct session open_session(struct client *client) {
  struct session session = {.client = client};
  set(&session.mode, "exec");
  set(&session.prompt, "");
  return session;
}

enum prompt_end prompt_line(struct client *client, const char *line) {
  struct session session = open_session(client);
  char *more = NULL;
  size_t room = 0;
  enum entered entered;
  do entered = enter(&session, line);
  while (entered == HANDLED && session.asked && (line = read_line(&session, &more, &room)) != NULL);
  free(more);
  close_session(&session);
  if (entered == HUNG_UP) return PROMPT_HUNG_UP;
  return entered == UNHANDLED ? PROMPT_UNHANDLED : PROMPT_DONE;
}

/** As the daemon knows it; it is there only where somebody looks. */
static void name_box(struct session *session) {
  struct json status = {0};
  if (isatty(STDIN_FILENO) && client_ask(session->client, SLICE("{\"type\":\"status\"}"), &status) &&
      !json_text(&status, json_member(&status, 0, "hostname"), &session->hostname))
    text_puts(&session->hostname, "box");
  json_free(&status);
  set_prompt(session);
}

enum prompt_end prompt_lines(struct client *client) {
  struct session session = open_session(client);
  name_box(&session);
  char *line = NULL;
  size_t room = 0;
  bool unhandled = false;
  enum entered entered = HANDLED;
  while (entered != LEFT && entered != HUNG_UP && read_line(&session, &line, &room) != NULL) {
    entered = enter(&session, line);
    if (entered == UNHANDLED) unhandled = true;
  }
  free(line);
  close_session(&session);
  if (entered == HUNG_UP) return PROMPT_HUNG_UP;
  return unhandled ? PROMPT_UNHANDLED : PROMPT_DONE;
}
