/**
 * Answers for the gate evaluator, a line of JSON for each line of JSON: `{gates, line, mode}`, `{gates, running,
 * target}`, `{gates, type, service}` with a verdict, `{gates}` with whether it is curable. Texts but `type` come in
 * base64, whatever bytes they are.
 */
#include <stdio.h>
#include <stdlib.h>

#include "gates.h"

static struct text text_of(const struct json *asked, const char *name) {
  struct text base64 = {0}, text = {0};
  if (!json_text(asked, json_member(asked, 0, name), &base64) || !base64_read(text_view(&base64), &text)) abort();
  text_free(&base64);
  return text;
}

static void add_curable(const struct json *gates, struct text *answer) {
  struct why why;
  if (gates_curable(gates, &why)) {
    text_puts(answer, "{\"curable\":true}\n");
    return;
  }
  text_puts(answer, "{\"curable\":false,\"why\":");
  text_json(answer, slice_of(why.text));
  text_puts(answer, "}\n");
}

static void add_verdict(struct verdict verdict, struct text *answer) {
  if (verdict.allowed) {
    text_puts(answer, "{\"allowed\":true}\n");
    return;
  }
  text_puts(answer, "{\"allowed\":false,\"gate\":");
  text_slice(answer, verdict.gate);
  text_puts(answer, ",\"warning\":");
  text_slice(answer, verdict.warning);
  text_puts(answer, "}\n");
}

static bool has(const struct json *asked, const char *name) { return json_member(asked, 0, name) != JSON_NOWHERE; }

static void add_answer(const struct json *asked, const struct json *gates, struct text *answer) {
  struct text one = {0}, other = {0};
  if (has(asked, "line")) {
    one = text_of(asked, "line");
    other = text_of(asked, "mode");
    add_verdict(gates_evaluate(gates, text_view(&one), text_view(&other)), answer);
  } else if (has(asked, "running")) {
    one = text_of(asked, "running");
    other = text_of(asked, "target");
    add_verdict(gates_upgrade(gates, text_view(&one), text_view(&other)), answer);
  } else if (has(asked, "service")) {
    json_text(asked, json_member(asked, 0, "type"), &one);
    other = text_of(asked, "service");
    add_verdict(gates_service(gates, one.bytes, text_view(&other)), answer);
  } else {
    add_curable(gates, answer);
  }
  text_free(&one);
  text_free(&other);
}

int main(void) {
  char *line = NULL;
  size_t room = 0;
  ssize_t length;
  struct json asked = {0}, gates = {0};
  struct text answer = {0};
  while ((length = getline(&line, &room, stdin)) > 0) {
    if (!json_read(&asked, (struct slice){line, (size_t)length})) abort();
    if (!json_read(&gates, json_raw(&asked, json_member(&asked, 0, "gates")))) abort();
    text_clear(&answer);
    add_answer(&asked, &gates, &answer);
    fputs(answer.bytes, stdout);
  }
  text_free(&answer);
  json_free(&asked);
  json_free(&gates);
  free(line);
  return 0;
}
