/** An agent from a file: see bundle-file.h. */
#include "bundle-file.h"

#include <string.h>

#include "durable.h"
#include "generated.h"
#include "json.h"

/** Bytes of a bundle, and of its description. */
#define LONGEST_BUNDLE (4 * 1024 * 1024)
#define LONGEST_DESCRIPTION 4096

static void name_description(const char *path, struct text *out) {
  const char *slash = strrchr(path, '/');
  if (slash != NULL) text_add(out, path, (size_t)(slash - path) + 1);
  text_puts(out, "agent.json");
}

static void add_hex(struct text *out, const uint8_t *bytes, size_t length) {
  for (size_t i = 0; i < length; i++) text_printf(out, "%02x", bytes[i]);
}

static bool check(const struct json *said, struct slice code, struct text *version) {
  uint8_t digest[32];
  struct text hex = {0};
  int64_t abi;
  sha256(code.bytes, code.length, digest);
  add_hex(&hex, digest, sizeof digest);
  bool same = json_says(said, json_member(said, 0, "sha256"), hex.bytes) &&
              json_whole(said, json_member(said, 0, "abi"), &abi) && abi == ABI_VERSION &&
              json_text(said, json_member(said, 0, "version"), version);
  text_free(&hex);
  return same;
}

bool bundle_file_read(const char *path, struct text *code, struct text *version, struct why *why) {
  struct text beside = {0}, description = {0};
  struct json said = {0};
  struct why fault;
  name_description(path, &beside);
  bool read = read_file(path, LONGEST_BUNDLE, code, &fault) &&
              read_file(beside.bytes, LONGEST_DESCRIPTION, &description, &fault);
  if (!read) because(why, "The bundle in %s", fault.text);
  else if (!json_read(&said, text_view(&description)) || !check(&said, text_view(code), version))
    read = because(why, "%s is not the bundle of ABI %d that %s describes", path, ABI_VERSION, beside.bytes);
  json_free(&said);
  text_free(&description);
  text_free(&beside);
  return read;
}
