/**
 * The gate table in force, kept in a file for whatever on this machine evaluates it: a JSON list, one gate a line. The
 * table of the last run is in force until the agent gives another. What the agent gives it does not judge.
 */
#ifndef SMART_AGENT_ENFORCE_H
#define SMART_AGENT_ENFORCE_H

#include "json.h"
#include "rooms.h"

/** Where it is, unless said otherwise. */
#define GATES_FILE "/var/lib/smart-agent/gates.json"
/** No table is longer (bytes). */
#define GATES_LIMIT (256 * 1024)

struct enforcer;
/**
 * Never NULL: a file that cannot be read, or holds no table that gates_curable lets pass, counts as empty, and `why`
 * says so; its text is empty where all is well.
 * `changed`, if not NULL, hears of each table that comes into force later.
 */
struct enforcer *enforcer_open(const char *path, void (*changed)(void *self, struct slice gates), void *self,
                               struct why *why);
struct enforce_room enforcer_room(struct enforcer *enforcer);
/** What is in force: always a list. It is another one after the next `enforce`. */
const struct json *enforcer_gates(const struct enforcer *enforcer);
void enforcer_close(struct enforcer *enforcer);

#endif
