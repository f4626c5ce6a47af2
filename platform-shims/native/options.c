/** What the operator gave: see options.h. One table has every option, its place and its help. */
#include "options.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bundle.h"
#include "generated.h"

static const struct personality KNOWN[] = {PERSONALITIES};

/** Where a value goes: into a `const char *` or a `bool` of struct options, or to somebody who looks closer. */
enum kind { TEXT, SECRET, FLAG, PERSONALITY, GIVE_UP_AFTER, HOSTNAME, EXECUTE, SAY_VERSION, SAY_HELP };

static const struct known {
  const char *name, *value;
  enum kind kind;
  size_t place;
  const char *help;
} OPTIONS[] = {
#define PLACE(member) offsetof(struct options, member)
    {"roots", "FILE", TEXT, PLACE(roots),
     "the trust anchor: the authority writes it to its data directory as roots.b64"},
    {"vault", "DIRECTORY", TEXT, PLACE(vault), "where identity and state are kept"},
    {"flash", "IMAGE", TEXT, PLACE(flash), "the same, in a raw image: a file or a block device"},
    {"format-flash", NULL, FLAG, PLACE(format_flash), "make the image of --flash ready, once in its life, and end"},
    {"state", "DIRECTORY", TEXT, PLACE(state), "with --flash: where the gate table is kept (/run/smart-agent)"},
    {"personality", "NAME", PERSONALITY, 0, "platform (cbr8); --version names all"},
    {"release", "RELEASE", TEXT, PLACE(release), "of the operating system; else the one that the platform is known by"},
    {"authority", "URL", TEXT, PLACE(authority), "where messages go, until the configuration says otherwise"},
    {"inventory", "FILE", TEXT, PLACE(inventory), "RFC 8348 hardware inventory, JSON, read again on SIGHUP; else DMI"},
    {"usage", "FILE", TEXT, PLACE(usage), "usage facts, JSON [{name, where, count}]; read at start, hourly, on SIGHUP"},
    {"syslog", "COLLECTOR", TEXT, PLACE(syslog), "udp://HOST:PORT, tcp://HOST:PORT (RFC 5424), or local"},
    {"execute", "LINE", EXECUTE, 0, "a command for the prompt, at start; may be repeated"},
    {"clock-synced", NULL, FLAG, PLACE(clock_synced), "the wall clock is disciplined (otherwise: found out)"},
    {"ca", "FILE", TEXT, PLACE(ca), "PEM certificates that HTTPS servers may chain to"},
    {"crl", "FILE", TEXT, PLACE(crl), "PEM revocation lists of those"},
    {"proxy", "URL", SECRET, PLACE(proxy), "HTTP proxy; hidden from ps, since it may hold a password"},
    {"record", "FILE", TEXT, PLACE(record), "add a recording to this file; seed and device key are blanked"},
    {"files", "DIRECTORY", TEXT, PLACE(files),
     "where commands read and write: bootflash:ack.xml is ack.xml in it; else nowhere"},
    {"hostname", "NAME", HOSTNAME, 0, "name of this box (that of the machine)"},
    {"give-up-after", "N", GIVE_UP_AFTER, 0, "failures in a row after which the agent stays down (10)"},
    {"quiet", NULL, FLAG, PLACE(quiet), "no log lines on standard error"},
    {"socket", "PATH", TEXT, PLACE(socket), "where smart-agentctl finds it (" DEFAULT_SOCKET ")"},
    {"user", "NAME", TEXT, PLACE(user), "run as this user: everything but DMI is opened as it"},
    {"group", "NAME", TEXT, PLACE(group), "run as this group (that of the user)"},
    {"role", "ROLE", TEXT, PLACE(role), "active or standby: which of two supervisors this is"},
    {"pair-key", "FILE", TEXT, PLACE(pair_key), "the 32 bytes that the supervisors share"},
    {"bundle", "FILE", TEXT, PLACE(bundle), "another agent.js, with its agent.json beside it"},
    {"courier", "PROGRAM", TEXT, PLACE(courier), "what carries messages (smart-agent-courier beside this program)"},
    {"no-confine", NULL, FLAG, PLACE(no_confine), "keep core dumps and all system calls: for debuggers"},
    {"version", NULL, SAY_VERSION, 0, "what this is, and was built of"},
    {"help", NULL, SAY_HELP, 0, "this"},
};
#define COUNT(list) (sizeof(list) / sizeof(list)[0])

static void say_help(void) {
  puts(
      "Usage: smart-agentd --roots FILE (--vault DIRECTORY | --flash IMAGE) [OPTION]...\n"
      "The licensing agent as a service of this machine.\n");
  for (size_t i = 0; i < COUNT(OPTIONS); i++) {
    char name[40];
    snprintf(name, sizeof name, "--%s %s", OPTIONS[i].name, OPTIONS[i].value ? OPTIONS[i].value : "");
    printf("  %-22s %s\n", name, OPTIONS[i].help);
  }
  puts(
      "\nIt runs until SIGTERM. Exit codes: 0 stopped by a signal, 1 refused to start, 2 the agent stayed down,\n"
      "3 what carries messages died.");
}

static void list_personalities(char *out, size_t room) {
  size_t used = 0;
  for (size_t i = 0; i < COUNT(KNOWN) && used < room; i++)
    used += (size_t)snprintf(out + used, room - used, "%s%s", i > 0 ? ", " : "", KNOWN[i].name);
}

static void say_version(void) {
  char names[200];
  list_personalities(names, sizeof names);
  printf("smart-agentd %s, %s\nagent %s, ABI %d, sha256 %s\npersonalities: %s\n", VERSION, guest_engine(),
         BUNDLE_VERSION, ABI_VERSION, BUNDLE_SHA256, names);
}

static bool set_personality(struct options *options, const char *name, struct why *why) {
  for (size_t i = 0; i < COUNT(KNOWN); i++) {
    if (strcmp(KNOWN[i].name, name) != 0) continue;
    options->personality = KNOWN[i].name;
    options->profile = KNOWN[i].profile;
    if (options->release == NULL) options->release = KNOWN[i].release;
    return true;
  }
  char names[160];
  list_personalities(names, sizeof names);
  return because(why, "There is no personality '%.60s'; there are %s", name, names);
}

static bool set_give_up_after(struct options *options, const char *text, struct why *why) {
  size_t digits = strspn(text, "0123456789");
  if (text[digits] != '\0' || digits < 1 || digits > 4 || text[0] == '0')
    return because(why, "--give-up-after is a number from 1 to 9999, not '%.60s'", text);
  options->give_up_after = atoi(text);
  return true;
}

static bool set_hostname(struct options *options, const char *name, struct why *why) {
  size_t length = strlen(name);
  if (length < 1 || length >= sizeof options->hostname)
    return because(why, "--hostname is a name of 1 to %zu letters", sizeof options->hostname - 1);
  memcpy(options->hostname, name, length + 1);
  return true;
}

/** There are never more of them than words. */
static void add_execute(struct options *options, int count, const char *line) {
  if (options->execute == NULL) options->execute = allocate((size_t)count * sizeof *options->execute);
  options->execute[options->execute_count++] = line;
}

/** As the agent's own `destination address http` takes it. */
static bool is_destination(const char *url) {
  size_t length = strlen(url);
  const char *host = strncmp(url, "http://", 7) == 0 ? url + 7 : strncmp(url, "https://", 8) == 0 ? url + 8 : "";
  if (length < 8 || length > 200 || strcspn(host, "/?#:") == 0) return false;
  for (const char *at = url; *at != '\0'; at++)
    if (*at < '!' || *at > '~') return false;
  return true;
}

/** What two options together, or one that is missing, make wrong. */
static bool check(const struct options *options, struct why *why) {
  const char *role = options->role;
  if (options->flash != NULL && options->vault != NULL) return because(why, "Either --vault or --flash, not both");
  if (options->format_flash)
    return options->flash != NULL || because(why, "--format-flash needs --flash IMAGE, which it makes ready");
  if (options->roots == NULL) return because(why, "--roots FILE is missing: the trust anchor");
  if (options->flash == NULL && options->vault == NULL)
    return because(why, "--vault DIRECTORY is missing (or --flash IMAGE): where identity and state are kept");
  if (options->authority != NULL && !is_destination(options->authority))
    return because(why, "--authority is http://... or https://... of 8 to 200 characters, not '%.100s'",
                   options->authority);
  if (role != NULL && strcmp(role, "active") != 0 && strcmp(role, "standby") != 0)
    return because(why, "--role is active or standby, not '%.60s'", role);
  if ((role == NULL) != (options->pair_key == NULL))
    return because(why, "--role and --pair-key belong together: a supervisor that has another one beside it");
  return true;
}

/** It is copied, and no longer stands where every user of the machine can read how this process was started. */
static void set_secret(char **place, char *value) {
  free(*place);
  *place = copy_string(slice_of(value));
  memset(value, '*', strlen(value));
}

static bool set(struct options *options, const struct known *known, int count, char *value, struct why *why) {
  void *place = (char *)options + known->place;
  switch (known->kind) {
    case TEXT:
      memcpy(place, &(const char *){value}, sizeof value);
      return value[0] != '\0' || because(why, "--%s %s is empty", known->name, known->value);
    case SECRET:
      set_secret(place, value);
      return (*(char **)place)[0] != '\0' || because(why, "--%s %s is empty", known->name, known->value);
    case FLAG:
      memcpy(place, &(bool){true}, sizeof(bool));
      return true;
    case PERSONALITY:
      options->personality = value;
      return true;
    case GIVE_UP_AFTER:
      return set_give_up_after(options, value, why);
    case HOSTNAME:
      return set_hostname(options, value, why);
    case EXECUTE:
      add_execute(options, count, value);
      return true;
    case SAY_VERSION:
    case SAY_HELP:
      return true;
  }
  return false;
}

/** `words` as an option of getopt; the last one is all zeros. */
static void list_options(struct option options[COUNT(OPTIONS) + 1]) {
  for (size_t i = 0; i < COUNT(OPTIONS); i++)
    options[i] = (struct option){OPTIONS[i].name, OPTIONS[i].value ? required_argument : no_argument, NULL, 0};
  options[COUNT(OPTIONS)] = (struct option){0};
}

static enum options_result wrong(struct why *why, char **words, int answer) {
  const char *word = words[optind - 1];
  because(why, answer == ':' ? "%.100s needs a value; see --help" : "There is no option %.100s; see --help", word);
  return OPTIONS_WRONG;
}

enum options_result options_read(int count, char **words, struct options *options, struct why *why) {
  struct option known[COUNT(OPTIONS) + 1];
  list_options(known);
  *options = (struct options){.personality = "cbr8", .socket = DEFAULT_SOCKET, .give_up_after = 10};
  if (gethostname(options->hostname, sizeof options->hostname - 1) != 0) options->hostname[0] = '\0';
  opterr = 0;
  for (int which = 0, answer; (answer = getopt_long(count, words, ":", known, &which)) != -1;) {
    if (answer != 0) return wrong(why, words, answer);
    if (OPTIONS[which].kind == SAY_HELP) say_help();
    if (OPTIONS[which].kind == SAY_VERSION) say_version();
    if (OPTIONS[which].kind == SAY_HELP || OPTIONS[which].kind == SAY_VERSION) return OPTIONS_SAID;
    if (!set(options, &OPTIONS[which], count, optarg, why)) return OPTIONS_WRONG;
  }
  if (optind < count) {
    because(why, "'%.100s' is no option; see --help", words[optind]);
    return OPTIONS_WRONG;
  }
  return set_personality(options, options->personality, why) && check(options, why) ? OPTIONS_READ : OPTIONS_WRONG;
}

void options_free(struct options *options) {
  free(options->execute);
  free(options->proxy);
}
