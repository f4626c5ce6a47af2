/** What happened and is not told to the guest yet, in its order. It reads no event. */
#ifndef SMART_AGENT_QUEUE_H
#define SMART_AGENT_QUEUE_H

#include "events.h"

struct queued {
  struct queued *next;
  enum event_kind kind;
  /** The event without its moment. */
  struct text body;
};
/** Zeroed is empty. */
struct queue {
  struct queued *first;
};

/** Takes the body. */
struct queued *queued_new(enum event_kind kind, struct text body);
void queued_free(struct queued *one);
void queue_add(struct queue *queue, struct queued *one);
void queue_add_first(struct queue *queue, struct queued *one);
/** NULL: it is empty. */
struct queued *queue_take(struct queue *queue);
bool queue_has(const struct queue *queue, enum event_kind kind);
void queue_free(struct queue *queue);

#endif
