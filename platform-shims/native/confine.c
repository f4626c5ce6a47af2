/**
 * What the process gives up: see confine.h. The filter is a list of what a running agent does: what it does not name is
 * refused, and refused means EPERM: a call that was forgotten here may cost a log line, and never the process.
 */
#include "confine.h"

#include <errno.h>
#include <grp.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

/** A name or a number as the operator gave it; false: neither. */
static bool is_number(const char *text, unsigned *number) {
  char *end;
  errno = 0;
  unsigned long value = strtoul(text, &end, 10);
  if (text[0] < '0' || text[0] > '9' || *end != '\0' || errno != 0 || value >= UINT32_MAX) return false;
  *number = (unsigned)value;
  return true;
}

static bool find_user(const char *name, uid_t *uid, gid_t *gid, bool *has_group, struct why *why) {
  const struct passwd *entry = getpwnam(name);
  if (entry == NULL && is_number(name, uid)) entry = getpwuid(*uid);
  else if (entry == NULL) return because(why, "There is no user '%s'", name);
  *has_group = entry != NULL;
  if (entry == NULL) return true;
  *uid = entry->pw_uid;
  *gid = entry->pw_gid;
  return true;
}

static bool find_group(const char *name, gid_t *gid, struct why *why) {
  const struct group *entry = getgrnam(name);
  if (entry != NULL) *gid = entry->gr_gid;
  return entry != NULL || is_number(name, gid) || because(why, "There is no group '%s'", name);
}

static bool is_user(uid_t uid) {
  uid_t real, effective, saved;
  return getresuid(&real, &effective, &saved) == 0 && real == uid && effective == uid && saved == uid;
}

static bool is_group(gid_t gid) {
  gid_t real, effective, saved;
  return getresgid(&real, &effective, &saved) == 0 && real == gid && effective == gid && saved == gid;
}

/** Who it was already, by another name, has nothing to change, and need not be allowed to. */
static bool become_group(gid_t gid, struct why *why) {
  if (is_group(gid) && geteuid() != 0) return true;
  if (setgroups(0, NULL) != 0 || setresgid(gid, gid, gid) != 0)
    return because(why, "Cannot become group %u: %s", (unsigned)gid, strerror(errno));
  return is_group(gid) || because(why, "Became group %u by half", (unsigned)gid);
}

static bool become_user(uid_t uid, struct why *why) {
  if (is_user(uid)) return true;
  if (setresuid(uid, uid, uid) != 0) return because(why, "Cannot become user %u: %s", (unsigned)uid, strerror(errno));
  if (!is_user(uid)) return because(why, "Became user %u by half", (unsigned)uid);
  return setuid(0) != 0 || because(why, "Became user %u, and could become root again", (unsigned)uid);
}

bool confine_drop(const char *user, const char *group, struct why *why) {
  uid_t uid = 0;
  gid_t gid = 0;
  bool has_group = false;
  if (user != NULL && !find_user(user, &uid, &gid, &has_group, why)) return false;
  if (group != NULL && !find_group(group, &gid, why)) return false;
  if (user != NULL && group == NULL && !has_group) return because(why, "User '%s' needs a group with it", user);
  // The group first: who is no longer root cannot leave one.
  if ((user != NULL || group != NULL) && !become_group(gid, why)) return false;
  if (user != NULL && !become_user(uid, why)) return false;

  const struct rlimit none = {0, 0};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 ||
      setrlimit(RLIMIT_CORE, &none) != 0)
    return because(why, "Cannot give up rights: %s", strerror(errno));
  return true;
}

#if defined __x86_64__
#define MACHINE AUDIT_ARCH_X86_64
#elif defined __i386__
#define MACHINE AUDIT_ARCH_I386
#elif defined __aarch64__
#define MACHINE AUDIT_ARCH_AARCH64
#elif defined __arm__ && defined __ARM_EABI__
#define MACHINE AUDIT_ARCH_ARM
#elif defined __powerpc64__ && defined __LITTLE_ENDIAN__
#define MACHINE AUDIT_ARCH_PPC64LE
#elif defined __powerpc64__
#define MACHINE AUDIT_ARCH_PPC64
#elif defined __powerpc__
#define MACHINE AUDIT_ARCH_PPC
#endif

#ifndef MACHINE
bool confine_calls(struct why *why) { return because(why, "The filter of system calls does not know this machine"); }
#else

// Lists in rows:
// clang-format off
/**
 * The same on every machine, or absent: a call that a machine does not have it does not have under another number
 * either.
 */
static const unsigned ALLOWED[] = {
    // What is open.
    SYS_read, SYS_write, SYS_readv, SYS_writev, SYS_pread64, SYS_pwrite64, SYS_lseek, SYS_close, SYS_dup, SYS_fsync,
    SYS_fdatasync, SYS_ftruncate, SYS_flock,
#ifdef SYS__llseek
    SYS__llseek,
#endif
#ifdef SYS_fcntl
    SYS_fcntl,
#endif
#ifdef SYS_fcntl64
    SYS_fcntl64,
#endif
#ifdef SYS_ftruncate64
    SYS_ftruncate64,
#endif
    // Files by their names: which ones, their owners and modes say.
    SYS_openat, SYS_faccessat, SYS_readlinkat, SYS_unlinkat, SYS_linkat, SYS_mkdirat, SYS_fchmod, SYS_fchmodat,
    SYS_renameat2, SYS_getcwd, SYS_getdents64,
#ifdef SYS_open
    SYS_open, SYS_access, SYS_readlink, SYS_unlink, SYS_link, SYS_mkdir, SYS_rename, SYS_chmod,
#endif
#ifdef SYS_renameat
    SYS_renameat,
#endif
#ifdef SYS_faccessat2
    SYS_faccessat2,
#endif
    // What a file is.
#ifdef SYS_statx
    SYS_statx,
#endif
#ifdef SYS_newfstatat
    SYS_newfstatat,
#endif
#ifdef SYS_fstatat64
    SYS_fstatat64,
#endif
#ifdef SYS_fstat
    SYS_fstat,
#endif
#ifdef SYS_stat
    SYS_stat, SYS_lstat,
#endif
#ifdef SYS_stat64
    SYS_stat64, SYS_lstat64, SYS_fstat64,
#endif
    // Sockets that are there, those of this machine, and descriptors that come over them.
    SYS_bind, SYS_listen, SYS_accept4, SYS_connect, SYS_shutdown, SYS_sendto, SYS_sendmsg, SYS_recvfrom, SYS_recvmsg,
    SYS_getsockname, SYS_getpeername, SYS_getsockopt, SYS_setsockopt,
#ifdef SYS_accept
    SYS_accept,
#endif
#ifdef SYS_send
    SYS_send, SYS_recv,
#endif
    // Waiting.
    SYS_ppoll, SYS_timerfd_create, SYS_timerfd_settime, SYS_nanosleep, SYS_clock_nanosleep, SYS_wait4,
    SYS_restart_syscall,
#ifdef SYS_poll
    SYS_poll,
#endif
#ifdef SYS_ppoll_time64
    SYS_ppoll_time64, SYS_timerfd_settime64, SYS_clock_nanosleep_time64,
#endif
    // Time, chance, memory, signals, the process itself.
    SYS_clock_gettime, SYS_gettimeofday, SYS_adjtimex, SYS_clock_adjtime, SYS_getrandom, SYS_brk, SYS_munmap,
    SYS_mremap,
    SYS_madvise, SYS_futex, SYS_rt_sigaction, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_getpid, SYS_gettid, SYS_getuid,
    SYS_geteuid, SYS_getgid, SYS_getegid, SYS_uname, SYS_sysinfo, SYS_exit, SYS_exit_group,
#ifdef SYS_time
    SYS_time,
#endif
#ifdef SYS_clock_gettime64
    SYS_clock_gettime64, SYS_clock_adjtime64, SYS_futex_time64,
#endif
#ifdef SYS_sigreturn
    SYS_sigreturn, SYS_sigprocmask,
#endif
#ifdef SYS_ugetrlimit
    SYS_ugetrlimit,
#endif
};

/** `ITSELF`: the number of this process. */
enum condition { EQUAL, OTHER, WITHOUT, ITSELF };

/**
 * Allowed where an argument is so: memory never becomes code, a new socket is of this machine, a signal goes to this
 * process.
 */
static const struct rule {
  unsigned call, argument;
  enum condition condition;
  uint32_t value;
} CONDITIONS[] = {
    {SYS_mprotect, 2, WITHOUT, PROT_EXEC},
#ifdef SYS_mmap2
    {SYS_mmap2, 2, WITHOUT, PROT_EXEC},
#else
    {SYS_mmap, 2, WITHOUT, PROT_EXEC},
#endif
    {SYS_socket, 0, EQUAL, AF_UNIX},
    {SYS_socketpair, 0, EQUAL, AF_UNIX},
#ifdef SYS_socketcall
    // One call for all of sockets, whose arguments cannot be seen: it makes none at all. SYS_SOCKET of linux/net.h
    // is 1.
    {SYS_socketcall, 0, OTHER, 1},
#endif
    {SYS_kill, 0, ITSELF, 0},
    {SYS_tgkill, 0, ITSELF, 0},
};

#define REFUSED (SECCOMP_RET_ERRNO | EPERM)
#define COUNT(list) (sizeof(list) / sizeof(list)[0])
#define LONGEST (5 + 2 * COUNT(ALLOWED) + 5 * COUNT(CONDITIONS))
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define LOW_HALF 4
#else
#define LOW_HALF 0
#endif

struct program {
  struct sock_filter steps[LONGEST];
  unsigned short length;
};
// clang-format on

static void step(struct program *program, struct sock_filter one) { program->steps[program->length++] = one; }

static void load(struct program *program, size_t offset) {
  step(program, (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offset));
}

static void end_with(struct program *program, uint32_t verdict) {
  step(program, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, verdict));
}

/** Goes on with the next step where what is loaded is so; else passes over so many. */
static void unless(struct program *program, enum condition condition, uint32_t value, uint8_t skipped) {
  uint16_t how = BPF_JMP | BPF_K | (condition == WITHOUT ? BPF_JSET : BPF_JEQ);
  bool negated = condition == OTHER || condition == WITHOUT;
  step(program, (struct sock_filter)BPF_JUMP(how, value, negated ? skipped : 0, negated ? 0 : skipped));
}

static void allow(struct program *program, unsigned call) {
  unless(program, EQUAL, call, 1);
  end_with(program, SECCOMP_RET_ALLOW);
}

static void allow_where(struct program *program, const struct rule *rule) {
  uint32_t value = rule->condition == ITSELF ? (uint32_t)getpid() : rule->value;
  unless(program, EQUAL, rule->call, 4);
  load(program, offsetof(struct seccomp_data, args) + 8 * rule->argument + LOW_HALF);
  unless(program, rule->condition, value, 1);
  end_with(program, SECCOMP_RET_ALLOW);
  end_with(program, REFUSED);
}

bool confine_calls(struct why *why) {
  struct program program = {.length = 0};
  // Numbers mean other calls to another machine; those of x32 carry a bit that no number of the lists has.
  load(&program, offsetof(struct seccomp_data, arch));
  unless(&program, OTHER, MACHINE, 1);
  end_with(&program, REFUSED);
  load(&program, offsetof(struct seccomp_data, nr));
  for (size_t i = 0; i < COUNT(ALLOWED); i++) allow(&program, ALLOWED[i]);
  for (size_t i = 0; i < COUNT(CONDITIONS); i++) allow_where(&program, &CONDITIONS[i]);
  end_with(&program, REFUSED);

  const struct sock_fprog whole = {.len = program.length, .filter = program.steps};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &whole, 0, 0) != 0)
    return because(why, "This system filters no system calls: %s", strerror(errno));
  return true;
}

#endif
