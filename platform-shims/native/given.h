/** The files that the operator named on the command line, looked at before anything is made or taken. It makes none. */
#ifndef SMART_AGENT_GIVEN_H
#define SMART_AGENT_GIVEN_H

#include "options.h"
#include "rooms.h"

/** The trust anchor as the authority writes it, in base64. Whether it is signed as it should be, the agent judges. */
bool given_roots(const char *path, struct text *roots, struct why *why);
/** Certificates, revocation lists and usage facts: read for nothing but to see that they can be. */
bool given_check(const struct options *options, struct why *why);
/** NULL: none, and the key stays as it is. */
bool given_pair_key(const char *path, uint8_t key[KEY_BYTES], struct why *why);
/** Where nobody said which: beside this program, as it is built; or where it is installed, `../libexec` from here. */
void given_courier(struct text *path);

#endif
