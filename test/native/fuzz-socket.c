/**
 * Whatever clients do: the input is a script of up to four connections to one control socket that send, shut down, go
 * away, are answered and told. Nothing is touched that is not ours, and who still listens hears whole lines of JSON.
 */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "control.h"
#include "lines.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define CLIENTS 4

struct bench {
  struct poller *poller;
  struct enforcer *enforcer;
  struct control *control;
  struct sockaddr_un address;
  /** 0: there is none. */
  int clients[CLIENTS];
  struct text heard[CLIENTS];
  unsigned commands;
};

/** Every second command is answered inside of the call; one in four occurrences is refused. */
static bool submit(void *self, struct slice occurrence, struct why *why) {
  struct bench *bench = self;
  struct json json = {0};
  struct text answer = {0};
  if (!json_read(&json, occurrence) || !json_is(&json, 0, JSON_OBJECT)) abort();
  unsigned turn = bench->commands++;
  if (turn % 2 == 0 && json_says(&json, json_member(&json, 0, "type"), "command")) {
    text_puts(&answer, "{\"type\":\"answer\",\"session\":");
    text_slice(&answer, json_raw(&json, json_member(&json, 0, "session")));
    text_puts(&answer, "}");
    control_publish(bench->control, "log", text_view(&answer));
    control_answer(bench->control, text_view(&answer));
  }
  text_free(&answer);
  json_free(&json);
  return turn % 4 != 3 || because(why, "It is the fourth");
}

static void status(void *self, struct text *json) {
  (void)self;
  text_puts(json, "{\"type\":\"status\"}");
}

static void open_bench(struct bench *bench) {
  struct why why;
  char gates[64];
  *bench = (struct bench){.poller = poller_open(), .address.sun_family = AF_UNIX};
  snprintf(bench->address.sun_path, sizeof bench->address.sun_path, "/tmp/fuzz-socket.%d", (int)getpid());
  snprintf(gates, sizeof gates, "/tmp/fuzz-socket.%d.gates", (int)getpid());
  FILE *file = fopen(gates, "we");
  if (file == NULL) abort();
  fputs("[{\"type\":\"cli\",\"name\":\"a\",\"because\":\"b\",\"since\":1,\"warning\":\"w\",", file);
  fputs("\"patterns\":[\"controller <n>\"]}]", file);
  fclose(file);
  bench->enforcer = enforcer_open(gates, NULL, NULL, &why);
  unlink(gates);
  struct control_options options = {.path = bench->address.sun_path,
                                    .mode = 0600,
                                    .poller = bench->poller,
                                    .enforcer = bench->enforcer,
                                    .submit = submit,
                                    .status = status,
                                    .self = bench};
  if (why.text[0] != '\0' || (bench->control = control_open(&options, &why)) == NULL) abort();
}

/** Whole lines of JSON, and nothing else, as far as they came. */
static void hear(struct bench *bench, int client) {
  char chunk[65536];
  struct text *heard = &bench->heard[client];
  struct json json = {0};
  struct slice line;
  ssize_t length;
  while ((length = recv(bench->clients[client], chunk, sizeof chunk, MSG_DONTWAIT)) > 0)
    text_add(heard, chunk, (size_t)length);
  while (line_find(heard, 0, &line)) {
    if (!json_read(&json, line) || !json_is(&json, 0, JSON_OBJECT)) abort();
    line_drop(heard, line.length + 1);
  }
  json_free(&json);
}

static void settle(struct bench *bench) {
  for (int i = 0; i < 2 * CLIENTS; i++) poller_wait(bench->poller, 0);
}

static void hang_up(struct bench *bench, int client) {
  if (bench->clients[client] == 0) return;
  close(bench->clients[client]);
  bench->clients[client] = 0;
  text_free(&bench->heard[client]);
}

static void reach(struct bench *bench, int client) {
  if (bench->clients[client] > 0) return;
  int fd = socket(AF_UNIX, SOCK_STREAM, 0);
  if (fd < 0 || connect(fd, (const struct sockaddr *)&bench->address, sizeof bench->address) != 0) abort();
  bench->clients[client] = fd;
}

/** An answer to the command of one of the sessions that ever were. */
static void answer(struct bench *bench, unsigned session) {
  struct text json = {0};
  text_printf(&json, "{\"type\":\"answer\",\"session\":\"socket-%u\"}", session);
  control_answer(bench->control, text_view(&json));
  text_free(&json);
}

static void close_bench(struct bench *bench) {
  for (int client = 0; client < CLIENTS; client++) hang_up(bench, client);
  control_close(bench->control);
  enforcer_close(bench->enforcer);
  poller_close(bench->poller);
}

static void say(struct bench *bench, int client, const void *bytes, size_t length) {
  // What the daemon does not take is lost: then it waits, and so it should.
  if (send(bench->clients[client], bytes, length, MSG_NOSIGNAL | MSG_DONTWAIT) < 0) return;
  poller_wait(bench->poller, 0);
}

static const char *const REQUESTS[] = {
    "{\"type\":\"command\",\"mode\":\"exec\",\"line\":\"show license\"}\n",
    "{\"type\":\"gates\"}\n",
    "{\"type\":\"check\",\"line\":\"cont 9/0/0\",\"mode\":\"config\"}\n",
    "{\"type\":\"check\",\"from\":\"7.3\",\"to\":\"7.4\"}\n",
    "{\"type\":\"check\",\"service\":\"session\",\"name\":\"pgw\"}\n",
    "{\"type\":\"status\"}\n",
    "{\"type\":\"subscribe\"}\n",
    "{\"type\":\"usage\",\"samples\":[]}\n",
};

/** An action is two bytes: what and who, then which or how much; what is sent follows. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct bench bench;
  open_bench(&bench);
  while (size >= 2) {
    int client = data[0] % CLIENTS;
    size_t number = data[1];
    unsigned action = data[0] / CLIENTS % 8;
    data += 2;
    size -= 2;
    size_t length = action < 6 ? 0 : number < size ? number : size;
    reach(&bench, client);
    if (action == 0) hang_up(&bench, client);
    else if (action == 1) shutdown(bench.clients[client], SHUT_WR);
    else if (action == 2) hear(&bench, client);
    else if (action == 3) answer(&bench, (unsigned)number);
    else if (action == 4) control_publish(bench.control, number % 2 ? "log" : "peer", SLICE("{\"type\":\n\"log\"}"));
    else if (action == 5) say(&bench, client, REQUESTS[number % 8], strlen(REQUESTS[number % 8]));
    // So often that a line gets too long.
    else
      for (int times = action == 6 && length > 200 ? 1500 : 1; times > 0; times--) say(&bench, client, data, length);
    data += length;
    size -= length;
    settle(&bench);
  }
  for (int client = 0; client < CLIENTS; client++)
    if (bench.clients[client] > 0) hear(&bench, client);
  close_bench(&bench);
  return 0;
}
