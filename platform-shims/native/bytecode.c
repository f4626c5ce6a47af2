/**
 * A tool of the build: `bytecode dist/agent.js dist/agent.json bundle.c`. It checks the bundle against its description,
 * has the engine that it is linked with compile it, and writes the bytecode as the C that bundle.h declares. It never
 * runs the agent, and is no part of what is installed.
 */
#include <errno.h>
#include <quickjs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"

static bool read_whole(const char *path, struct text *out, struct why *why) {
  FILE *file = fopen(path, "rbe");
  if (!file) return because(why, "%s: %s", path, strerror(errno));
  char chunk[16384];
  size_t length;
  while ((length = fread(chunk, 1, sizeof chunk, file)) > 0) text_add(out, chunk, length);
  bool whole = !ferror(file);
  fclose(file);
  return whole || because(why, "%s cannot be read", path);
}

static void hex_of(struct slice bytes, char hex[65]) {
  uint8_t digest[32];
  sha256(bytes.bytes, bytes.length, digest);
  for (int i = 0; i < 32; i++) snprintf(hex + 2 * i, 3, "%02x", digest[i]);
}

/** What agent.json says of agent.js, which must be true. */
static bool described(struct slice code, struct slice description, struct text *version, char hex[65],
                      struct why *why) {
  struct json json = {0};
  hex_of(code, hex);
  bool read = json_read(&json, description) && json_text(&json, json_member(&json, 0, "version"), version);
  bool same = read && json_says(&json, json_member(&json, 0, "sha256"), hex);
  json_free(&json);
  if (!read) return because(why, "the description of the bundle is no JSON with a version");
  return same || because(why, "the bundle is not the one that its description is of: its SHA-256 is %s", hex);
}

static bool compile(struct slice code, struct text *bytecode, struct why *why) {
  JSRuntime *runtime = JS_NewRuntime();
  JSContext *context = runtime ? JS_NewContext(runtime) : NULL;
  if (!context) return because(why, "the engine does not start");
  int flags = JS_EVAL_TYPE_GLOBAL | JS_EVAL_FLAG_COMPILE_ONLY;
  /* Nobody reads the source of a function on the box; what of lines and names an engine leaves in is for its faults. */
#ifdef JS_STRIP_SOURCE
  JS_SetStripInfo(runtime, JS_STRIP_SOURCE);
#elif defined JS_EVAL_FLAG_STRIP
  flags |= JS_EVAL_FLAG_STRIP;
#endif
  JSValue compiled = JS_Eval(context, code.bytes, code.length, "agent.js", flags);
  size_t length = 0;
  uint8_t *bytes = JS_IsException(compiled) ? NULL : JS_WriteObject(context, &length, compiled, JS_WRITE_OBJ_BYTECODE);
  if (bytes) text_add(bytecode, bytes, length);
  js_free(context, bytes);
  JS_FreeValue(context, compiled);
  JS_FreeContext(context);
  JS_FreeRuntime(runtime);
  return length > 0 || because(why, "the engine does not compile the bundle");
}

static bool write_c(const char *path, const struct text *bytecode, struct slice version, const char *hex,
                    struct why *why) {
  struct text quoted = {0};
  FILE *file = fopen(path, "we");
  if (!file) return because(why, "%s: %s", path, strerror(errno));
  fprintf(file, "/* Written by bytecode.c. */\n#include \"bundle.h\"\n\nstatic const unsigned char CODE[] = {");
  for (size_t i = 0; i < bytecode->length; i++) fprintf(file, "%s%d,", i % 32 ? "" : "\n", (uint8_t)bytecode->bytes[i]);
  fprintf(file, "\n};\n\nconst struct bundle BUNDLE = {{(const char *)CODE, sizeof CODE}, true};\n");
  text_json(&quoted, version);
  fprintf(file, "const char BUNDLE_VERSION[] = %s;\nconst char BUNDLE_SHA256[] = \"%s\";\n", quoted.bytes, hex);
  text_free(&quoted);
  bool written = !ferror(file);
  return (fclose(file) == 0 && written) || because(why, "%s cannot be written", path);
}

int main(int count, char **arguments) {
  if (count != 4) {
    fputs("usage: bytecode agent.js agent.json bundle.c\n", stderr);
    return 2;
  }
  struct why why;
  struct text code = {0}, description = {0}, version = {0}, bytecode = {0};
  char hex[65];
  bool done = read_whole(arguments[1], &code, &why) && read_whole(arguments[2], &description, &why) &&
              described(text_view(&code), text_view(&description), &version, hex, &why) &&
              compile(text_view(&code), &bytecode, &why) &&
              write_c(arguments[3], &bytecode, text_view(&version), hex, &why);
  if (!done) fprintf(stderr, "bytecode: %s\n", why.text);
  text_free(&code);
  text_free(&description);
  text_free(&version);
  text_free(&bytecode);
  return done ? 0 : 1;
}
