/**
 * Guests without a host: each line of standard input is an event, a `boot` begins a fresh guest, and each is answered
 * by one line: the ticks that it burned, a blank, and the answer, or `!` and why there is none.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bundle.h"
#include "guest.h"

/** As the host writes it, or a recording that was read and written again. */
static bool is_boot(struct slice event) {
  static const char BOOT[] = "{\"type\":\"boot\"";
  return event.length > sizeof BOOT - 1 && memcmp(event.bytes, BOOT, sizeof BOOT - 1) == 0;
}

static void turn(struct guest **guest, struct slice event) {
  struct slice answer = {0};
  struct why why = {""};
  if (is_boot(event)) {
    guest_close(*guest);
    *guest = guest_open(&BUNDLE, &GUEST_LIMITS, &why);
  }
  bool answered = *guest && guest_turn(*guest, event, &answer, &why);
  printf("%llu ", *guest ? (unsigned long long)guest_fuel(*guest) : 0);
  if (answered) fwrite(answer.bytes, 1, answer.length, stdout);
  else printf("!%s", why.text);
  putchar('\n');
  fflush(stdout);
}

int main(void) {
  struct guest *guest = NULL;
  char *line = NULL;
  size_t room = 0;
  for (ssize_t length; (length = getline(&line, &room, stdin)) > 0;)
    turn(&guest, (struct slice){line, (size_t)length - (line[length - 1] == '\n')});
  guest_close(guest);
  free(line);
  return 0;
}
