/**
 * The control socket: whoever may open it types commands, asks for gates, verdicts and the status, tells facts of the
 * platform, and hears what happens. One JSON object a line each way; the requests of a connection are answered in their
 * order. It trusts no byte of a client, waits for none, and knows nothing of licensing.
 *
 *   {"type":"command","mode":"exec","line":"show license status"}   the agent's answer, as it gave it
 *   {"type":"gates"}                                                {"type":"gates","gates":[...]}
 *   {"type":"check","line":"...","mode":"exec"}                     {"type":"verdict","allowed":true}
 *   {"type":"check","from":"7.3.2","to":"7.4.1"}                    {"type":"verdict","allowed":false,
 *   {"type":"check","service":"session","name":"pgw"}                   "gate":"...","warning":"..."}
 *   {"type":"status"}                                               {"type":"status",...}
 *   {"type":"subscribe","to":["gates","log"]}; without `to` to all  {"type":"subscribed"}, and the table at once
 *   usage, calls, inventory, role, peer: events of src/abi.ts       {"type":"taken"}
 *   anything else                                                   {"type":"refused","because":"..."}
 */
#ifndef SMART_AGENT_CONTROL_H
#define SMART_AGENT_CONTROL_H

#include <sys/types.h>

#include "enforce.h"
#include "poller.h"

/** Where it is, unless said otherwise. */
#define CONTROL_SOCKET "/run/smart-agent/socket"
/** Connections at one time; a further one is told so, and closed. */
#define CONTROL_CONNECTIONS 32
/** Bytes of a request, its line break not counted. */
#define CONTROL_LINE (256 * 1024)
/** Bytes that wait to be read by a client; one that leaves more unread is closed. */
#define CONTROL_UNREAD (1024 * 1024)

struct control_options {
  /** Of the socket. A file of that name is replaced if it is a socket to which nobody listens. */
  const char *path;
  mode_t mode;
  struct poller *poller;
  /** NULL: comes later, by `control_enforcer`; until then there are no gates to ask for. */
  const struct enforcer *enforcer;
  /** As `loop_submit`. Each command that it took ends in one `control_answer`, inside of this call or later. */
  bool (*submit)(void *self, struct slice occurrence, struct why *why);
  /** Adds the whole answer: `{"type":"status","hostname":"cmts",...}`. */
  void (*status)(void *self, struct text *json);
  void *self;
  /** Whose members may open it, too; NULL: the process' own group. */
  const char *group;
};

struct control;
/** NULL: it cannot be, and why. */
struct control *control_open(const struct control_options *options, struct why *why);
void control_enforcer(struct control *control, const struct enforcer *enforcer);
/** An answer to a command, the whole effect. One for a session that is not of this socket, or gone, is passed over. */
void control_answer(struct control *control, struct slice answer);
/** What happened, to all who subscribed to its topic: gates, log, trap, config or peer. An object with its `type`. */
void control_publish(struct control *control, const char *topic, struct slice json);
/** Closes all connections, and takes its file away. */
void control_close(struct control *control);

#endif
