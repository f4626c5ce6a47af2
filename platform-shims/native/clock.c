/**
 * The clocks of this machine: see clock.h. `up` is in whole ms, and so is the timer: it never rings before its moment.
 */
#include "clock.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/timerfd.h>
#include <sys/timex.h>
#include <time.h>
#include <unistd.h>

/** Written by systemd-timesyncd once it has set the clock: it keeps the kernel uninformed where it only ever slews. */
#define TIMESYNCD_FLAG "/run/systemd/timesync/synchronized"

struct clock {
  struct poller *poller;
  int timer, synced;
  struct timespec opened;
  void (*ring)(void *self);
  void *self;
};

static int64_t milliseconds(struct timespec time) { return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000; }

static struct timespec read_clock(clockid_t which) {
  struct timespec time = {0};
  clock_gettime(which, &time);
  return time;
}

static bool is_disciplined(void) {
  struct timex kernel = {0};
  int state = adjtimex(&kernel);
  if (state >= 0 && state != TIME_ERROR && (kernel.status & STA_UNSYNC) == 0) return true;
  return access(TIMESYNCD_FLAG, F_OK) == 0;
}

static struct moment now(void *self) {
  struct clock *clock = self;
  struct timespec since = read_clock(CLOCK_MONOTONIC);
  since.tv_sec -= clock->opened.tv_sec;
  since.tv_nsec -= clock->opened.tv_nsec;
  if (since.tv_nsec < 0) {
    since.tv_sec--;
    since.tv_nsec += 1000000000;
  }
  bool synced = clock->synced < 0 ? is_disciplined() : clock->synced > 0;
  return (struct moment){.at = milliseconds(read_clock(CLOCK_REALTIME)), .up = milliseconds(since), .synced = synced};
}

/** No wait is longer than this, ms: a farther moment is rung for in vain now and then, which is harmless. */
#define LONGEST_WAIT INT32_MAX

static void wake_at(void *self, int64_t up) {
  struct clock *clock = self;
  struct itimerspec when = {0};
  if (up >= 0) {
    // One ms for the fraction that `up` does not show. Zero would disarm the timer.
    int64_t wait = up - now(clock).up + 1;
    if (wait < 1) wait = 1;
    if (wait > LONGEST_WAIT) wait = LONGEST_WAIT;
    when.it_value.tv_sec = (time_t)(wait / 1000);
    when.it_value.tv_nsec = (long)(wait % 1000) * 1000000;
  }
  timerfd_settime(clock->timer, 0, &when, NULL);
}

static void expired(void *self, int timer, short events) {
  struct clock *clock = self;
  uint64_t times;
  (void)events;
  // Set anew since it was found: then it has nothing to say yet.
  if (read(timer, &times, sizeof times) == (ssize_t)sizeof times) clock->ring(clock->self);
}

struct clock *clock_open(struct poller *poller, int synced, void (*ring)(void *self), void *self) {
  int timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
  if (timer < 0) return NULL;
  struct clock *clock = allocate(sizeof *clock);
  *clock = (struct clock){.poller = poller, .timer = timer, .synced = synced, .ring = ring, .self = self};
  clock->opened = read_clock(CLOCK_MONOTONIC);
  poller_watch(poller, timer, POLLIN, expired, clock);
  return clock;
}

struct clock_room clock_room(struct clock *clock) {
  return (struct clock_room){.self = clock, .now = now, .wake_at = wake_at};
}

void clock_close(struct clock *clock) {
  if (clock == NULL) return;
  poller_forget(clock->poller, clock->timer);
  close(clock->timer);
  free(clock);
}
