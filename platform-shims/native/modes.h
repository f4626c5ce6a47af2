/**
 * The commands that change the mode of a session and are the box's own: where the agent is the only shell, somebody
 * must know them.
 */
#ifndef SMART_AGENT_MODES_H
#define SMART_AGENT_MODES_H

/** The mode after a line that the agent did not take; NULL: it is no such command; empty: the operator leaves. */
const char *modes_after(const char *line, const char *mode);

#endif
