/**
 * Answers for texts and JSON, a line for each line: a verb, a blank, base64 of bytes (`member`: and of a name). What is
 * read is written again from what the reader tells of it; `no` is what it refuses.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"

static void write_value(const struct json *json, json_at at, struct text *out) {
  bool array = json_is(json, at, JSON_ARRAY);
  if (array || json_is(json, at, JSON_OBJECT)) {
    text_puts(out, array ? "[" : "{");
    for (json_at child = json_first(json, at); child != JSON_NOWHERE; child = json_next(json, child)) {
      struct slice name = json_name(json, child);
      if (child != json_first(json, at)) text_puts(out, ",");
      if (!array) text_printf(out, "\"%.*s\":", (int)name.length, name.bytes);
      write_value(json, child, out);
    }
    text_puts(out, array ? "]" : "}");
    return;
  }
  struct text string = {0};
  if (json_text(json, at, &string)) text_json(out, text_view(&string));
  else text_slice(out, json_raw(json, at));
  text_free(&string);
}

static void answer(const char *verb, struct slice bytes, const char *name, struct text *out) {
  struct json json = {0};
  struct text decoded = {0};
  uint8_t digest[32];
  int64_t number;
  if (strcmp(verb, "string") == 0) {
    text_json(out, bytes);
  } else if (strcmp(verb, "base64") == 0) {
    if (base64_read(bytes, &decoded)) text_base64(out, decoded.bytes, decoded.length);
    else text_puts(out, "no");
  } else if (strcmp(verb, "sha256") == 0) {
    sha256(bytes.bytes, bytes.length, digest);
    text_base64(out, digest, sizeof digest);
  } else if (!json_read(&json, bytes)) {
    text_puts(out, "no");
  } else if (strcmp(verb, "read") == 0) {
    write_value(&json, 0, out);
  } else if (strcmp(verb, "member") == 0) {
    text_slice(out, json_raw(&json, json_member(&json, 0, name)));
  } else if (strcmp(verb, "says") == 0) {
    text_puts(out, json_says(&json, 0, name) ? "yes" : "no");
  } else if (strcmp(verb, "whole") == 0) {
    if (json_whole(&json, 0, &number)) text_printf(out, "%lld", (long long)number);
    else text_puts(out, "no");
  } else {
    abort();
  }
  text_free(&decoded);
  json_free(&json);
}

int main(void) {
  char *line = NULL;
  size_t room = 0;
  ssize_t length;
  struct text bytes = {0}, name = {0}, out = {0};
  while ((length = getline(&line, &room, stdin)) > 0) {
    line[length - 1] = '\0';
    char *rest = line, *verb = strsep(&rest, " "), *first = strsep(&rest, " ");
    text_clear(&bytes);
    text_clear(&name);
    text_clear(&out);
    if (!first || !base64_read(slice_of(first), &bytes)) abort();
    if (!base64_read(slice_of(rest ? rest : ""), &name)) abort();
    // Copies of the very length: whoever reads past their end is seen by the sanitizer.
    char *exact = malloc(bytes.length > 0 ? bytes.length : 1), *exact_name = copy_string(text_view(&name));
    if (!exact) abort();
    if (bytes.length > 0) memcpy(exact, bytes.bytes, bytes.length);
    answer(verb, (struct slice){exact, bytes.length}, exact_name, &out);
    free(exact_name);
    free(exact);
    if (out.length > 0) fwrite(out.bytes, 1, out.length, stdout);
    putchar('\n');
  }
  text_free(&bytes);
  text_free(&name);
  text_free(&out);
  free(line);
  return 0;
}
