/** The hardware of this machine, from a file or from DMI: platform-shims/node/inventory.ts in C, in the same words. */
#ifndef SMART_AGENT_INVENTORY_H
#define SMART_AGENT_INVENTORY_H

#include "rooms.h"

/** RFC 8348 JSON. The file is read at every boot, and not before. */
bool inventory_file(const char *path, struct inventory_room *room, struct why *why);
/** As the firmware tells it in /sys/class/dmi/id. Read once, at opening: later the process has no right to. */
bool inventory_dmi(const char *directory, struct inventory_room *room, struct why *why);
/** Of a zeroed one, too. */
void inventory_close(struct inventory_room *room);

/** Adds the inventory without blanks and line breaks; else says what is wrong: `box.json: component 3 "Slot 9": ...` */
bool inventory_check(struct slice json, const char *where, struct text *compact, struct why *why);

#endif
