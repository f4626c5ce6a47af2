#include "host-log.h"

#define FACILITY "SMART_HOST"

void host_log(struct syslog_room syslog, int severity, const char *mnemonic, const char *format, va_list arguments) {
  struct text text = {0}, line = {0}, json = {0};
  text_vprintf(&text, format, arguments);
  text_printf(&line, "%%" FACILITY "-%d-%s: ", severity, mnemonic);
  text_slice(&line, text_view(&text));
  text_printf(&json,
              "{\"type\":\"log\",\"severity\":%d,\"facility\":\"" FACILITY "\",\"mnemonic\":\"%s\",\"text\":", severity,
              mnemonic);
  text_json(&json, text_view(&text));
  text_puts(&json, ",\"line\":");
  text_json(&json, text_view(&line));
  text_puts(&json, "}");
  struct log log = {
      .severity = severity,
      .facility = SLICE(FACILITY),
      .mnemonic = slice_of(mnemonic),
      .text = text_view(&text),
      .line = text_view(&line),
      .json = text_view(&json),
  };
  syslog.write(syslog.self, &log);
  text_free(&text);
  text_free(&line);
  text_free(&json);
}
