/**
 * Whether a host name is a field of the UDI, or the model that its PID begins with (`ISR4321` of `ISR4321/K9`): then a
 * registration fails (CUBE guide: host name and PID). Case does not count, as in host names.
 */
export const isOfUdi = (hostname: string, { pid, sn }: { readonly pid: string; readonly sn: string }): boolean =>
  hostname !== '' && [pid, pid.split('/')[0], sn].some(part => part?.toLowerCase() === hostname.toLowerCase());
