/** The waiting itself: one list, handed to poll(2) as it is. It never reads, writes or closes a descriptor. */
#include "poller.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>

struct watcher {
  poller_ready *ready;
  void *self;
};

/** Two lists side by side: poll(2) wants its own. Whoever is forgotten keeps his place, as -1, until the next wait. */
struct poller {
  struct pollfd *polled;
  struct watcher *watchers;
  size_t count, room;
};

struct poller *poller_open(void) {
  struct poller *poller = allocate(sizeof *poller);
  *poller = (struct poller){0};
  return poller;
}

/** More room in place of this list. There are never more entries than descriptors: nothing here can overflow. */
static void *longer(void *list, size_t bytes, size_t room) {
  void *fresh = allocate(room);
  if (bytes > 0) memcpy(fresh, list, bytes);
  free(list);
  return fresh;
}

void poller_watch(struct poller *poller, int fd, short events, poller_ready *ready, void *self) {
  if (poller->count == poller->room) {
    size_t count = poller->count, room = 2 * poller->room + 8;
    poller->polled = longer(poller->polled, count * sizeof *poller->polled, room * sizeof *poller->polled);
    poller->watchers = longer(poller->watchers, count * sizeof *poller->watchers, room * sizeof *poller->watchers);
    poller->room = room;
  }
  poller->polled[poller->count] = (struct pollfd){.fd = fd, .events = events};
  poller->watchers[poller->count++] = (struct watcher){ready, self};
}

static struct pollfd *find(struct poller *poller, int fd) {
  for (size_t at = 0; at < poller->count; at++)
    if (poller->polled[at].fd == fd) return &poller->polled[at];
  return NULL;
}

void poller_change(struct poller *poller, int fd, short events) {
  struct pollfd *entry = find(poller, fd);
  if (entry) entry->events = events;
}

void poller_forget(struct poller *poller, int fd) {
  struct pollfd *entry = find(poller, fd);
  if (entry) entry->fd = -1;
}

static void close_ranks(struct poller *poller) {
  size_t kept = 0;
  for (size_t at = 0; at < poller->count; at++) {
    if (poller->polled[at].fd < 0) continue;
    poller->polled[kept] = poller->polled[at];
    poller->watchers[kept++] = poller->watchers[at];
  }
  poller->count = kept;
}

bool poller_wait(struct poller *poller, int ms) {
  close_ranks(poller);
  // Whoever is watched from here on stands behind these, and was not waited for.
  size_t waited = poller->count;
  if (poll(poller->polled, waited, ms) < 0) return false;
  for (size_t at = 0; at < waited; at++) {
    // Asked afresh each time: whoever was told before may have forgotten this one, or made the lists move.
    const struct pollfd found = poller->polled[at];
    if (found.fd < 0 || found.revents == 0) continue;
    const struct watcher watcher = poller->watchers[at];
    watcher.ready(watcher.self, found.fd, found.revents);
  }
  return true;
}

void poller_close(struct poller *poller) {
  if (!poller) return;
  free(poller->polled);
  free(poller->watchers);
  free(poller);
}
