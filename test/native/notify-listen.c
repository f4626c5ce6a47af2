/**
 * Stands in for systemd: binds the socket PATH (`@NAME`: one that is no file) and prints each datagram, until it is
 * ended.
 */
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

int main(int count, char **words) {
  struct sockaddr_un here = {.sun_family = AF_UNIX};
  char state[256];
  if (count != 2 || strlen(words[1]) >= sizeof here.sun_path) return 64;
  memcpy(here.sun_path, words[1], strlen(words[1]));
  if (words[1][0] == '@') here.sun_path[0] = '\0';
  socklen_t length = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(words[1]));
  int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0 || bind(fd, (const struct sockaddr *)&here, length) != 0) {
    perror("notify-listen");
    return 1;
  }
  puts("listening");
  fflush(stdout);
  for (ssize_t heard; (heard = recv(fd, state, sizeof state, 0)) >= 0;) {
    printf("%.*s\n", (int)heard, state);
    fflush(stdout);
  }
  return 1;
}
