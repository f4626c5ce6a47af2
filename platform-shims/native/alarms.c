#include "alarms.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

void alarms_set(struct alarms *alarms, struct alarm alarm) {
  if (alarms->count == alarms->room) {
    size_t room = alarms->room ? 2 * alarms->room : 8;
    struct alarm *all = allocate(room * sizeof *all);
    if (alarms->count > 0) memcpy(all, alarms->all, alarms->count * sizeof *all);
    free(alarms->all);
    alarms->all = all;
    alarms->room = room;
  }
  alarms->all[alarms->count++] = alarm;
}

static void take_out(struct alarms *alarms, size_t at) {
  alarms->count--;
  memmove(&alarms->all[at], &alarms->all[at + 1], (alarms->count - at) * sizeof *alarms->all);
}

bool alarms_cancel(struct alarms *alarms, enum alarm_kind kind, int64_t id, struct alarm *cancelled) {
  for (size_t i = 0; i < alarms->count; i++) {
    if (alarms->all[i].kind != kind || alarms->all[i].id != id) continue;
    *cancelled = alarms->all[i];
    take_out(alarms, i);
    return true;
  }
  return false;
}

bool alarms_fly(const struct alarms *alarms, int64_t number) {
  for (size_t i = 0; i < alarms->count; i++)
    if (alarms->all[i].kind == ALARM_DEADLINE && alarms->all[i].number == number) return true;
  return false;
}

size_t alarms_flights(const struct alarms *alarms) {
  size_t flights = 0;
  for (size_t i = 0; i < alarms->count; i++) flights += alarms->all[i].kind == ALARM_DEADLINE;
  return flights;
}

/** The place of the earliest one; `count` where there is none. */
static size_t earliest(const struct alarms *alarms) {
  size_t found = 0;
  for (size_t i = 1; i < alarms->count; i++)
    if (alarms->all[i].up < alarms->all[found].up) found = i;
  return found;
}

bool alarms_due(struct alarms *alarms, int64_t up, struct alarm *alarm) {
  size_t at = earliest(alarms);
  if (at >= alarms->count || alarms->all[at].up > up) return false;
  *alarm = alarms->all[at];
  take_out(alarms, at);
  return true;
}

int64_t alarms_first(const struct alarms *alarms) { return alarms->count == 0 ? -1 : alarms->all[earliest(alarms)].up; }

void alarms_free(struct alarms *alarms) {
  free(alarms->all);
  *alarms = (struct alarms){0};
}
