/** The flash store (store-flash.c) over any medium: what a test cuts the power of. */
#ifndef SMART_AGENT_STORE_FLASH_H
#define SMART_AGENT_STORE_FLASH_H

#include "flash.h"
#include "stores.h"

/** The medium is the store's from now on, and closed with it; at once, where this fails. */
bool store_flash_on(const struct medium *medium, const char *roots_file, struct store_room *room, struct why *why);
bool store_flash_format_on(const struct medium *medium, struct why *why);

#endif
