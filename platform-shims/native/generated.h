/**
 * Made by tools/native-header.ts (`npm run build`) from the TypeScript sources; never edited by hand. Lists are what stands
 * between the braces of an array: `static const char *const NAMES[] = {NEVER_GATED};`.
 */
#ifndef SMART_AGENT_GENERATED_H
#define SMART_AGENT_GENERATED_H

/** Of the agent, and of its contract with a host. */
#define VERSION "0.1.0"
#define ABI_VERSION 2

/** Every type of effect (src/abi.ts). */
#define EFFECT_NAMES \
  "save", \
  "send", \
  "enforce", \
  "log", \
  "trap", \
  "answer", \
  "config", \
  "read", \
  "write", \
  "peer"

/** A personality, the release that it is known by, and the profile of call-home that its messages go out with. */
struct personality {
  const char *name, *release, *profile;
};
#define PERSONALITIES \
  {"cbr8", "3.18.1SP", "CiscoTAC-1"}, \
  {"cisco8000", "7.3.2", "CiscoTAC-1"}, \
  {"cube", "17.2.1r", "CiscoTAC-1"}, \
  {"ncs1004", "7.0.1", "CiscoTAC-1"}, \
  {"staros", "21.6.0", "CiscoTAC-1"}

/** Patterns of what no gate may ever reject (src/lib/never-gated.ts). */
#define NEVER_GATED \
  "[no|default] license", \
  "show", \
  "ping", \
  "traceroute", \
  "debug", \
  "[no|default] call-home", \
  "[no|default] service call-home", \
  "[no|default] contact-email-addr", \
  "[no|default] profile", \
  "[no|default] active", \
  "[no|default] destination", \
  "[no|default] http-proxy", \
  "[no|default] reporting", \
  "[no|default] source-interface", \
  "[no|default] source-ip-address", \
  "[no|default] ip", \
  "[no|default] ipv6", \
  "[no|default] vrf", \
  "[no|default] interface <name>", \
  "[no|default] crypto", \
  "[no|default] enrollment", \
  "[no|default] revocation-check", \
  "[no|default] ntp", \
  "[no|default] clock", \
  "enable", \
  "disable", \
  "configure terminal", \
  "exit", \
  "end", \
  "reload", \
  "telnet", \
  "ssh", \
  "[no|default] aaa", \
  "[no|default] username", \
  "[no|default] line", \
  "[no|default] logging", \
  "[no|default] snmp-server", \
  "write", \
  "copy running-config startup-config"

#endif
