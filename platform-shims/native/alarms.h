/** Any number of alarms over the one that a clock has to offer. It rings none itself: `alarms_due` hands them out. */
#ifndef SMART_AGENT_ALARMS_H
#define SMART_AGENT_ALARMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum alarm_kind { ALARM_WAKE, ALARM_BOOT, ALARM_DEADLINE };
struct alarm {
  int64_t up;
  enum alarm_kind kind;
  /** Of a send: the host's number, and the guest's. */
  int64_t id, number;
};
/** In the order in which they were set. Zeroed is empty. */
struct alarms {
  struct alarm *all;
  size_t count, room;
};

void alarms_set(struct alarms *alarms, struct alarm alarm);
/** Takes it out; false: there was none. */
bool alarms_cancel(struct alarms *alarms, enum alarm_kind kind, int64_t id, struct alarm *cancelled);
/** Whether a send of the guest by this number is under way. */
bool alarms_fly(const struct alarms *alarms, int64_t number);
/** How many sends are under way. */
size_t alarms_flights(const struct alarms *alarms);
/** Takes the earliest of those that are due, of two the one that was set first. */
bool alarms_due(struct alarms *alarms, int64_t up, struct alarm *alarm);
/** When the first one is due; -1: there is none. */
int64_t alarms_first(const struct alarms *alarms);
void alarms_free(struct alarms *alarms);

#endif
