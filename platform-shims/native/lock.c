/**
 * The lock of a directory (lock.h): the file `lock` names the process that holds it. A lock whose process is gone
 * (killed, or a power cut) is taken over. It guards against two agents on one vault by mistake, never against malice.
 */
#include "lock.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "durable.h"

#define LOCK_LIMIT 256
#define STAT_LIMIT 4096

struct lock {
  /** The lock; it, written aside; a stale one, put aside. */
  struct text path, draft, stale;
  /** What it says: process, blank, birth, line feed. */
  struct text own;
};

/** When it was started, in ticks since boot (proc(5), `stat`); false: nobody tells, or it only waits to be buried. */
static bool birth_of(long process, struct text *birth) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%ld/stat", process);
  struct text stat = {0};
  struct why why;
  char *field = read_file(path, STAT_LIMIT, &stat, &why) ? strrchr(stat.bytes, ')') : NULL;
  // The third field, the state, follows the name; the birth is the 22nd.
  bool lives = field && strncmp(field, ") Z", 3) != 0;
  for (int number = 2; lives && field && number < 22; number++) field = strchr(field + 1, ' ');
  lives = lives && field;
  if (lives) text_add(birth, field + 1, strcspn(field + 1, " \n"));
  text_free(&stat);
  return lives;
}

/** The process that a lock names, `12 345\n`, and where its birth begins; 0: it is no lock. */
static long process_of(const char *text, const char **birth) {
  size_t digits = strspn(text, "0123456789");
  if (digits == 0 || text[digits] != ' ') return 0;
  *birth = text + digits + 1;
  if (strcmp(*birth + strspn(*birth, "0123456789"), "\n") != 0) return 0;
  errno = 0;
  long process = strtol(text, NULL, 10);
  return errno == 0 && process <= INT_MAX ? process : 0;
}

static bool is_held(long process, const char *birth) {
  if (process <= 0 || (kill((pid_t)process, 0) != 0 && errno != EPERM)) return false;
  if (*birth == '\n') return true;
  // The same number may have been given to another process since.
  struct text now = {0};
  bool same = birth_of(process, &now) && strncmp(birth, now.bytes, now.length) == 0 && birth[now.length] == '\n';
  text_free(&now);
  return same;
}

/** The process that holds it, as long as that lives, else 0. False: the lock cannot be read. */
static bool holder_of(const char *path, long *holder, struct why *why) {
  struct text text = {0};
  // What is too long is no lock.
  bool told = read_file(path, LOCK_LIMIT, &text, why) || is_missing(errno) || errno == EFBIG;
  const char *birth = "";
  long process = text.length > 0 && told ? process_of(text.bytes, &birth) : 0;
  *holder = is_held(process, birth) ? process : 0;
  text_free(&text);
  return told;
}

/** Takes a stale lock out of the way; puts it back where it turns out that another process was quicker. */
static bool take_away(const struct lock *lock, struct why *why) {
  if (rename(lock->path.bytes, lock->stale.bytes) != 0) {
    return errno == ENOENT || because(why, "%s: cannot be moved: %s", lock->path.bytes, strerror(errno));
  }
  long holder;
  bool told = holder_of(lock->stale.bytes, &holder, why);
  bool back = !told || holder == 0 || link(lock->stale.bytes, lock->path.bytes) == 0 || errno == EEXIST;
  if (!back) because(why, "%s: cannot be put back: %s", lock->path.bytes, strerror(errno));
  unlink(lock->stale.bytes);
  return told && back;
}

/** Written aside and linked: whoever sees a lock sees all of it. */
static bool link_draft(const struct lock *lock, const char *directory, struct why *why) {
  while (link(lock->draft.bytes, lock->path.bytes) != 0) {
    if (errno != EEXIST) return because(why, "%s: cannot be made: %s", lock->path.bytes, strerror(errno));
    long holder;
    if (!holder_of(lock->path.bytes, &holder, why)) return false;
    if (holder != 0) return because(why, "%s is in use by process %ld", directory, holder);
    if (!take_away(lock, why)) return false;
  }
  return true;
}

static void free_lock(struct lock *lock) {
  text_free(&lock->path);
  text_free(&lock->draft);
  text_free(&lock->stale);
  text_free(&lock->own);
  free(lock);
}

bool lock_take(const char *directory, struct lock **lock, struct why *why) {
  long process = (long)getpid();
  struct lock *made = allocate(sizeof *made);
  text_printf(&made->path, "%s/lock", directory);
  text_printf(&made->draft, "%s.%ld", made->path.bytes, process);
  text_printf(&made->stale, "%s.stale", made->draft.bytes);
  text_printf(&made->own, "%ld ", process);
  birth_of(process, &made->own);
  text_puts(&made->own, "\n");

  bool taken = make_directory(directory, why) && write_durably(made->draft.bytes, text_view(&made->own), 0600, why) &&
               link_draft(made, directory, why);
  unlink(made->draft.bytes);
  if (taken) *lock = made;
  else free_lock(made);
  return taken;
}

void lock_release(struct lock *lock) {
  if (!lock) return;
  struct text found = {0};
  struct why why;
  // It may be another's: an operator may have taken it away.
  if (read_file(lock->path.bytes, LOCK_LIMIT, &found, &why) && slice_is(text_view(&found), lock->own.bytes)) {
    unlink(lock->path.bytes);
  }
  text_free(&found);
  free_lock(lock);
}
