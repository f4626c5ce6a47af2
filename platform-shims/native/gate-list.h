/** The gate table for people: a line each with its name, since when, why, and what it locks. It judges no gate. */
#ifndef SMART_AGENT_GATE_LIST_H
#define SMART_AGENT_GATE_LIST_H

#include "json.h"

/** Prints it; what a gate does not tell stays blank. */
void gate_list_print(const struct json *gates);

#endif
