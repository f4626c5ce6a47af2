/**
 * QuickJS, as it is installed: 2021-03-27 and later of the original. Only this file and bytecode.c know it. The
 * engine's memory is an arena (arena.h), which is thrown away whole: tearing a damaged heap down could end the
 * process.
 */
#include "guest.h"

#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "quickjs.h"

#ifndef QUICKJS_VERSION
#define QUICKJS_VERSION "of unknown version"
#endif

const struct guest_limits GUEST_LIMITS = {.memory = 4 * 1024 * 1024, .stack = 256 * 1024, .fuel = 5000};

struct guest {
  struct guest_limits limits;
  struct arena *arena;
  JSRuntime *runtime;
  JSContext *context;
  JSValue agent;
  uint64_t burned;
  /** What the last turn gave; NULL: nothing. */
  const char *answer;
  /** Why it is of no use any more; empty: it is. */
  struct why given_up;
};

const char *guest_engine(void) { return "quickjs " QUICKJS_VERSION; }

/** The engine counts what it holds (its collector goes by that); that there is no more, the arena says. */
static void *engine_malloc(JSMallocState *state, size_t size) {
  void *block = arena_allocate(state->opaque, size);
  if (!block) return NULL;
  state->malloc_count++;
  state->malloc_size += arena_room(block);
  return block;
}

static void engine_free(JSMallocState *state, void *block) {
  if (!block) return;
  state->malloc_count--;
  state->malloc_size -= arena_room(block);
  arena_release(state->opaque, block);
}

static void *engine_realloc(JSMallocState *state, void *block, size_t size) {
  if (!block) return size == 0 ? NULL : engine_malloc(state, size);
  if (size == 0) {
    engine_free(state, block);
    return NULL;
  }
  size_t had = arena_room(block);
  void *resized = arena_resize(state->opaque, block, size);
  if (resized) state->malloc_size += arena_room(resized) - had;
  return resized;
}

static const JSMallocFunctions MEMORY = {engine_malloc, engine_free, engine_realloc, arena_room};

/** Asked by the engine at about every 10 000th call or backward jump: whether to stop. */
static int burn(JSRuntime *runtime, void *self) {
  (void)runtime;
  struct guest *guest = self;
  return ++guest->burned > guest->limits.fuel;
}

/** Adds a property of an error, as text. */
static void add_property(JSContext *context, JSValueConst error, const char *name, bool first_line, struct text *out) {
  JSValue value = JS_GetPropertyStr(context, error, name);
  const char *string = JS_ToCString(context, value);
  if (!string) return;
  if (first_line) string += strspn(string, " ");
  text_add(out, string, first_line ? strcspn(string, "\n") : strlen(string));
}

static void describe(JSContext *context, JSValueConst thrown, struct text *out) {
  if (!JS_IsObject(thrown)) {
    const char *string = JS_ToCString(context, thrown);
    text_puts(out, string ? string : "null");
    return;
  }
  struct text stack = {0};
  add_property(context, thrown, "name", false, out);
  text_puts(out, ": ");
  add_property(context, thrown, "message", false, out);
  add_property(context, thrown, "stack", true, &stack);
  if (stack.length > 0) text_printf(out, " (%s)", stack.bytes);
  text_free(&stack);
}

/** The end of this guest; what was thrown is left to the arena. */
static bool blame(struct guest *guest, struct why *why) {
  bool out_of_fuel = guest->burned > guest->limits.fuel;
  struct text said = {0};
  describe(guest->context, JS_GetException(guest->context), &said);
  const char *kind = out_of_fuel ? "out-of-fuel" : strstr(said.bytes, "out of memory") ? "out-of-memory" : "threw";
  because(why, "%s: %s", kind, said.bytes);
  text_free(&said);
  guest_give_up(guest, "threw: This guest has been given up.");
  return false;
}

/** Nobody wants to see the source of a function: kept, it would be a third of the heap. */
static int strip(JSRuntime *runtime) {
#ifdef JS_STRIP_SOURCE
  JS_SetStripInfo(runtime, JS_STRIP_SOURCE);
  return 0;
#else
  (void)runtime;
  return JS_EVAL_FLAG_STRIP;
#endif
}

static JSValue evaluate(struct guest *guest, const struct bundle *bundle) {
  struct slice code = bundle->code;
  int flags = JS_EVAL_TYPE_GLOBAL | strip(guest->runtime);
  if (!bundle->bytecode) return JS_Eval(guest->context, code.bytes, code.length, "agent.js", flags);
  JSValue script = JS_ReadObject(guest->context, (const uint8_t *)code.bytes, code.length, JS_READ_OBJ_BYTECODE);
  return JS_IsException(script) ? script : JS_EvalFunction(guest->context, script);
}

static bool load(struct guest *guest, const struct bundle *bundle, struct why *why) {
  guest->arena = arena_open(guest->limits.memory);
  if (!guest->arena) return because(why, "out-of-memory: the system has no %zu bytes", guest->limits.memory);
  guest->runtime = JS_NewRuntime2(&MEMORY, guest->arena);
  guest->context = guest->runtime ? JS_NewContext(guest->runtime) : NULL;
  if (!guest->context) return because(why, "out-of-memory: not even an empty context fits in");
  JS_SetMaxStackSize(guest->runtime, guest->limits.stack);
  JS_SetInterruptHandler(guest->runtime, burn, guest);
  if (JS_IsException(evaluate(guest, bundle))) return blame(guest, why);
  JSValue global = JS_GetGlobalObject(guest->context);
  guest->agent = JS_GetPropertyStr(guest->context, global, "agent");
  JS_FreeValue(guest->context, global);
  if (!JS_IsFunction(guest->context, guest->agent))
    return because(why, "threw: The bundle defines no function `agent`.");
  return true;
}

struct guest *guest_open(const struct bundle *bundle, const struct guest_limits *limits, struct why *why) {
  struct guest *guest = allocate(sizeof *guest);
  memset(guest, 0, sizeof *guest);
  guest->limits = *limits;
  if (load(guest, bundle, why)) return guest;
  guest_close(guest);
  return NULL;
}

bool guest_turn(struct guest *guest, struct slice event, struct slice *answer, struct why *why) {
  if (guest->given_up.text[0]) return because(why, "%s", guest->given_up.text);
  JSContext *context = guest->context;
  if (guest->answer) JS_FreeCString(context, guest->answer);
  guest->answer = NULL;
  guest->burned = 0;
  JS_UpdateStackTop(guest->runtime);
  JSValue given = JS_NewStringLen(context, event.bytes, event.length);
  if (JS_IsException(given)) return blame(guest, why);
  JSValue said = JS_Call(context, guest->agent, JS_UNDEFINED, 1, &given);
  JS_FreeValue(context, given);
  if (JS_IsException(said)) return blame(guest, why);
  if (!JS_IsString(said)) {
    guest_give_up(guest, "threw: This guest has been given up.");
    return because(why, "bad-answer: The answer is not a string.");
  }
  guest->answer = JS_ToCStringLen(context, &answer->length, said);
  JS_FreeValue(context, said);
  if (!guest->answer) return blame(guest, why);
  answer->bytes = guest->answer;
  return true;
}

void guest_give_up(struct guest *guest, const char *reason) { because(&guest->given_up, "%s", reason); }

uint64_t guest_fuel(const struct guest *guest) { return guest->burned; }

size_t guest_heap(const struct guest *guest, size_t *most) { return arena_used(guest->arena, most); }

void guest_close(struct guest *guest) {
  if (!guest) return;
  arena_close(guest->arena);
  free(guest);
}
