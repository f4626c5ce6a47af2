/**
 * Confines itself as its arguments say (`drop USER GROUP`, `-` for neither, then `calls`), then tries everything that
 * the daemon must be able to do, and much that it must not: a line for each, what it is and what became of it: `done`,
 * `refused` (EPERM), or the number of another error. Whatever is tried would do no harm if it were let through.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <sys/un.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "confine.h"
#include "durable.h"

/** Each gives what a system call gives: -1, with errno, or something else. */
typedef long attempt(void);

static long closed(int fd) {
  if (fd < 0) return -1;
  return close(fd);
}

static long unmapped(void *memory) { return memory == MAP_FAILED ? -1 : munmap(memory, 4096); }

// What the daemon does

static long saves(void) {
  struct why why;
  struct text back = {0};
  bool same = write_durably("saved", SLICE("whole"), 0600, &why) && read_file("saved", 100, &back, &why) &&
              slice_is(text_view(&back), "whole");
  text_free(&back);
  return same ? unlink("saved") : -1;
}

static long talks(void) {
  int pair[2];
  char byte = 'x';
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0) return -1;
  struct pollfd ready = {.fd = pair[1], .events = POLLIN};
  bool heard =
      send(pair[0], &byte, 1, MSG_NOSIGNAL) == 1 && poll(&ready, 1, 1000) == 1 && recv(pair[1], &byte, 1, 0) == 1;
  close(pair[0]);
  close(pair[1]);
  return heard ? 0 : -1;
}

static long listens(void) {
  struct sockaddr_un here = {.sun_family = AF_UNIX, .sun_path = "listening"};
  int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return -1;
  bool heard = bind(fd, (struct sockaddr *)&here, sizeof here) == 0 && listen(fd, 1) == 0 && unlink("listening") == 0;
  close(fd);
  return heard ? 0 : -1;
}

static long waits(void) {
  struct itimerspec soon = {.it_value.tv_nsec = 1};
  uint64_t times = 0;
  int fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
  if (fd < 0) return -1;
  bool rang = timerfd_settime(fd, 0, &soon, NULL) == 0 && read(fd, &times, sizeof times) == (ssize_t)sizeof times;
  close(fd);
  return rang ? 0 : -1;
}

static long draws(void) {
  char bytes[32];
  return getrandom(bytes, sizeof bytes, 0);
}

static long grows(void) {
  char *volatile memory = malloc(8 << 20);
  if (memory == NULL) return -1;
  memory[0] = 'x';
  free(memory);
  return 0;
}

static long signals_itself(void) { return kill(getpid(), 0) == 0 ? raise(SIGCONT) : -1; }

// What it has no use for

static long internet(void) { return closed(socket(AF_INET, SOCK_STREAM, 0)); }
static long internet_6(void) { return closed(socket(AF_INET6, SOCK_DGRAM, 0)); }
static long netlink(void) { return closed(socket(AF_NETLINK, SOCK_RAW, 0)); }
static long packets(void) { return closed(socket(AF_PACKET, SOCK_DGRAM, 0)); }
static long programs(void) { return execl("/nowhere/program", "program", (char *)NULL); }

static long processes(void) {
  pid_t child = fork();
  if (child == 0) _exit(0);
  return child < 0 ? -1 : waitpid(child, NULL, 0);
}

static void *nothing(void *self) { return self; }

static long threads(void) {
  pthread_t thread;
  errno = pthread_create(&thread, NULL, nothing, NULL);
  return errno != 0 ? -1 : pthread_join(thread, NULL);
}

static long code(void) { return unmapped(mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)); }

static long code_later(void) {
  void *memory = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  long done = memory == MAP_FAILED ? -1 : mprotect(memory, 4096, PROT_READ | PROT_EXEC);
  int fault = errno;
  unmapped(memory);
  errno = fault;
  return done;
}

static long signals_others(void) { return kill(getppid(), 0); }
static long traces(void) { return ptrace(PTRACE_PEEKDATA, getppid(), NULL, NULL); }
static long reads_others(void) { return syscall(SYS_process_vm_readv, getppid(), NULL, 0, NULL, 0, 0); }
static long hidden_files(void) { return closed((int)syscall(SYS_memfd_create, "hidden", 0)); }
static long terminals(void) { return ioctl(STDIN_FILENO, TCGETS, &(struct termios){0}); }
static long roots(void) { return chroot("."); }
static long mounts(void) { return mount("none", "/nowhere", "none", 0, NULL); }
static long users(void) { return setuid(getuid()); }
static long namespaces(void) { return syscall(SYS_unshare, 0); }
static long limits(void) { return setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0}); }
static long owners(void) { return chown(".", (uid_t)-1, (gid_t)-1); }
static long devices(void) { return mknod("device", S_IFIFO | 0600, 0) == 0 ? unlink("device") : -1; }
static long clocks(void) { return clock_settime(CLOCK_MONOTONIC, &(struct timespec){0}); }
static long filters(void) { return syscall(SYS_bpf, -1, NULL, 0); }
static long modules(void) { return syscall(SYS_delete_module, NULL, 0); }
static long keys(void) { return syscall(SYS_keyctl, 0, -3, 0, 0, 0); }
static long rings(void) { return closed((int)syscall(425 /* io_uring_setup */, 0, NULL)); }

#ifdef __x86_64__
static long by_x32(void) { return syscall(0x40000000 | SYS_getpid); }

/** 20 is getpid of i386. */
static long by_i386(void) {
  long given;
  __asm__ volatile("int $0x80" : "=a"(given) : "a"(20L) : "memory", "r8", "r9", "r10", "r11");
  if (given >= 0) return given;
  errno = (int)-given;
  return -1;
}
#endif

static const struct {
  const char *what;
  attempt *attempt;
} ATTEMPTS[] = {
    {"saves", saves},
    {"talks", talks},
    {"listens", listens},
    {"waits", waits},
    {"draws", draws},
    {"grows", grows},
    {"signals-itself", signals_itself},
    {"internet", internet},
    {"internet-6", internet_6},
    {"netlink", netlink},
    {"packets", packets},
    {"programs", programs},
    {"processes", processes},
    {"threads", threads},
    {"code", code},
    {"code-later", code_later},
    {"signals-others", signals_others},
    {"traces", traces},
    {"reads-others", reads_others},
    {"hidden-files", hidden_files},
    {"terminals", terminals},
    {"roots", roots},
    {"mounts", mounts},
    {"users", users},
    {"namespaces", namespaces},
    {"limits", limits},
    {"owners", owners},
    {"devices", devices},
    {"clocks", clocks},
    {"filters", filters},
    {"modules", modules},
    {"keys", keys},
    {"rings", rings},
#ifdef __x86_64__
    {"by-x32", by_x32},
    {"by-i386", by_i386},
#endif
};

static const char *named(const char *word) { return strcmp(word, "-") == 0 ? NULL : word; }

static bool obey(int count, char **words, struct why *why) {
  for (int at = 1; at < count; at++) {
    if (strcmp(words[at], "calls") == 0) {
      if (!confine_calls(why)) return false;
    } else if (strcmp(words[at], "drop") == 0 && at + 2 < count) {
      if (!confine_drop(named(words[at + 1]), named(words[at + 2]), why)) return false;
      at += 2;
    } else {
      return because(why, "drop USER GROUP | calls");
    }
  }
  return true;
}

int main(int count, char **words) {
  struct why why;
  if (!obey(count, words, &why)) {
    fprintf(stderr, "%s.\n", why.text);
    return 1;
  }
  for (size_t i = 0; i < sizeof ATTEMPTS / sizeof ATTEMPTS[0]; i++) {
    errno = 0;
    long done = ATTEMPTS[i].attempt();
    int fault = errno;
    if (done != -1) printf("%s done\n", ATTEMPTS[i].what);
    else if (fault == EPERM) printf("%s refused\n", ATTEMPTS[i].what);
    else printf("%s %d\n", ATTEMPTS[i].what, fault);
  }
  return 0;
}
