#include "loop.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "effects.h"
#include "host-log.h"

const struct recovery RECOVERY = {
    .steady_after = 60000,
    .first_delay = 1000,
    .last_delay = 300000,
    .give_up_after = 10,
};
const char *const LOOP_STATUS[] = {"booting", "up", "waiting", "down", "stopped"};

#define NOT_RUNNING "% The licensing agent is not running."
#define TOO_LONG "% The line is too long for the licensing agent: at most 4096 characters."

struct loop {
  struct loop_options options;
  char *hostname;
  enum loop_status status;
  struct guest *guest;
  struct queue queue;
  /** In the middle of a turn, or of what one leads to: what a room lets happen meanwhile waits in the queue. */
  bool busy;
  struct alarms alarms;
  struct effects effects;
  uint64_t burned;
  int64_t booted_at;
  int failures;
  /** Facts of the platform outlive a context, and so do roles: a fresh one is told them again. Empty: never told. */
  struct text usage, role;
};

static struct text copy_of(const struct text *text) {
  struct text copy = {0};
  text_slice(&copy, text_view(text));
  return copy;
}

static void replace(struct text *kept, const struct text *with) {
  text_clear(kept);
  if (with) text_slice(kept, text_view(with));
}

// What goes out

static int64_t up_now(const struct loop *loop) {
  const struct clock_room *clock = &loop->options.rooms.clock;
  return clock->now(clock->self).up;
}

static void arm(struct loop *loop) {
  const struct clock_room *clock = &loop->options.rooms.clock;
  clock->wake_at(clock->self, alarms_first(&loop->alarms));
}

static void report(struct loop *loop, int severity, const char *mnemonic, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
static void report(struct loop *loop, int severity, const char *mnemonic, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  host_log(loop->options.rooms.syslog, severity, mnemonic, format, arguments);
  va_end(arguments);
}

/**
 * Every command is answered; without an agent the box goes on by itself, so that its management never hangs on us. What
 * waits for a file was the agent's command: the box has no other answer to it.
 */
static void hand_back(struct loop *loop, enum event_kind kind, struct slice body, const char *text) {
  struct json json = {0};
  bool command = kind == EVENT_COMMAND;
  if (!json_read(&json, body)) return;
  struct slice mode = json_raw(&json, json_member(&json, 0, "mode"));
  struct text answer = {0};
  text_puts(&answer, "{\"type\":\"answer\",\"session\":");
  text_slice(&answer, json_raw(&json, json_member(&json, 0, "session")));
  text_printf(&answer, ",\"handled\":%s,\"text\":\"%s\",\"mode\":", command ? "false" : "true", text);
  text_slice(&answer, command ? mode : SLICE("\"exec\""));
  text_puts(&answer, "}");
  loop->options.rooms.answer(loop->options.rooms.self, text_view(&answer));
  text_free(&answer);
  json_free(&json);
}

static void record(struct loop *loop, struct slice event, const char *failed) {
  if (!loop->options.record) return;
  struct text line = {0};
  text_puts(&line, "{\"event\":");
  text_slice(&line, event);
  if (failed) {
    text_puts(&line, ",\"failed\":");
    text_json(&line, slice_of(failed));
  } else {
    text_puts(&line, ",\"effects\":");
    text_slice(&line, effects_member(&loop->effects, "effects"));
    text_puts(&line, ",\"wake\":");
    text_slice(&line, effects_member(&loop->effects, "wake"));
  }
  text_puts(&line, "}");
  loop->options.record(loop->options.record_self, text_view(&line));
  text_free(&line);
}

// Turns

/** Gives the event to the guest; false: the context must be given up. `recorded` is the event as it may be shown. */
static bool ask(struct loop *loop, struct slice event, struct slice recorded, struct why *why) {
  struct slice answer;
  struct why fault;
  bool taken = guest_turn(loop->guest, event, &answer, &fault) ? effects_read(&loop->effects, answer, why)
                                                               : because(why, "GuestFault: %s", fault.text);
  loop->burned += guest_fuel(loop->guest);
  record(loop, recorded, taken ? NULL : why->text);
  return taken;
}

static void set_wake(struct loop *loop) {
  struct alarm former;
  alarms_cancel(&loop->alarms, ALARM_WAKE, 0, &former);
  int64_t wake = effects_wake(&loop->effects);
  if (wake < 0) return;
  // Never twice in the same millisecond: a guest that always wants more shall not stop the clock.
  int64_t soonest = up_now(loop) + 1;
  alarms_set(&loop->alarms, (struct alarm){.up = wake > soonest ? wake : soonest, .kind = ALARM_WAKE});
}

/** All effects, in their order; `answered` becomes true with the first that answers. */
static bool perform_all(struct loop *loop, bool *answered, struct why *why) {
  for (json_at at = effects_first(&loop->effects); at != JSON_NOWHERE; at = json_next(&loop->effects.answer, at)) {
    bool answers;
    if (!effects_perform(&loop->effects, at, &answers, why)) return false;
    if (loop->status == LOOP_STOPPED) return true;
    *answered = *answered || answers;
  }
  set_wake(loop);
  return true;
}

/** One queued event, all of its effects; false: the context must be given up. */
static bool turn(struct loop *loop, const struct queued *one, struct why *why) {
  const struct clock_room *clock = &loop->options.rooms.clock;
  bool filed = one->kind == EVENT_FILE || one->kind == EVENT_WRITTEN;
  bool answered = one->kind != EVENT_COMMAND && !filed;
  if (!filed) loop->effects.errands = 0;
  struct text event = {0};
  event_stamped(text_view(&one->body), clock->now(clock->self), &event);
  bool taken = ask(loop, text_view(&event), text_view(&event), why) && perform_all(loop, &answered, why);
  if (!answered && loop->status != LOOP_STOPPED) hand_back(loop, one->kind, text_view(&one->body), NOT_RUNNING);
  text_free(&event);
  return taken;
}

static bool boot_turn(struct loop *loop, struct why *why) {
  const struct loop_options *options = &loop->options;
  const struct peer_room *peer = &options->rooms.peer;
  struct boot_facts facts = {options->personality, options->release, loop->hostname, NULL};
  if (peer->role && loop->role.length == 0) facts.role = peer->role(peer->self);
  else if (peer->role) facts.role = event_is_standby(text_view(&loop->role)) ? "standby" : "active";
  loop->effects.errands = 0;
  struct text event = {0}, blanked = {0};
  bool answered = true;
  struct why fault;
  bool told = event_boot(&options->rooms, &facts, &event, options->blank ? &blanked : NULL, &fault) ||
              because(why, "Error: %s.", fault.text);
  bool taken = told && ask(loop, text_view(&event), text_view(options->blank ? &blanked : &event), why) &&
               perform_all(loop, &answered, why);
  if (event.bytes) explicit_bzero(event.bytes, event.length);
  text_free(&event);
  text_free(&blanked);
  return taken;
}

// Life and recovery

static void drop(struct loop *loop) {
  const struct transport_room *transport = &loop->options.rooms.transport;
  guest_close(loop->guest);
  loop->guest = NULL;
  effects_clear(&loop->effects);
  loop->alarms.count = 0;
  transport->cancel(transport->self);
}

/** While the agent is down commands are handed back, and facts are kept for the next boot. */
static void accept(struct loop *loop, struct queued *one) {
  if (loop->status == LOOP_UP || loop->status == LOOP_BOOTING) {
    queue_add(&loop->queue, one);
    return;
  }
  if (one->kind == EVENT_COMMAND) hand_back(loop, one->kind, text_view(&one->body), NOT_RUNNING);
  if (one->kind == EVENT_USAGE) replace(&loop->usage, &one->body);
  if (one->kind == EVENT_ROLE) replace(&loop->role, &one->body);
  queued_free(one);
}

/** What was meant for the old context is void; what the box said still holds, if anyone is there to hear it. */
static void sift(struct loop *loop) {
  struct queue all = loop->queue, kept = {0};
  loop->queue = (struct queue){0};
  for (struct queued *one = queue_take(&all); one; one = queue_take(&all)) {
    if (one->kind < EVENT_OCCURRENCES) {
      queue_add(&kept, one);
      continue;
    }
    if (one->kind == EVENT_FILE || one->kind == EVENT_WRITTEN)
      hand_back(loop, one->kind, text_view(&one->body), NOT_RUNNING);
    queued_free(one);
  }
  for (struct queued *one = queue_take(&kept); one; one = queue_take(&kept)) accept(loop, one);
}

static int64_t delay_of(const struct loop *loop) {
  const struct recovery *recovery = &loop->options.recovery;
  if (loop->failures <= 1) return 0;
  int doublings = loop->failures - 2;
  double delay = ldexp((double)recovery->first_delay, doublings > 60 ? 60 : doublings);
  return delay > (double)recovery->last_delay ? recovery->last_delay : (int64_t)delay;
}

/** Gives up the context, and the agent after too many of them. */
static void fail(struct loop *loop, const struct why *why) {
  if (loop->status == LOOP_STOPPED) return;
  const struct recovery *recovery = &loop->options.recovery;
  drop(loop);
  int64_t up = up_now(loop);
  loop->failures = up - loop->booted_at >= recovery->steady_after ? 1 : loop->failures + 1;
  bool down = loop->failures >= recovery->give_up_after;
  int64_t delay = delay_of(loop);
  loop->status = down ? LOOP_DOWN : delay == 0 ? LOOP_BOOTING : LOOP_WAITING;
  sift(loop);
  if (down) {
    report(loop, 2, "AGENT_DOWN", "Licensing agent stays down after %d failures, gates unchanged: %s", loop->failures,
           why->text);
    return;
  }
  report(loop, 3, "AGENT_RESTARTED", "Licensing agent given up and booted again: %s", why->text);
  // At once: the next round of `boot`.
  if (delay > 0) alarms_set(&loop->alarms, (struct alarm){.up = up + delay, .kind = ALARM_BOOT});
}

/** One try. */
static void boot_once(struct loop *loop) {
  struct why why, fault;
  loop->booted_at = up_now(loop);
  loop->guest = guest_open(&loop->options.bundle, &loop->options.limits, &fault);
  if (loop->guest) loop->burned += guest_fuel(loop->guest);
  bool up = loop->guest ? boot_turn(loop, &why) : because(&why, "GuestFault: %s", fault.text);
  if (!up) {
    fail(loop, &why);
    return;
  }
  if (loop->status != LOOP_BOOTING) return;
  loop->status = LOOP_UP;
  if (loop->usage.length > 0 && !queue_has(&loop->queue, EVENT_USAGE))
    queue_add_first(&loop->queue, queued_new(EVENT_USAGE, copy_of(&loop->usage)));
  if (loop->role.length > 0) queue_add_first(&loop->queue, queued_new(EVENT_ROLE, copy_of(&loop->role)));
}

static void boot(struct loop *loop) {
  while (loop->status == LOOP_BOOTING) boot_once(loop);
}

static bool is_too_long(const struct queued *one) {
  if (one->kind != EVENT_COMMAND) return false;
  struct json json = {0};
  struct text line = {0};
  bool read = json_read(&json, text_view(&one->body)) && json_text(&json, json_member(&json, 0, "line"), &line);
  bool too_long = read && event_characters(text_view(&line)) > LINE_LIMIT;
  text_free(&line);
  json_free(&json);
  return too_long;
}

static void take(struct loop *loop, const struct queued *one) {
  struct why why;
  if (is_too_long(one)) {
    hand_back(loop, one->kind, text_view(&one->body), TOO_LONG);
    return;
  }
  bool taken = turn(loop, one, &why);
  if (one->kind == EVENT_USAGE) replace(&loop->usage, taken ? &one->body : NULL);
  if (one->kind == EVENT_ROLE && taken) replace(&loop->role, &one->body);
  if (taken) return;
  fail(loop, &why);
  boot(loop);
}

static void pump(struct loop *loop) {
  if (loop->busy) return;
  loop->busy = true;
  while (loop->status == LOOP_UP && loop->queue.first) {
    struct queued *one = queue_take(&loop->queue);
    take(loop, one);
    queued_free(one);
  }
  loop->busy = false;
  if (loop->status != LOOP_STOPPED) arm(loop);
}

struct loop *loop_open(const struct loop_options *options) {
  struct loop *loop = allocate(sizeof *loop);
  *loop = (struct loop){.options = *options, .status = LOOP_BOOTING};
  loop->effects = (struct effects){.rooms = &loop->options.rooms, .queue = &loop->queue, .alarms = &loop->alarms};
  loop_rename(loop, options->hostname);
  boot(loop);
  pump(loop);
  return loop;
}

enum loop_status loop_status(const struct loop *loop) { return loop->status; }

void loop_rename(struct loop *loop, const char *hostname) {
  free(loop->hostname);
  loop->hostname = hostname ? copy_string(slice_of(hostname)) : NULL;
}

bool loop_submit(struct loop *loop, struct slice occurrence) {
  enum event_kind kind;
  struct text body = {0};
  if (!event_occurrence(occurrence, &kind, &body)) {
    text_free(&body);
    return false;
  }
  accept(loop, queued_new(kind, body));
  pump(loop);
  return true;
}

/** An outcome that finds its send gone comes too late, or from an earlier context. */
void loop_outcome(struct loop *loop, int64_t id, struct slice reply, const char *reason, struct slice detail) {
  struct alarm flight;
  if (!alarms_cancel(&loop->alarms, ALARM_DEADLINE, id, &flight)) return;
  struct text body = {0};
  if (reason) event_lost(flight.number, reason, detail, &body);
  else event_reply(flight.number, reply, &body);
  queue_add(&loop->queue, queued_new(reason ? EVENT_LOST : EVENT_REPLY, body));
  pump(loop);
}

static void ring(struct loop *loop, struct alarm due) {
  struct text body = {0};
  switch (due.kind) {
    case ALARM_WAKE:
      text_puts(&body, "{\"type\":\"tick\"}");
      queue_add(&loop->queue, queued_new(EVENT_TICK, body));
      return;
    case ALARM_DEADLINE:
      event_lost(due.number, "timeout", SLICE(""), &body);
      queue_add(&loop->queue, queued_new(EVENT_LOST, body));
      return;
    case ALARM_BOOT:
      loop->status = LOOP_BOOTING;
      boot(loop);
  }
}

void loop_ring(struct loop *loop) {
  int64_t up = up_now(loop);
  struct alarm due;
  while (loop->status != LOOP_STOPPED && alarms_due(&loop->alarms, up, &due)) {
    ring(loop, due);
    pump(loop);
  }
  if (loop->status != LOOP_STOPPED) arm(loop);
}

void loop_give_up(struct loop *loop, const char *reason) {
  if (loop->guest) guest_give_up(loop->guest, reason);
}

struct loop_figures loop_figures(const struct loop *loop) {
  struct loop_figures figures = {.burned = loop->burned, .failures = loop->failures};
  if (!loop->guest) return figures;
  figures.fuel = guest_fuel(loop->guest);
  figures.heap = guest_heap(loop->guest, &figures.heap_most);
  return figures;
}

void loop_stop(struct loop *loop) {
  if (loop->status == LOOP_STOPPED) return;
  loop->status = LOOP_STOPPED;
  const struct transport_room *transport = &loop->options.rooms.transport;
  transport->cancel(transport->self);
  const struct clock_room *clock = &loop->options.rooms.clock;
  clock->wake_at(clock->self, -1);
}

void loop_close(struct loop *loop) {
  loop_stop(loop);
  guest_close(loop->guest);
  queue_free(&loop->queue);
  alarms_free(&loop->alarms);
  text_free(&loop->usage);
  text_free(&loop->role);
  effects_clear(&loop->effects);
  free(loop->hostname);
  free(loop);
}
