/**
 * smart-agentd: the agent as a service of this machine. It wires rooms to the loop, in an order: what can be found
 * wrong comes first, then rights go, then the process that starts couriers comes, then secrets are read; nothing of the
 * outside is heard before system calls are filtered. It never decides anything about licensing.
 *
 * Exit codes: 0 stopped by a signal, 1 refused to start, 2 the agent stayed down, 3 what carries messages died.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "bundle-file.h"
#include "bundle.h"
#include "clock.h"
#include "confine.h"
#include "console.h"
#include "files.h"
#include "given.h"
#include "inventory.h"
#include "json.h"
#include "lock.h"
#include "logs.h"
#include "loop.h"
#include "notify.h"
#include "options.h"
#include "publish.h"
#include "recording.h"
#include "stores.h"
#include "transport.h"
#include "usage.h"

/** What --flash has in the place of the directory of the vault. */
#define STATE_DIRECTORY "/run/smart-agent"
#define DMI "/sys/class/dmi/id"
/** How often the file of usage facts is read again, seconds. */
#define USAGE_INTERVAL 3600
/** How long the last messages may take to leave, ms. */
#define FLUSH_LIMIT 1000

struct agentd {
  struct options options;
  struct text bundle_code, bundle_version;
  struct poller *poller;
  struct clock *clock;
  struct lock *lock;
  struct inventory_room inventory;
  struct files_room files;
  struct transport *transport;
  struct enforcer *enforcer;
  struct recording *recording;
  struct logs logs;
  struct publisher publisher;
  struct console console;
  struct loop *loop;
  /** Descriptors; 0: not there. */
  int signals, hourly;
  bool confined, ready, stopped, cut_off;
};

// What the rooms tell, out of the poller

static void rang(void *self) {
  struct agentd *agentd = self;
  if (agentd->loop != NULL) loop_ring(agentd->loop);
}

static void ended(void *self, int64_t id, struct slice reply, const char *reason, struct slice detail) {
  struct agentd *agentd = self;
  if (agentd->loop != NULL) loop_outcome(agentd->loop, id, reply, reason, detail);
}

static void lost_couriers(void *self) { ((struct agentd *)self)->cut_off = true; }

static bool submitted(void *self, struct slice occurrence, struct why *why) {
  struct agentd *agentd = self;
  if (agentd->loop == NULL) return because(why, "The agent is not running");
  return loop_submit(agentd->loop, occurrence) || because(why, "That is no event with the members of its kind");
}

static void add_status(void *self, struct text *json) {
  struct agentd *agentd = self;
  const struct options *options = &agentd->options;
  enum loop_status status = agentd->loop != NULL ? loop_status(agentd->loop) : LOOP_STOPPED;
  struct loop_figures figures = {0};
  if (agentd->loop != NULL) figures = loop_figures(agentd->loop);
  struct clock_room clock = clock_room(agentd->clock);
  text_printf(json, "{\"type\":\"status\",\"status\":\"%s\",\"hostname\":", LOOP_STATUS[status]);
  text_json(json, slice_of(options->hostname));
  text_printf(json, ",\"personality\":\"%s\",\"release\":", options->personality);
  text_json(json, slice_of(options->release));
  text_puts(json, ",\"version\":");
  text_json(json, text_view(&agentd->bundle_version));
  text_printf(json, ",\"engine\":\"%s\",\"pid\":%d,\"up\":%lld", guest_engine(), (int)getpid(),
              (long long)clock.now(clock.self).up);
  text_printf(json, ",\"failures\":%d,\"fuel\":%llu,\"heap\":%zu,\"heapMost\":%zu,\"confined\":%s}", figures.failures,
              (unsigned long long)figures.fuel, figures.heap, figures.heap_most, agentd->confined ? "true" : "false");
}

static void answer(void *self, struct slice json) {
  struct agentd *agentd = self;
  if (!console_answered(&agentd->console, json)) control_answer(agentd->publisher.control, json);
}

static bool seed(void *self, uint8_t bytes[KEY_BYTES], struct why *why) {
  (void)self;
  // So few bytes come whole, or not at all.
  return getrandom(bytes, KEY_BYTES, 0) == KEY_BYTES || because(why, "No random bytes: %s", strerror(errno));
}

// What the box tells the agent

/** What cannot be read costs a message, and everything stays as it is. */
static void stay(struct agentd *agentd, const char *mnemonic, const struct why *why) {
  logs_say(&agentd->logs, 4, mnemonic, "%s. What was read before stays in force.", why->text);
}

static void measure(struct agentd *agentd) {
  struct text occurrence = {0};
  struct why why;
  const char *usage = agentd->options.usage;
  if (usage == NULL) return;
  if (usage_read(usage, &occurrence, &why)) loop_submit(agentd->loop, text_view(&occurrence));
  else stay(agentd, "USAGE_UNREADABLE", &why);
  text_free(&occurrence);
}

static void look_around(struct agentd *agentd) {
  struct text occurrence = {0};
  struct why why;
  text_puts(&occurrence, "{\"type\":\"inventory\",\"inventory\":");
  bool read = agentd->inventory.read(agentd->inventory.self, &occurrence, &why);
  text_puts(&occurrence, "}");
  if (read) loop_submit(agentd->loop, text_view(&occurrence));
  else stay(agentd, "INVENTORY_UNREADABLE", &why);
  text_free(&occurrence);
}

static void signalled(void *self, int fd, short events) {
  struct agentd *agentd = self;
  struct signalfd_siginfo signal;
  (void)events;
  if (read(fd, &signal, sizeof signal) != (ssize_t)sizeof signal) return;
  if (signal.ssi_signo != SIGHUP) agentd->stopped = true;
  if (agentd->stopped || agentd->loop == NULL) return;
  look_around(agentd);
  measure(agentd);
}

static void hour_passed(void *self, int fd, short events) {
  uint64_t times;
  (void)events;
  if (read(fd, &times, sizeof times) == (ssize_t)sizeof times) measure(self);
}

// The start, in this order

/** The serial number is root's to read: DMI is opened before rights go. A file is read as whoever reads it later. */
static bool give_up_rights(struct agentd *agentd, struct why *why) {
  const struct options *options = &agentd->options;
  if (options->inventory == NULL && !inventory_dmi(DMI, &agentd->inventory, why)) return false;
  if (options->no_confine && options->user == NULL && options->group == NULL) return true;
  return confine_drop(options->user, options->group, why);
}

/** Before anything is made or taken. */
static bool look_at_given(struct agentd *agentd, struct why *why) {
  const struct options *options = &agentd->options;
  struct text tried = {0};
  bool sound = given_roots(options->roots, &agentd->publisher.roots, why) && given_check(options, why) &&
               (options->inventory == NULL || inventory_file(options->inventory, &agentd->inventory, why)) &&
               agentd->inventory.read(agentd->inventory.self, &tried, why);
  text_free(&tried);
  return sound;
}

static bool choose_bundle(struct agentd *agentd, struct why *why) {
  if (agentd->options.bundle != NULL)
    return bundle_file_read(agentd->options.bundle, &agentd->bundle_code, &agentd->bundle_version, why);
  text_puts(&agentd->bundle_version, BUNDLE_VERSION);
  return true;
}

/** The process that starts couriers comes of this one, before there is a secret in it or a descriptor. */
static bool open_transport(struct agentd *agentd, struct why *why) {
  const struct options *options = &agentd->options;
  struct text courier = {0};
  if (options->courier != NULL) text_puts(&courier, options->courier);
  else given_courier(&courier);
  agentd->transport = transport_open(&(struct transport_options){.courier = courier.bytes,
                                                                 .ca = options->ca,
                                                                 .crl = options->crl,
                                                                 .proxy = options->proxy,
                                                                 .poller = agentd->poller,
                                                                 .outcome = ended,
                                                                 .broken = lost_couriers,
                                                                 .self = agentd},
                                     why);
  text_free(&courier);
  return agentd->transport != NULL;
}

/** From here on a signal is heard in its turn, by `signalled`. */
static bool hold_signals(struct agentd *agentd, struct why *why) {
  sigset_t held;
  sigemptyset(&held);
  sigaddset(&held, SIGTERM);
  sigaddset(&held, SIGINT);
  sigaddset(&held, SIGHUP);
  signal(SIGPIPE, SIG_IGN);
  if (sigprocmask(SIG_BLOCK, &held, NULL) != 0 ||
      (agentd->signals = signalfd(-1, &held, SFD_CLOEXEC | SFD_NONBLOCK)) < 0)
    return because(why, "Cannot hear signals: %s", strerror(errno));
  poller_watch(agentd->poller, agentd->signals, POLLIN, signalled, agentd);
  return true;
}

static const char *state_directory(const struct options *options) {
  if (options->vault != NULL) return options->vault;
  return options->state != NULL ? options->state : STATE_DIRECTORY;
}

static bool open_store(struct agentd *agentd, struct why *why) {
  const struct options *options = &agentd->options;
  struct store_room *store = &agentd->publisher.store;
  if (!lock_take(state_directory(options), &agentd->lock, why)) return false;
  return options->flash != NULL ? store_flash_open(options->flash, options->roots, store, why)
                                : store_files_open(options->vault, options->roots, store, why);
}

static bool open_logs(struct agentd *agentd, struct why *why) {
  const struct options *options = &agentd->options;
  agentd->logs.quiet = options->quiet;
  if (options->syslog == NULL) return true;
  agentd->logs.remote = remote_syslog_open(options->syslog, options->hostname, agentd->poller, why);
  if (agentd->logs.remote == NULL) return false;
  if (why->text[0] != '\0')
    logs_say(&agentd->logs, 4, "COLLECTOR_UNKNOWN", "%s. It hears nothing of this run.", why->text);
  return true;
}

/** A damaged table counts as empty until the agent gives another, and that is said. */
static void open_enforcer(struct agentd *agentd) {
  struct text path = {0};
  struct why damage;
  text_printf(&path, "%s/gates.json", state_directory(&agentd->options));
  agentd->enforcer = enforcer_open(path.bytes, publish_gates, &agentd->publisher, &damage);
  if (damage.text[0] != '\0') logs_say(&agentd->logs, 4, "GATES_UNREADABLE", "%s.", damage.text);
  text_free(&path);
}

static bool open_control(struct agentd *agentd, struct why *why) {
  struct control *control = control_open(&(struct control_options){.path = agentd->options.socket,
                                                                   .mode = 0660,
                                                                   .poller = agentd->poller,
                                                                   .enforcer = agentd->enforcer,
                                                                   .submit = submitted,
                                                                   .status = add_status,
                                                                   .self = agentd},
                                         why);
  agentd->publisher.control = agentd->logs.control = control;
  return control != NULL;
}

static bool open_files(struct agentd *agentd, struct why *why) {
  const struct options *options = &agentd->options;
  if (options->record != NULL) {
    agentd->recording = recording_open(options->record, agentd->bundle_version.bytes, why);
    if (agentd->recording == NULL) return false;
  }
  const char *kept_out = options->flash != NULL ? options->flash : options->vault;
  return options->files == NULL || files_open(options->files, kept_out, &agentd->files, why);
}

static bool open_clocks(struct agentd *agentd, struct why *why) {
  const struct itimerspec hourly = {{USAGE_INTERVAL, 0}, {USAGE_INTERVAL, 0}};
  agentd->clock = clock_open(agentd->poller, agentd->options.clock_synced ? 1 : -1, rang, agentd);
  agentd->hourly = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
  if (agentd->clock == NULL || agentd->hourly < 0 || timerfd_settime(agentd->hourly, 0, &hourly, NULL) != 0)
    return because(why, "There is no timer: %s", strerror(errno));
  poller_watch(agentd->poller, agentd->hourly, POLLIN, hour_passed, agentd);
  return true;
}

static bool has_line(const struct json *lines, const char *line) {
  for (json_at at = json_first(lines, 0); at != JSON_NOWHERE; at = json_next(lines, at))
    if (json_says(lines, at, line)) return true;
  return false;
}

/** Where messages go, from the first start on. */
static bool configure(struct agentd *agentd, struct why *why) {
  const struct options *options = &agentd->options;
  const struct store_room *store = &agentd->publisher.store;
  if (options->authority == NULL) return true;
  struct text kept = {0}, destination = {0}, first = {0};
  struct json lines = {0};
  text_printf(&destination, "  destination address http %s", options->authority);
  bool done = store->load_config(store->self, &kept, why);
  bool read = done && json_read(&lines, text_view(&kept));
  if (read && json_first(&lines, 0) != JSON_NOWHERE) {
    if (!has_line(&lines, destination.bytes))
      logs_say(&agentd->logs, 5, "AUTHORITY_NOT_USED", "%s: the configuration in %s says otherwise.",
               options->authority, options->flash != NULL ? options->flash : options->vault);
  } else if (done) {
    text_printf(&first, "[\"call-home\",\" profile \\\"%s\\\"\",", options->profile);
    text_json(&first, text_view(&destination));
    text_puts(&first, "]");
    done = store->save_config(store->self, text_view(&first), why);
  }
  json_free(&lines);
  text_free(&kept);
  text_free(&destination);
  text_free(&first);
  return done;
}

/** A system that filters no system calls is no reason not to run on it. */
static bool confine(struct agentd *agentd, struct why *why) {
  (void)why;
  struct why unable;
  if (agentd->options.no_confine) return true;
  agentd->confined = confine_calls(&unable);
  if (!agentd->confined) logs_say(&agentd->logs, 4, "NOT_CONFINED", "%s. The agent runs all the same.", unable.text);
  return true;
}

static bool start(struct agentd *agentd, struct why *why) {
  if (!give_up_rights(agentd, why) || !choose_bundle(agentd, why) || !look_at_given(agentd, why)) return false;
  agentd->poller = poller_open();
  if (agentd->poller == NULL) return because(why, "Cannot wait for anything: %s", strerror(errno));
  if (!open_transport(agentd, why) || !hold_signals(agentd, why) || !open_logs(agentd, why)) return false;
  agentd->publisher.role = agentd->options.role;
  if (!given_pair_key(agentd->options.pair_key, agentd->publisher.pair_key, why) || !open_store(agentd, why))
    return false;
  open_enforcer(agentd);
  return open_clocks(agentd, why) && open_control(agentd, why) && open_files(agentd, why) && configure(agentd, why) &&
         confine(agentd, why);
}

// Life and end

static void boot(struct agentd *agentd) {
  const struct options *options = &agentd->options;
  struct loop_options loop = {
      .rooms =
          {
              .clock = clock_room(agentd->clock),
              .inventory = agentd->inventory,
              .store = publisher_store(&agentd->publisher),
              .syslog = logs_room(&agentd->logs),
              .transport = transport_room(agentd->transport),
              .enforcer = enforcer_room(agentd->enforcer),
              .files = agentd->files,
              .peer = publisher_peer(&agentd->publisher),
              .snmp = publisher_snmp(&agentd->publisher),
              .seed = seed,
              .answer = answer,
              .self = agentd,
          },
      .bundle = BUNDLE,
      .limits = GUEST_LIMITS,
      .recovery = RECOVERY,
      .personality = options->personality,
      .release = options->release,
      .hostname = options->hostname[0] != '\0' ? options->hostname : NULL,
      .blank = true,
  };
  if (options->bundle != NULL) loop.bundle = (struct bundle){.code = text_view(&agentd->bundle_code)};
  loop.recovery.give_up_after = options->give_up_after;
  if (agentd->recording != NULL) {
    loop.record = recording_write;
    loop.record_self = agentd->recording;
  }
  agentd->loop = loop_open(&loop);
}

static void type_next(struct agentd *agentd) {
  struct text occurrence = {0};
  while (console_next(&agentd->console, &occurrence)) {
    loop_submit(agentd->loop, text_view(&occurrence));
    text_clear(&occurrence);
  }
  text_free(&occurrence);
}

/** From boot to the end; gives the exit code. */
static int live(struct agentd *agentd) {
  agentd->console.lines = agentd->options.execute;
  agentd->console.count = agentd->options.execute_count;
  boot(agentd);
  measure(agentd);
  while (!agentd->stopped) {
    type_next(agentd);
    enum loop_status status = loop_status(agentd->loop);
    if (status == LOOP_DOWN) return 2;
    if (agentd->cut_off) {
      logs_say(&agentd->logs, 2, "COURIERS_LOST", "What carries messages has died. The daemon ends, gates unchanged.");
      return 3;
    }
    if (status == LOOP_UP && !agentd->ready) {
      agentd->ready = true;
      notify("READY=1");
    }
    poller_wait(agentd->poller, -1);
  }
  return 0;
}

/** Whatever of it there is; the lock last. */
static void finish(struct agentd *agentd) {
  notify("STOPPING=1");
  if (agentd->loop != NULL) loop_close(agentd->loop);
  agentd->loop = NULL;
  if (agentd->publisher.control != NULL) control_close(agentd->publisher.control);
  agentd->publisher.control = agentd->logs.control = NULL;
  if (agentd->logs.remote != NULL) {
    remote_syslog_flush(agentd->logs.remote, FLUSH_LIMIT);
    remote_syslog_close(agentd->logs.remote);
  }
  if (agentd->transport != NULL) transport_close(agentd->transport);
  if (agentd->enforcer != NULL) enforcer_close(agentd->enforcer);
  clock_close(agentd->clock);
  recording_close(agentd->recording);
  files_close(&agentd->files);
  inventory_close(&agentd->inventory);
  store_close(&agentd->publisher.store);
  lock_release(agentd->lock);
  if (agentd->hourly > 0) close(agentd->hourly);
  if (agentd->signals > 0) close(agentd->signals);
  if (agentd->poller != NULL) poller_close(agentd->poller);
  explicit_bzero(agentd->publisher.pair_key, KEY_BYTES);
  console_free(&agentd->console);
  text_free(&agentd->publisher.roots);
  text_free(&agentd->bundle_code);
  text_free(&agentd->bundle_version);
}

static int format_flash(const char *image, struct why *why) {
  if (!store_flash_format(image, why)) return 1;
  printf("%s is ready for --flash.\n", image);
  return 0;
}

static int run(struct agentd *agentd, struct why *why) {
  if (agentd->options.format_flash) return format_flash(agentd->options.flash, why);
  int code = start(agentd, why) ? live(agentd) : 1;
  finish(agentd);
  return code;
}

/** Where a standard descriptor is closed, nothing that is opened later takes its place and is written to. */
static void occupy_standard(void) {
  int fd;
  do fd = open("/dev/null", O_RDWR);
  while (fd >= 0 && fd <= STDERR_FILENO);
  if (fd >= 0) close(fd);
}

/**
 * The engines of older boxes recurse where they do not count it (JSON): on a shallow stack a guest could end the
 * process.
 */
static void deepen_stack(void) {
  static const rlim_t ENOUGH = 8 * 1024 * 1024;
  struct rlimit stack;
  if (getrlimit(RLIMIT_STACK, &stack) != 0 || stack.rlim_cur >= ENOUGH || stack.rlim_max < ENOUGH) return;
  stack.rlim_cur = ENOUGH;
  setrlimit(RLIMIT_STACK, &stack);
}

int main(int count, char **words) {
  occupy_standard();
  deepen_stack();
  struct agentd agentd = {0};
  struct why why = {""};
  int code = 1;
  enum options_result read = options_read(count, words, &agentd.options, &why);
  if (read == OPTIONS_SAID) code = 0;
  if (read == OPTIONS_READ) code = run(&agentd, &why);
  if (why.text[0] != '\0' && code == 1) fprintf(stderr, "smart-agentd: %s.\n", why.text);
  options_free(&agentd.options);
  return code;
}
