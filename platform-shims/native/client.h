/** The other end of the control socket (control.h), for programs that ask one thing at a time and wait for it. */
#ifndef SMART_AGENT_CLIENT_H
#define SMART_AGENT_CLIENT_H

#include "json.h"

/** Holds nothing but its descriptor until it hears something. */
struct client {
  int fd;
  struct text heard;
  /** Bytes of `heard` that were given already. */
  size_t given;
};

bool client_open(struct client *client, const char *path, struct why *why);
/** Sends a request and waits for its answer, which points into the client until it hears more. False: it hung up. */
bool client_ask(struct client *client, struct slice request, struct json *answer);
/** Waits for the next line, without its break. */
bool client_hear(struct client *client, struct slice *line);
void client_close(struct client *client);

#endif
