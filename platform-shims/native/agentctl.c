/**
 * `smart-agentctl`: the operator's hand on the control socket. Words that are no verb of its own are a command line for
 * the agent. It decides nothing: what a gate means it asks gates.h, of the table that the daemon has, or left behind.
 *
 * Exit codes: 0 done or allowed, 1 rejected or refused, 2 not a command of the agent's, 3 no daemon, 64 wrong use.
 */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "client.h"
#include "control.h"
#include "durable.h"
#include "gate-list.h"
#include "gates.h"
#include "generated.h"
#include "prompt.h"

enum { DONE = 0, REFUSED = 1, UNHANDLED = 2, NO_DAEMON = 3, WRONG_USE = 64 };

struct places {
  const char *socket, *gates;
};

static const char HELP[] =
    "smart-agentctl [--socket PATH] [--gates FILE] WORDS...\n"
    "\n"
    "  show license status         a command line for the agent; its answer is printed\n"
    "  -                           lines of standard input, as a session; so without any words\n"
    "  gates [--json]              what is locked, since when and why\n"
    "  check [--mode MODE] LINE    whether the line may run: in exec, or in a configuration mode\n"
    "  check --upgrade FROM TO     whether the software may go from one release to another\n"
    "  check --service TYPE [NAME] whether a session of this service, sip or sip-call may begin\n"
    "  status                      of the daemon and of its agent\n"
    "  watch [TOPICS]              gates, log, trap, config, peer, as they happen, one JSON object a line\n"
    "  tell FILE|-                 hands in events of the platform: usage, calls, inventory, role, peer\n"
    "  -- WORDS                    a command line for the agent, though it begins like one of these\n"
    "\n"
    "  --socket PATH               of the daemon (" CONTROL_SOCKET
    "); also SMART_AGENT_SOCKET\n"
    "  --gates FILE                the table that is asked where no daemon answers (" GATES_FILE
    ")\n"
    "\n"
    "Exit codes: 0 done or allowed, 1 rejected or refused, 2 not a command of the agent's, 3 no daemon, 64 wrong "
    "use.\n";

static void complain(const char *what) { fprintf(stderr, "smart-agentctl: %s.\n", what); }

static int wrong_use(void) {
  fputs("smart-agentctl: wrong use; --help tells more.\n", stderr);
  return WRONG_USE;
}

static bool reach(const struct places *places, struct client *client) {
  struct why why;
  bool reached = client_open(client, places->socket, &why);
  if (!reached) complain(why.text);
  return reached;
}

static int hung_up(void) {
  complain("The daemon hung up");
  return NO_DAEMON;
}

static bool is(const struct json *answer, const char *type) {
  return json_says(answer, json_member(answer, 0, "type"), type);
}

/** What the daemon said in the place of an answer. */
static int refused(const struct json *answer) {
  struct text reason = {0};
  bool told = json_text(answer, json_member(answer, 0, "because"), &reason);
  complain(told ? reason.bytes : "The daemon answered something else");
  text_free(&reason);
  return REFUSED;
}

// Command lines for the agent

static int code_of(enum prompt_end end) {
  if (end == PROMPT_HUNG_UP) return hung_up();
  return end == PROMPT_UNHANDLED ? UNHANDLED : DONE;
}

static void join(struct text *line, char **words) {
  for (text_puts(line, ""); *words != NULL; words++) {
    if (line->length > 0) text_puts(line, " ");
    text_puts(line, *words);
  }
}

static int type_words(const struct places *places, char **words) {
  struct client client;
  if (!reach(places, &client)) return NO_DAEMON;
  struct text line = {0};
  join(&line, words);
  int code = code_of(prompt_line(&client, line.bytes));
  text_free(&line);
  client_close(&client);
  return code;
}

static int type_lines(const struct places *places) {
  struct client client;
  if (!reach(places, &client)) return NO_DAEMON;
  int code = code_of(prompt_lines(&client));
  client_close(&client);
  return code;
}

// Gates

/** The table that the daemon has in force; else, and said so, the one that it left: with the agent down it stays. */
static int read_gates(const struct places *places, struct text *table, struct json *gates) {
  struct client client;
  struct why why;
  if (!client_open(&client, places->socket, &why)) {
    complain(why.text);
    bool sound = read_file(places->gates, GATES_LIMIT, table, &why);
    if (sound && (!json_read(gates, text_view(table)) || !gates_curable(gates, &why)))
      sound = because(&why, "%s holds no gate table", places->gates);
    if (sound) fprintf(stderr, "smart-agentctl: This is of the table that it left in %s.\n", places->gates);
    else complain(why.text);
    return sound ? DONE : NO_DAEMON;
  }
  struct json answer = {0};
  int code = client_ask(&client, SLICE("{\"type\":\"gates\"}"), &answer) ? DONE : hung_up();
  if (code == DONE) {
    text_slice(table, json_raw(&answer, json_member(&answer, 0, "gates")));
    if (!json_read(gates, text_view(table)) || !json_is(gates, 0, JSON_ARRAY)) code = refused(&answer);
  }
  json_free(&answer);
  client_close(&client);
  return code;
}

static int show_gates(const struct places *places, char **words) {
  bool json = words[0] != NULL && strcmp(words[0], "--json") == 0;
  if (words[json ? 1 : 0] != NULL) return wrong_use();
  struct text table = {0};
  struct json gates = {0};
  int code = read_gates(places, &table, &gates);
  if (code == DONE && json) printf("%s\n", table.bytes);
  else if (code == DONE && json_first(&gates, 0) == JSON_NOWHERE) puts("Nothing is locked.");
  else if (code == DONE) gate_list_print(&gates);
  json_free(&gates);
  text_free(&table);
  return code;
}

/** The gate's own words, and no other. */
static int tell_verdict(struct verdict verdict) {
  if (verdict.allowed) return DONE;
  struct json warning = {0};
  struct text text = {0};
  if (json_read(&warning, verdict.warning) && json_text(&warning, 0, &text)) printf("%s\n", text.bytes);
  json_free(&warning);
  text_free(&text);
  return REFUSED;
}

static struct verdict check_line(const struct json *gates, char **words, const char *mode) {
  struct text line = {0};
  join(&line, words);
  struct verdict verdict = gates_evaluate(gates, text_view(&line), slice_of(mode));
  text_free(&line);
  return verdict;
}

static int check(const struct places *places, char **words) {
  int count = 0;
  while (words[count] != NULL) count++;
  bool upgrade = count == 3 && strcmp(words[0], "--upgrade") == 0;
  bool service = (count == 2 || count == 3) && strcmp(words[0], "--service") == 0;
  bool in_mode = count > 2 && strcmp(words[0], "--mode") == 0;
  if (count == 0 || (strncmp(words[0], "--", 2) == 0 && !upgrade && !service && !in_mode)) return wrong_use();

  struct text table = {0};
  struct json gates = {0};
  int code = read_gates(places, &table, &gates);
  if (code == DONE) {
    struct verdict verdict = upgrade   ? gates_upgrade(&gates, slice_of(words[1]), slice_of(words[2]))
                             : service ? gates_service(&gates, words[1], slice_of(count == 3 ? words[2] : ""))
                             : in_mode ? check_line(&gates, words + 2, words[1])
                                       : check_line(&gates, words, "exec");
    code = tell_verdict(verdict);
  }
  json_free(&gates);
  text_free(&table);
  return code;
}

// What happens

static int show_status(const struct places *places, char **words) {
  struct client client;
  if (words[0] != NULL) return wrong_use();
  if (!reach(places, &client)) return NO_DAEMON;
  struct json status = {0};
  struct text text = {0};
  int code = client_ask(&client, SLICE("{\"type\":\"status\"}"), &status) ? DONE : hung_up();
  if (code == DONE && !is(&status, "status")) code = refused(&status);
  for (json_at at = json_first(&status, 0); code == DONE && at != JSON_NOWHERE; at = json_next(&status, at)) {
    if (at == json_member(&status, 0, "type")) continue;
    text_slice(&text, json_name(&status, at));
    text_puts(&text, ": ");
    if (!json_text(&status, at, &text)) text_slice(&text, json_raw(&status, at));
    text_puts(&text, "\n");
  }
  if (code == DONE) fputs(text.bytes, stdout);
  text_free(&text);
  json_free(&status);
  client_close(&client);
  return code;
}

static void add_subscription(struct text *request, char **topics) {
  text_puts(request, "{\"type\":\"subscribe\"");
  for (char **topic = topics; *topic != NULL; topic++) {
    text_puts(request, topic == topics ? ",\"to\":[" : ",");
    text_json(request, slice_of(*topic));
  }
  text_puts(request, *topics == NULL ? "}" : "]}");
}

static int watch(const struct places *places, char **topics) {
  struct client client;
  if (!reach(places, &client)) return NO_DAEMON;
  struct text request = {0};
  struct json answer = {0};
  struct slice line;
  add_subscription(&request, topics);
  int code = client_ask(&client, text_view(&request), &answer) ? DONE : hung_up();
  if (code == DONE && !is(&answer, "subscribed")) code = refused(&answer);
  while (code == DONE && client_hear(&client, &line)) {
    fwrite(line.bytes, 1, line.length, stdout);
    putchar('\n');
    if (fflush(stdout) != 0) code = REFUSED;
  }
  if (code == DONE) code = hung_up();
  json_free(&answer);
  text_free(&request);
  client_close(&client);
  return code;
}

static int hand_in(struct client *client, const struct text *event) {
  struct json answer = {0};
  int code = client_ask(client, text_view(event), &answer) ? DONE : hung_up();
  if (code == DONE && !is(&answer, "taken")) code = refused(&answer);
  json_free(&answer);
  return code;
}

/** An event is a line; or it is several, and ends with one that begins with its closing brace. */
static int hand_in_all(struct client *client, FILE *file) {
  struct text event = {0};
  struct json json = {0};
  char *line = NULL;
  size_t room = 0;
  int code = DONE;
  for (ssize_t length = 0; code == DONE && (length = getline(&line, &room, file)) >= 0;) {
    bool first = event.length == 0;
    if (first && line[strspn(line, " \t\r\n")] == '\0') continue;
    text_add(&event, line, (size_t)length);
    bool whole = (first || line[0] == '}') && json_read(&json, text_view(&event));
    if (!whole && event.length <= CONTROL_LINE) continue;
    code = hand_in(client, &event);
    text_clear(&event);
  }
  if (code == DONE && event.length > 0) code = hand_in(client, &event);
  free(line);
  json_free(&json);
  text_free(&event);
  return code;
}

static int tell(const struct places *places, char **words) {
  struct client client;
  if (words[0] == NULL || words[1] != NULL) return wrong_use();
  bool piped = strcmp(words[0], "-") == 0;
  FILE *file = piped ? stdin : fopen(words[0], "re");
  if (file == NULL) {
    fprintf(stderr, "smart-agentctl: %s: %s.\n", words[0], strerror(errno));
    return REFUSED;
  }
  int code = NO_DAEMON;
  if (reach(places, &client)) {
    code = hand_in_all(&client, file);
    client_close(&client);
  }
  if (!piped) fclose(file);
  return code;
}

// The command line

static const struct {
  const char *word;
  int (*perform)(const struct places *places, char **words);
} VERBS[] = {{"gates", show_gates}, {"check", check}, {"status", show_status}, {"watch", watch}, {"tell", tell}};

static int perform(const struct places *places, char **words, bool verbs) {
  if (words[0] == NULL || (verbs && strcmp(words[0], "-") == 0 && words[1] == NULL)) return type_lines(places);
  for (size_t i = 0; verbs && i < sizeof VERBS / sizeof *VERBS; i++)
    if (strcmp(words[0], VERBS[i].word) == 0) return VERBS[i].perform(places, words + 1);
  return type_words(places, words);
}

/** What did not reach standard output was not told. */
static int printed(const char *text) {
  fputs(text, stdout);
  return fflush(stdout) != 0 || ferror(stdout) ? REFUSED : DONE;
}

int main(int count, char **words) {
  static const struct option OPTIONS[] = {
      {"socket", required_argument, NULL, 's'},
      {"gates", required_argument, NULL, 'g'},
      {"help", no_argument, NULL, 'h'},
      {"version", no_argument, NULL, 'v'},
      {NULL, 0, NULL, 0},
  };
  const char *socket = getenv("SMART_AGENT_SOCKET");
  struct places places = {socket != NULL ? socket : CONTROL_SOCKET, GATES_FILE};
  // The first word that is no option ends them: what follows is a command line, and may have options of its own.
  for (int option; (option = getopt_long(count, words, "+", OPTIONS, NULL)) != -1;) {
    if (option == 's') places.socket = optarg;
    else if (option == 'g') places.gates = optarg;
    else if (option == 'h') return printed(HELP);
    else if (option == 'v') return printed("smart-agentctl " VERSION "\n");
    else return wrong_use();
  }
  bool verbs = optind == 1 || strcmp(words[optind - 1], "--") != 0;
  int code = perform(&places, words + optind, verbs);
  int told = printed("");
  return told == DONE ? code : told;
}
