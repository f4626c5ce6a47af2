/**
 * The control socket with an enforcer behind it and a script in the place of the agent, for tests.
 * `control-bench SOCKET GATES MODE [GROUP]` says `ready` on standard output, then a line for each occurrence that was
 * handed in. Lines on standard input are what the agent does: `answer JSON`, `publish TOPIC JSON`, `enforce JSON`. A
 * command whose line begins with `echo` is answered inside of the very call; what has the word `unwelcome` is refused.
 */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "control.h"
#include "lines.h"

struct bench {
  struct control *control;
  struct enforcer *enforcer;
  struct text script;
  /** In the middle of an answer or of something published, where a real agent would be in the middle of a turn. */
  bool telling;
  bool ended;
};

/** The answer to `{"type":"command","session":S,"mode":M,"line":L}` that says the line again. */
static void echo(struct bench *bench, const struct json *command) {
  struct text answer = {0};
  text_puts(&answer, "{\"type\":\"answer\",\n\"session\":");
  text_slice(&answer, json_raw(command, json_member(command, 0, "session")));
  text_puts(&answer, ",\"handled\":true,\"text\":");
  text_slice(&answer, json_raw(command, json_member(command, 0, "line")));
  text_puts(&answer, ",\"mode\":\"exec\"}");
  control_answer(bench->control, text_view(&answer));
  text_free(&answer);
}

static bool submit(void *self, struct slice occurrence, struct why *why) {
  struct json json = {0};
  struct text line = {0};
  if (((struct bench *)self)->telling) puts("handed in while something is told");
  if (memmem(occurrence.bytes, occurrence.length, "unwelcome", 9) != NULL) return because(why, "This is \"unwelcome\"");
  if (!json_read(&json, occurrence)) abort();
  json_text(&json, json_member(&json, 0, "line"), &line);
  if (line.length >= 4 && memcmp(line.bytes, "echo", 4) == 0) {
    control_publish(((struct bench *)self)->control, "log", SLICE("{\"type\":\"log\",\"text\":\"echoed\"}"));
    echo(self, &json);
  } else {
    printf("%.*s\n", (int)occurrence.length, occurrence.bytes);
  }
  text_free(&line);
  json_free(&json);
  return true;
}

static void status(void *self, struct text *json) {
  (void)self;
  text_puts(json, "{\"type\":\"status\",\"hostname\":\"cmts\",\"agent\":\"up\",");
  text_puts(json, "\"heap\":12345,\"failures\":{\"series\":0}}");
}

static void gates_changed(void *self, struct slice gates) {
  struct text json = {0};
  text_puts(&json, "{\"type\":\"gates\",\"gates\":");
  text_slice(&json, gates);
  text_puts(&json, "}");
  control_publish(((struct bench *)self)->control, "gates", text_view(&json));
  text_free(&json);
}

static void act(struct bench *bench, char *line) {
  char *rest = strchr(line, ' ');
  struct why why;
  if (rest == NULL) abort();
  *rest++ = '\0';
  bench->telling = true;
  if (strcmp(line, "answer") == 0) {
    control_answer(bench->control, slice_of(rest));
  } else if (strcmp(line, "publish") == 0) {
    char *json = strchr(rest, ' ');
    if (json == NULL) abort();
    *json++ = '\0';
    control_publish(bench->control, rest, slice_of(json));
  } else {
    struct enforce_room room = enforcer_room(bench->enforcer);
    puts(room.enforce(room.self, slice_of(rest), &why) ? "enforced" : why.text);
  }
  bench->telling = false;
}

static void read_script(void *self, int fd, short events) {
  struct bench *bench = self;
  char chunk[4096];
  struct slice line;
  (void)events;
  ssize_t length = read(fd, chunk, sizeof chunk);
  bench->ended = length <= 0;
  if (length > 0) text_add(&bench->script, chunk, (size_t)length);
  while (line_find(&bench->script, 0, &line)) {
    char *copy = copy_string(line);
    act(bench, copy);
    free(copy);
    line_drop(&bench->script, line.length + 1);
  }
}

int main(int count, char **words) {
  if (count < 4) return 64;
  struct bench bench = {0};
  struct why why;
  struct poller *poller = poller_open();
  setvbuf(stdout, NULL, _IOLBF, 0);
  bench.enforcer = enforcer_open(words[2], gates_changed, &bench, &why);
  if (why.text[0] != '\0') printf("damaged: %s\n", why.text);
  struct control_options options = {.path = words[1],
                                    .mode = (mode_t)strtoul(words[3], NULL, 8),
                                    .poller = poller,
                                    .submit = submit,
                                    .status = status,
                                    .self = &bench,
                                    .group = count > 4 ? words[4] : NULL};
  bench.control = control_open(&options, &why);
  if (bench.control == NULL) fprintf(stderr, "%s\n", why.text);
  bench.ended = bench.control == NULL;
  if (!bench.ended) {
    control_enforcer(bench.control, bench.enforcer);
    poller_watch(poller, STDIN_FILENO, POLLIN, read_script, &bench);
    puts("ready");
  }
  while (!bench.ended) poller_wait(poller, -1);
  int code = bench.control == NULL;
  control_close(bench.control);
  enforcer_close(bench.enforcer);
  poller_close(poller);
  text_free(&bench.script);
  return code;
}
