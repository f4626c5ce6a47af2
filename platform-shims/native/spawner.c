/**
 * Both ends of the socket between the daemon and its spawner. One kind of message goes over it, a ticket: with a
 * descriptor it starts a courier, without one it ends the courier of this ticket. Nothing ever comes back.
 */
#include "spawner.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static bool send_ticket(int socket, uint64_t ticket, int descriptor) {
  struct iovec bytes = {.iov_base = &ticket, .iov_len = sizeof ticket};
  struct msghdr message = {.msg_iov = &bytes, .msg_iovlen = 1};
  union {
    struct cmsghdr header;
    char bytes[CMSG_SPACE(sizeof(int))];
  } rights = {0};
  if (descriptor >= 0) {
    message.msg_control = &rights;
    message.msg_controllen = sizeof rights.bytes;
    rights.header.cmsg_len = CMSG_LEN(sizeof descriptor);
    rights.header.cmsg_level = SOL_SOCKET;
    rights.header.cmsg_type = SCM_RIGHTS;
    memcpy(CMSG_DATA(&rights.header), &descriptor, sizeof descriptor);
  }
  return sendmsg(socket, &message, MSG_DONTWAIT | MSG_NOSIGNAL) == (ssize_t)sizeof ticket;
}

enum heard { HEARD_END, HEARD_NOTHING, HEARD_TICKET };

/** `descriptor` becomes -1 where none came along. */
static enum heard receive_ticket(int socket, uint64_t *ticket, int *descriptor) {
  struct iovec bytes = {.iov_base = ticket, .iov_len = sizeof *ticket};
  union {
    struct cmsghdr header;
    char bytes[CMSG_SPACE(sizeof(int))];
  } rights;
  struct msghdr message = {
      .msg_iov = &bytes, .msg_iovlen = 1, .msg_control = &rights, .msg_controllen = sizeof rights.bytes};
  *descriptor = -1;
  ssize_t length = recvmsg(socket, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
  if (length < 0) return errno == EAGAIN || errno == EINTR ? HEARD_NOTHING : HEARD_END;
  const struct cmsghdr *header = CMSG_FIRSTHDR(&message);
  if (header && header->cmsg_type == SCM_RIGHTS) memcpy(descriptor, CMSG_DATA(header), sizeof *descriptor);
  return length == (ssize_t)sizeof *ticket ? HEARD_TICKET : HEARD_END;
}

/** More than the daemon ever wants at a time: one that was killed takes a moment to be gone. */
#define CHILDREN_MAX 32

struct children {
  const char *courier;
  /** A pid of 0: free. */
  struct {
    pid_t pid;
    uint64_t ticket;
  } all[CHILDREN_MAX];
};

static void child_ended(int signal_number) { (void)signal_number; }

/**
 * As if it had not been forked off a daemon with signals and descriptors of its own: SIGCHLD alone is heard, in ppoll.
 * Gives the socket, which is all that it keeps beside the standard ones.
 */
static int forget_the_daemon(int socket) {
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  struct sigaction heard = {.sa_handler = child_ended};
  sigaction(SIGCHLD, &heard, NULL);
  sigset_t blocked;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGCHLD);
  sigprocmask(SIG_SETMASK, &blocked, NULL);
  // What is typed at the terminal of the daemon is meant for the daemon.
  setsid();
  const int kept = STDERR_FILENO + 1;
  if (socket != kept && dup3(socket, kept, O_CLOEXEC) < 0) _exit(1);
#ifdef SYS_close_range
  if (syscall(SYS_close_range, (unsigned int)kept + 1, ~0U, 0U) == 0) return kept;
#endif
  for (int fd = kept + 1; fd < 1024; fd++) close(fd);
  return kept;
}

static void reap(struct children *children) {
  for (pid_t pid; (pid = waitpid(-1, NULL, WNOHANG)) > 0;)
    for (size_t at = 0; at < CHILDREN_MAX; at++)
      if (children->all[at].pid == pid) children->all[at].pid = 0;
}

_Noreturn static void become_courier(const char *courier, int descriptor, pid_t spawner) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  char *arguments[] = {"smart-agent-courier", NULL};
  char *environment[] = {NULL};
  bool bound = prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && getppid() == spawner;
  if (bound && dup2(descriptor, STDIN_FILENO) >= 0 && dup2(descriptor, STDOUT_FILENO) >= 0)
    execve(courier, arguments, environment);
  _exit(127);
}

/** Where it cannot be started the descriptor is closed all the same: at its other end that is a courier that ended. */
static void start_courier(struct children *children, uint64_t ticket, int descriptor) {
  size_t at = 0;
  while (at < CHILDREN_MAX && children->all[at].pid != 0) at++;
  if (at < CHILDREN_MAX) {
    pid_t self = getpid(), child = fork();
    if (child == 0) become_courier(children->courier, descriptor, self);
    if (child > 0) {
      children->all[at].pid = child;
      children->all[at].ticket = ticket;
    }
  }
  close(descriptor);
}

/** A pid is a child's own until it is reaped, and then it is forgotten: nobody else is ever killed. */
static void end_courier(const struct children *children, uint64_t ticket) {
  for (size_t at = 0; at < CHILDREN_MAX; at++)
    if (children->all[at].pid != 0 && children->all[at].ticket == ticket) kill(children->all[at].pid, SIGKILL);
}

_Noreturn static void run(int socket, const char *courier, pid_t daemon) {
  struct children children = {.courier = courier};
  socket = forget_the_daemon(socket);
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  sigset_t none;
  sigemptyset(&none);
  enum heard heard = getppid() == daemon ? HEARD_NOTHING : HEARD_END;
  while (heard != HEARD_END) {
    reap(&children);
    struct pollfd tickets = {.fd = socket, .events = POLLIN};
    if (ppoll(&tickets, 1, NULL, &none) < 0) continue;
    uint64_t ticket;
    int descriptor;
    heard = receive_ticket(socket, &ticket, &descriptor);
    if (heard != HEARD_TICKET) continue;
    if (descriptor >= 0) start_courier(&children, ticket, descriptor);
    else end_courier(&children, ticket);
  }
  // The daemon is gone. Couriers that are still under way die with this process.
  _exit(0);
}

bool spawner_open(struct spawner *spawner, const char *courier) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair) != 0) return false;
  pid_t daemon = getpid(), child = fork();
  if (child == 0) run(pair[1], courier, daemon);
  close(pair[1]);
  *spawner = (struct spawner){.socket = pair[0], .pid = child};
  if (child < 0) close(pair[0]);
  return child > 0;
}

bool spawner_start(const struct spawner *spawner, uint64_t ticket, int descriptor) {
  return send_ticket(spawner->socket, ticket, descriptor);
}

void spawner_end(const struct spawner *spawner, uint64_t ticket) { send_ticket(spawner->socket, ticket, -1); }

void spawner_close(struct spawner *spawner) {
  close(spawner->socket);
  // It sees the end of the socket and ends. Where this process may not wait for it, it is the system's to reap.
  waitpid(spawner->pid, NULL, 0);
}
