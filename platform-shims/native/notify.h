/** What systemd is told (sd_notify(3), by hand): without NOTIFY_SOCKET nobody is. */
#ifndef SMART_AGENT_NOTIFY_H
#define SMART_AGENT_NOTIFY_H

/** `READY=1`, `STOPPING=1`. Nothing depends on whether it is heard. */
void notify(const char *state);

#endif
