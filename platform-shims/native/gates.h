/**
 * The gate evaluator: platform-shims/gates.ts in C, held against it on one table of cases (test/shims/gates.json).
 * Pure: it never runs a command and never changes a line.
 */
#ifndef SMART_AGENT_GATES_H
#define SMART_AGENT_GATES_H

#include "json.h"

struct verdict {
  bool allowed;
  /** Of the gate that rejects: its name and its warning, JSON strings as they stand in the table. */
  struct slice gate, warning;
};

/** Whether this line, aliases expanded, may run in this mode: `exec`, or the name of a configuration mode. */
struct verdict gates_evaluate(const struct json *gates, struct slice line, struct slice mode);
/** Whether the software may go from one release to another (gates of the type `upgrade`). */
struct verdict gates_upgrade(const struct json *gates, struct slice running, struct slice target);
/** Whether a gate of another type (`session`, `sip`, `sip-call`) is in force; `service` for `session`, else empty. */
struct verdict gates_service(const struct json *gates, const char *type, struct slice service);
/**
 * Whether no gate of the table stands in the way of a command that must always work; else why. Also refuses what is
 * no table.
 */
bool gates_curable(const struct json *gates, struct why *why);

#endif
