/**
 * What the operator gave on the command line of smart-agentd, and the help that explains it. Where an option means the
 * same as one of `smart-agent run`, it has the same name. It opens nothing.
 */
#ifndef SMART_AGENT_OPTIONS_H
#define SMART_AGENT_OPTIONS_H

#include "text.h"

#define DEFAULT_SOCKET "/run/smart-agent/socket"

/** NULL: not given, and there is nothing that stands for it. */
struct options {
  const char *roots, *vault, *flash, *state;
  const char *release, *profile, *personality;
  const char *authority, *inventory, *usage, *syslog, *ca, *crl, *record, *files;
  char *proxy;
  const char *socket, *user, *group, *bundle, *courier, *role, *pair_key;
  /** Of --execute, in their order. */
  const char **execute;
  size_t execute_count;
  int give_up_after;
  bool clock_synced, quiet, no_confine, format_flash;
  char hostname[256];
};

/** `OPTIONS_SAID`: help or version, printed, and that was all. */
enum options_result { OPTIONS_READ, OPTIONS_SAID, OPTIONS_WRONG };
enum options_result options_read(int count, char **words, struct options *options, struct why *why);
void options_free(struct options *options);

#endif
