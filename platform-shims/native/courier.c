/**
 * smart-agent-courier: carries one message, and ends. It hears on its standard input what transport.c says, makes one
 * POST of octets, and says on its standard output what came of it. Follows no redirection, reads no more than it must,
 * gives up in time, heeds no environment, never looks into a body, and names no address and no password of the host's
 * in a loss. What it allocates it keeps: it lives for one message.
 */
#include <curl/curl.h>
#include <errno.h>
#include <inttypes.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "json.h"
#include "rooms.h"
#include "source.h"

/** Header and body; far more than any message has. */
#define ERRAND_LIMIT (2 * 1024 * 1024)
#define DETAIL_MAX 400

struct errand {
  char *url, *ca, *crl, *source_interface, *vrf;
  bool ipv4_first;
  /** In URL form, user and password included; NULL: straight to the authority. */
  char *proxy;
  /** Of the destination's own proxy: may be named in a loss, where the host's may not. */
  char *proxy_host;
  int64_t proxy_port;
  int64_t within, until;
  struct slice body;

  /** Where the connection comes from; AF_UNSPEC: from wherever the routes say. */
  struct sockaddr_storage from;
  CURL *handle;
  struct text reply;
  /** What ended the exchange from this side. */
  bool too_long, not_permitted;
  long status;
};

static int64_t now(void) {
  struct timespec time = {0};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* What it says */

_Noreturn static void say(const struct text *said) {
  for (size_t at = 0; at < said->length;) {
    ssize_t written = write(STDOUT_FILENO, said->bytes + at, said->length - at);
    if (written < 0 && errno != EINTR) break;
    if (written > 0) at += (size_t)written;
  }
  // No exit(), no cleaning up: a name that is still being looked up would be waited for.
  _exit(0);
}

__attribute__((format(printf, 2, 3))) _Noreturn static void lose(const char *reason, const char *format, ...) {
  struct text detail = {0}, said = {0};
  va_list arguments;
  va_start(arguments, format);
  text_vprintf(&detail, format, arguments);
  va_end(arguments);
  for (size_t at = 0; at < detail.length; at++)
    if ((unsigned char)detail.bytes[at] < ' ') detail.bytes[at] = ' ';
  text_printf(&said, "lost %s %.*s\n", reason, DETAIL_MAX, detail.bytes);
  say(&said);
}

/** A loss on the way: the way is named as it was configured. */
_Noreturn static void lose_on_the_way(const struct errand *errand, const char *reason, const char *detail) {
  struct text way = {0};
  text_puts(&way, detail);
  if (errand->proxy_host) text_printf(&way, ", proxy %s port %" PRId64, errand->proxy_host, errand->proxy_port);
  if (errand->source_interface) text_printf(&way, ", source interface %s", errand->source_interface);
  lose(reason, "%s", way.bytes);
}

_Noreturn static void lose_late(const struct errand *errand) {
  char detail[64];
  snprintf(detail, sizeof detail, "no answer within %" PRId64 " ms", errand->within);
  lose_on_the_way(errand, "timeout", detail);
}

/* What it hears */

static char *string_of(const struct json *json, json_at object, const char *name) {
  struct text text = {0};
  return json_text(json, json_member(json, object, name), &text) ? copy_string(text_view(&text)) : NULL;
}

/** Nothing that would be anything else in a URL. */
static bool is_host(const char *host) {
  static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._:";
  return host[0] != '\0' && host[strspn(host, letters)] == '\0';
}

/** The proxy of the destination, before the one of the host. */
static void read_proxy(struct errand *errand, const struct json *json, json_at to) {
  json_at configured = json_member(json, to, "proxy");
  if (configured == JSON_NOWHERE) {
    errand->proxy = string_of(json, 0, "proxy");
    return;
  }
  errand->proxy_host = string_of(json, configured, "host");
  if (!errand->proxy_host || !json_whole(json, json_member(json, configured, "port"), &errand->proxy_port))
    lose("unreachable", "not a proxy");
  if (!is_host(errand->proxy_host) || errand->proxy_port < 1 || errand->proxy_port > 65535)
    lose_on_the_way(errand, "unreachable", "not a proxy");
  struct text url = {0};
  bool bare = strchr(errand->proxy_host, ':') != NULL;
  text_printf(&url, bare ? "http://[%s]:%" PRId64 : "http://%s:%" PRId64, errand->proxy_host, errand->proxy_port);
  errand->proxy = url.bytes;
}

static void read_errand(struct errand *errand, const struct text *heard) {
  const char *end = heard->length > 0 ? memchr(heard->bytes, '\n', heard->length) : NULL;
  struct json json = {0};
  size_t header = end ? (size_t)(end - heard->bytes) : 0;
  if (!end || !json_read(&json, (struct slice){heard->bytes, header})) lose("unreachable", "not an errand");
  errand->body = (struct slice){heard->bytes + header + 1, heard->length - header - 1};
  if (!json_whole(&json, json_member(&json, 0, "within"), &errand->within) ||
      !json_whole(&json, json_member(&json, 0, "until"), &errand->until))
    lose("unreachable", "not an errand");
  errand->ca = string_of(&json, 0, "ca");
  errand->crl = string_of(&json, 0, "crl");
  json_at to = json_member(&json, 0, "to");
  errand->url = string_of(&json, to, "url");
  errand->source_interface = string_of(&json, to, "sourceInterface");
  errand->vrf = string_of(&json, to, "vrf");
  errand->ipv4_first = json_is(&json, json_member(&json, to, "ipv4First"), JSON_TRUE);
  if (!errand->url || (strncasecmp(errand->url, "http://", 7) != 0 && strncasecmp(errand->url, "https://", 8) != 0))
    lose("unreachable", "not an HTTP address");
  read_proxy(errand, &json, to);
}

static void hear(struct text *heard) {
  char bytes[16384];
  for (;;) {
    ssize_t length = read(STDIN_FILENO, bytes, sizeof bytes);
    if (length == 0) return;
    if (length < 0 && errno != EINTR) lose("unreachable", "not an errand");
    if (length > 0) text_add(heard, bytes, (size_t)length);
    if (heard->length > ERRAND_LIMIT) lose("unreachable", "the message is too long");
  }
}

/* The exchange */

/** The host that the connection is made to, without the brackets of IPv6. */
static char *first_host(const struct errand *errand) {
  CURLU *url = curl_url();
  char *host = NULL;
  const char *first = errand->proxy ? errand->proxy : errand->url;
  if (!url || curl_url_set(url, CURLUPART_URL, first, 0) != CURLUE_OK ||
      curl_url_get(url, CURLUPART_HOST, &host, 0) != CURLUE_OK)
    lose_on_the_way(errand, "unreachable", "ERR_INVALID_URL");
  struct slice bare = slice_of(host);
  if (host[0] == '[') bare = (struct slice){host + 1, bare.length - 2};
  return copy_string(bare);
}

static void choose_way(struct errand *errand) {
  struct why why;
  if (errand->vrf && !is_vrf(errand->vrf)) lose("unreachable", "VRF %s: this host has none", errand->vrf);
  if (!errand->source_interface) return;
  if (!find_source(errand->source_interface, first_host(errand), errand->ipv4_first, &errand->from, &why))
    lose("unreachable", "%s", why.text);
}

static curl_socket_t open_socket(void *self, curlsocktype purpose, struct curl_sockaddr *to) {
  struct errand *errand = self;
  (void)purpose;
  int fd = socket(to->family, to->socktype | SOCK_CLOEXEC, to->protocol);
  if (fd < 0) return CURL_SOCKET_BAD;
  socklen_t length = to->family == AF_INET ? sizeof(struct sockaddr_in) : sizeof(struct sockaddr_in6);
  if (errand->vrf && setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, errand->vrf, (socklen_t)strlen(errand->vrf)) != 0)
    errand->not_permitted = true;
  else if (errand->from.ss_family == AF_UNSPEC || bind(fd, (const struct sockaddr *)&errand->from, length) == 0)
    return fd;
  close(fd);
  return CURL_SOCKET_BAD;
}

/** Anything but 200 ends it with its headers: a body that never comes is not waited for. */
static size_t header_came(char *line, size_t size, size_t length, void *self) {
  struct errand *errand = self;
  bool last = length * size <= 2 && (line[0] == '\r' || line[0] == '\n');
  if (!last || curl_easy_getinfo(errand->handle, CURLINFO_RESPONSE_CODE, &errand->status) != CURLE_OK) return length;
  return errand->status < 200 || errand->status == 200 ? length : 0;
}

static size_t body_came(char *bytes, size_t size, size_t length, void *self) {
  struct errand *errand = self;
  errand->too_long = length * size > REPLY_LIMIT - errand->reply.length;
  if (errand->too_long) return 0;
  text_add(&errand->reply, bytes, length);
  return length;
}

#if LIBCURL_VERSION_NUM >= 0x075500
static bool speak_http(CURL *handle) {
  return curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK;
}
#else
static bool speak_http(CURL *handle) {
  return curl_easy_setopt(handle, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS)) == CURLE_OK;
}
#endif

/** An authority given is the only one: the directory of the machine's own is put aside with their file. */
static bool set_trust(CURL *handle, const char *ca, const char *crl) {
  const long oldest = CURL_SSLVERSION_TLSv1_2;
  bool set = curl_easy_setopt(handle, CURLOPT_SSLVERSION, oldest) == CURLE_OK &&
             curl_easy_setopt(handle, CURLOPT_PROXY_SSLVERSION, oldest) == CURLE_OK;
  if (set && ca)
    set = curl_easy_setopt(handle, CURLOPT_CAINFO, ca) == CURLE_OK &&
          curl_easy_setopt(handle, CURLOPT_PROXY_CAINFO, ca) == CURLE_OK &&
          curl_easy_setopt(handle, CURLOPT_CAPATH, NULL) == CURLE_OK &&
          curl_easy_setopt(handle, CURLOPT_PROXY_CAPATH, NULL) == CURLE_OK;
  if (set && crl)
    set = curl_easy_setopt(handle, CURLOPT_CRLFILE, crl) == CURLE_OK &&
          curl_easy_setopt(handle, CURLOPT_PROXY_CRLFILE, crl) == CURLE_OK;
  return set;
}

/** An empty proxy is none, whatever the environment says. Of a port that is not given libcurl has its own idea. */
static bool set_way(CURL *handle, struct errand *errand) {
  const char *proxy = errand->proxy ? errand->proxy : "";
  const long port = strncasecmp(proxy, "http://", 7) == 0 ? 80 : 0;
  return curl_easy_setopt(handle, CURLOPT_PROXY, proxy) == CURLE_OK &&
         curl_easy_setopt(handle, CURLOPT_PROXYPORT, port) == CURLE_OK &&
         curl_easy_setopt(handle, CURLOPT_NOPROXY, "") == CURLE_OK &&
         curl_easy_setopt(handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L) == CURLE_OK &&
         curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, open_socket) == CURLE_OK &&
         curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, errand) == CURLE_OK;
}

static bool set_message(CURL *handle, struct errand *errand) {
  struct curl_slist *headers = NULL;
  static const char *const lines[] = {"Content-Type: application/octet-stream", "Accept: application/octet-stream",
                                      "Expect:"};
  for (size_t at = 0; at < sizeof lines / sizeof *lines; at++) {
    headers = curl_slist_append(headers, lines[at]);
    if (!headers) return false;
  }
  return speak_http(handle) && curl_easy_setopt(handle, CURLOPT_URL, errand->url) == CURLE_OK &&
         curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1) == CURLE_OK &&
         curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers) == CURLE_OK &&
         curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)errand->body.length) == CURLE_OK &&
         curl_easy_setopt(handle, CURLOPT_POSTFIELDS, errand->body.bytes) == CURLE_OK &&
         curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, header_came) == CURLE_OK &&
         curl_easy_setopt(handle, CURLOPT_HEADERDATA, errand) == CURLE_OK &&
         curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, body_came) == CURLE_OK &&
         curl_easy_setopt(handle, CURLOPT_WRITEDATA, errand) == CURLE_OK &&
         curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L) == CURLE_OK;
}

/** One attempt, over addresses of this kind (CURL_IPRESOLVE_...), with all the time that is left. */
static CURLcode attempt(struct errand *errand, long addresses) {
  int64_t left = errand->until - now();
  if (left <= 0) return CURLE_OPERATION_TIMEDOUT;
  const long most = left < INT32_MAX ? (long)left : INT32_MAX;
  if (curl_easy_setopt(errand->handle, CURLOPT_IPRESOLVE, addresses) != CURLE_OK ||
      curl_easy_setopt(errand->handle, CURLOPT_TIMEOUT_MS, most) != CURLE_OK ||
      curl_easy_setopt(errand->handle, CURLOPT_CONNECTTIMEOUT_MS, most) != CURLE_OK)
    return CURLE_FAILED_INIT;
  return curl_easy_perform(errand->handle);
}

/** A POST that found nobody to connect to was not made: over the other family it may be, without being made twice. */
static CURLcode post(struct errand *errand) {
  if (errand->from.ss_family == AF_INET) return attempt(errand, CURL_IPRESOLVE_V4);
  if (errand->from.ss_family == AF_INET6) return attempt(errand, CURL_IPRESOLVE_V6);
  if (!errand->ipv4_first) return attempt(errand, CURL_IPRESOLVE_WHATEVER);
  CURLcode first = attempt(errand, CURL_IPRESOLVE_V4);
  bool found = first != CURLE_COULDNT_RESOLVE_HOST && first != CURLE_COULDNT_RESOLVE_PROXY;
  if (found && first != CURLE_COULDNT_CONNECT) return first;
  CURLcode second = attempt(errand, CURL_IPRESOLVE_V6);
  bool nothing_new = second == CURLE_COULDNT_RESOLVE_HOST || second == CURLE_COULDNT_RESOLVE_PROXY;
  return found && nothing_new ? first : second;
}

/* Why it failed */

static const char *network_error(long number) {
  static const struct {
    int number;
    const char *name;
  } names[] = {
      {ECONNREFUSED, "ECONNREFUSED"},
      {ECONNRESET, "ECONNRESET"},
      {EHOSTUNREACH, "EHOSTUNREACH"},
      {ENETUNREACH, "ENETUNREACH"},
      {ETIMEDOUT, "ETIMEDOUT"},
      {EADDRNOTAVAIL, "EADDRNOTAVAIL"},
      {EPIPE, "EPIPE"},
      {EACCES, "EACCES"},
  };
  for (size_t at = 0; at < sizeof names / sizeof *names; at++)
    if (names[at].number == number) return names[at].name;
  return NULL;
}

/** As OpenSSL numbers what it found; other libraries say no more than that it is not to be trusted. */
static const char *certificate_error(long number) {
  static const struct {
    long number;
    const char *name;
  } names[] = {
      {3, "UNABLE_TO_GET_CRL"},
      {9, "CERT_NOT_YET_VALID"},
      {10, "CERT_HAS_EXPIRED"},
      {12, "CRL_HAS_EXPIRED"},
      {18, "DEPTH_ZERO_SELF_SIGNED_CERT"},
      {19, "SELF_SIGNED_CERT_IN_CHAIN"},
      {20, "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"},
      {23, "CERT_REVOKED"},
  };
  for (size_t at = 0; at < sizeof names / sizeof *names; at++)
    if (names[at].number == number) return names[at].name;
  return NULL;
}

static const char *reason_of(CURLcode code) {
  switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
      return "timeout";
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
      return "unresolved";
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CRL_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
      return "tls";
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
      return "rejected";
    default:
      return "unreachable";
  }
}

_Noreturn static void diagnose(const struct errand *errand, CURLcode code) {
  if (errand->too_long) lose("too-large", "more than %d bytes", REPLY_LIMIT);
  if (errand->status >= 200 && errand->status != 200) lose("rejected", "HTTP %ld", errand->status);
  if (errand->not_permitted) lose("unreachable", "VRF %s: this host may not use it", errand->vrf);
  if (code == CURLE_OPERATION_TIMEDOUT) lose_late(errand);
  const char *reason = reason_of(code), *detail = curl_easy_strerror(code);
  long system = 0, certificate = 0;
  curl_easy_getinfo(errand->handle, CURLINFO_OS_ERRNO, &system);
  curl_easy_getinfo(errand->handle, CURLINFO_SSL_VERIFYRESULT, &certificate);
  if (strcmp(reason, "unresolved") == 0) detail = "ENOTFOUND";
  if (strcmp(reason, "tls") == 0 && certificate_error(certificate)) detail = certificate_error(certificate);
  if (strcmp(reason, "unreachable") == 0 && network_error(system)) detail = network_error(system);
  lose_on_the_way(errand, strcmp(detail, "ETIMEDOUT") == 0 ? "timeout" : reason, detail);
}

/* What it gives up before it hears anything */

#if defined(__SANITIZE_ADDRESS__)
#define UNLIMITED_MEMORY
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define UNLIMITED_MEMORY
#endif
#endif

static bool limit(int resource, rlim_t most) {
  const struct rlimit limits = {.rlim_cur = most, .rlim_max = most};
  return setrlimit((unsigned int)resource, &limits) == 0;
}

static void confine(void) {
  bool confined = prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L) == 0 && limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) &&
                  limit(RLIMIT_NOFILE, 32) && limit(RLIMIT_CPU, 30);
#ifndef UNLIMITED_MEMORY
  // A sanitizer's own records are larger than anything worth a limit.
  confined = confined && limit(RLIMIT_DATA, 64 * 1024 * 1024);
#endif
  if (!confined) lose("unreachable", "courier could not be confined");
  signal(SIGPIPE, SIG_IGN);
}

int main(void) {
  struct errand errand = {0};
  struct text heard = {0}, said = {0};
  confine();
  hear(&heard);
  read_errand(&errand, &heard);
  if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) lose("unreachable", "libcurl does not start");
  choose_way(&errand);
  errand.handle = curl_easy_init();
  if (!errand.handle) lose("unreachable", "libcurl does not start");
  if (!set_message(errand.handle, &errand) || !set_way(errand.handle, &errand) ||
      !set_trust(errand.handle, errand.ca, errand.crl))
    lose("unreachable", "libcurl cannot do what is asked for");
  CURLcode code = post(&errand);
  if (code != CURLE_OK) diagnose(&errand, code);
  text_printf(&said, "reply %zu\n", errand.reply.length);
  text_slice(&said, text_view(&errand.reply));
  say(&said);
}
