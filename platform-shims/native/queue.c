#include "queue.h"

#include <stdlib.h>

struct queued *queued_new(enum event_kind kind, struct text body) {
  struct queued *one = allocate(sizeof *one);
  *one = (struct queued){.kind = kind, .body = body};
  return one;
}

void queued_free(struct queued *one) {
  text_free(&one->body);
  free(one);
}

void queue_add(struct queue *queue, struct queued *one) {
  struct queued **end = &queue->first;
  while (*end) end = &(*end)->next;
  one->next = NULL;
  *end = one;
}

void queue_add_first(struct queue *queue, struct queued *one) {
  one->next = queue->first;
  queue->first = one;
}

struct queued *queue_take(struct queue *queue) {
  struct queued *one = queue->first;
  if (one) queue->first = one->next;
  return one;
}

bool queue_has(const struct queue *queue, enum event_kind kind) {
  for (const struct queued *one = queue->first; one; one = one->next)
    if (one->kind == kind) return true;
  return false;
}

void queue_free(struct queue *queue) {
  for (struct queued *one = queue_take(queue); one; one = queue_take(queue)) queued_free(one);
}
