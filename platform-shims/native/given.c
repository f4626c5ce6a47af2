/** What the operator named, looked at: see given.h. */
#include "given.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "durable.h"
#include "usage.h"

#define LONGEST_PEM (1024 * 1024)
#define LONGEST_ROOTS (64 * 1024)

bool given_roots(const char *path, struct text *roots, struct why *why) {
  struct text base64 = {0};
  struct why fault;
  bool read = read_file(path, LONGEST_ROOTS, &base64, &fault);
  struct slice text = text_view(&base64);
  while (text.length > 0 && strchr(" \t\r\n", text.bytes[text.length - 1]) != NULL) text.length--;
  if (!read) because(why, "The trust anchor in %s", fault.text);
  else if (text.length == 0 || !base64_read(text, roots))
    read = because(why, "%s is no trust anchor: take roots.b64 of the authority", path);
  text_free(&base64);
  return read;
}

static bool check_pem(const char *path, const char *begin, const char *what, struct why *why) {
  struct text pem = {0};
  struct why fault;
  if (path == NULL) return true;
  bool sound = read_file(path, LONGEST_PEM, &pem, &fault);
  if (!sound) because(why, "The %ss in %s", what, fault.text);
  else if (strstr(pem.bytes ? pem.bytes : "", begin) == NULL) sound = because(why, "%s holds no %s in PEM", path, what);
  text_free(&pem);
  return sound;
}

bool given_check(const struct options *options, struct why *why) {
  struct text facts = {0};
  if (options->courier != NULL && access(options->courier, X_OK) != 0)
    return because(why, "%s cannot carry messages: %s", options->courier, strerror(errno));
  bool sound = check_pem(options->ca, "-----BEGIN CERTIFICATE-----", "certificate", why) &&
               check_pem(options->crl, "-----BEGIN X509 CRL-----", "revocation list", why) &&
               (options->usage == NULL || usage_read(options->usage, &facts, why));
  text_free(&facts);
  return sound;
}

bool given_pair_key(const char *path, uint8_t key[KEY_BYTES], struct why *why) {
  struct text bytes = {0};
  struct why fault;
  if (path == NULL) return true;
  bool read = read_file(path, KEY_BYTES, &bytes, &fault) && bytes.length == KEY_BYTES;
  if (read) memcpy(key, bytes.bytes, KEY_BYTES);
  else because(why, "--pair-key %s is no file of %d bytes that can be read", path, KEY_BYTES);
  if (bytes.length > 0) explicit_bzero(bytes.bytes, bytes.length);
  text_free(&bytes);
  return read;
}

void given_courier(struct text *path) {
  char own[512];
  ssize_t length = readlink("/proc/self/exe", own, sizeof own);
  while (length > 0 && own[length - 1] != '/') length--;
  if (length > 0) text_add(path, own, (size_t)length);
  text_puts(path, "smart-agent-courier");
  if (access(path->bytes, X_OK) == 0) return;
  text_clear(path);
  if (length > 0) text_add(path, own, (size_t)length);
  text_puts(path, "../libexec/smart-agent-courier");
}
