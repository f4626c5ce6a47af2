/** The interfaces of this host as the kernel tells of them: see source.h. */
#include "source.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>

/** The family of a literal address; AF_UNSPEC for a name. */
static int family_of(const char *host) {
  unsigned char address[sizeof(struct in6_addr)];
  if (inet_pton(AF_INET, host, address) == 1) return AF_INET;
  return inet_pton(AF_INET6, host, address) == 1 ? AF_INET6 : AF_UNSPEC;
}

/** Addresses that one can come from: those of the link alone are none. */
static bool is_source(const struct ifaddrs *one, const char *interface) {
  const unsigned int up = IFF_UP | IFF_RUNNING;
  if (!one->ifa_addr || strcmp(one->ifa_name, interface) != 0 || (one->ifa_flags & up) != up) return false;
  if (one->ifa_addr->sa_family != AF_INET6) return one->ifa_addr->sa_family == AF_INET;
  struct sockaddr_in6 address;
  memcpy(&address, one->ifa_addr, sizeof address);
  return !IN6_IS_ADDR_LINKLOCAL(&address.sin6_addr);
}

bool find_source(const char *interface, const char *host, bool ipv4_first, struct sockaddr_storage *from,
                 struct why *why) {
  const int literal = family_of(host), preferred = ipv4_first ? AF_INET : AF_INET6;
  struct ifaddrs *all = NULL;
  bool any = false;
  if (getifaddrs(&all) != 0) return because(why, "source interface %s has no address", interface);
  *from = (struct sockaddr_storage){.ss_family = AF_UNSPEC};
  for (const struct ifaddrs *one = all; one; one = one->ifa_next) {
    if (!is_source(one, interface)) continue;
    any = true;
    const int family = one->ifa_addr->sa_family;
    if (literal != AF_UNSPEC && family != literal) continue;
    // The first of its family; one of the preferred family before any other.
    if (from->ss_family == AF_UNSPEC || (family == preferred && from->ss_family != preferred))
      memcpy(from, one->ifa_addr, family == AF_INET ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6));
  }
  if (all) freeifaddrs(all);
  if (from->ss_family != AF_UNSPEC) return true;
  return because(why, "source interface %s has no address%s", interface, any ? " of its family" : "");
}

bool is_vrf(const char *name) {
  char path[64], line[64];
  if (strlen(name) >= IFNAMSIZ || strchr(name, '/')) return false;
  snprintf(path, sizeof path, "/sys/class/net/%s/uevent", name);
  FILE *file = fopen(path, "re");
  if (!file) return false;
  bool found = false;
  while (!found && fgets(line, sizeof line, file)) found = strcmp(line, "DEVTYPE=vrf\n") == 0;
  fclose(file);
  return found;
}
