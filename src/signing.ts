/**
 * Signing: a report that a machine has just closed gets its text, once, in the same turn, under the key of this box. It runs
 * after the machines, which know no keys, and before the save; it never touches a text that is there.
 */
import { CUSTOMER_TAGS } from './machines/settings.ts';
import { softwareTagOf } from './personalities/wording.ts';
import { privacyOf } from './privacy.ts';
import { speakerOf } from './requests.ts';
import type { Runtime } from './runtime.ts';
import { SECOND } from './timers.ts';
import { signElement } from './wire/document.ts';
import { writeRum } from './wire/rum.ts';

export function signed(runtime: Runtime): Runtime {
  const { state, device } = runtime;
  const { reporting, exchange } = state;
  if (reporting.reports.every(({ text }) => text !== '')) return runtime;
  const { values } = state.settings;
  const customerTags: Record<string, string> = {};
  for (const [name, value] of Object.entries(values))
    if (name.startsWith(`${CUSTOMER_TAGS} `)) customerTags[name.slice(CUSTOMER_TAGS.length + 1)] = value;
  const same = {
    udi: device.udi,
    softwareTag: softwareTagOf(runtime),
    release: privacyOf(state).version ? '' : device.release,
    ha: device.supervisors.length > 1 ? device.supervisors : [],
    customerTags,
    customId: values['license smart custom_id'] ?? '',
  };
  const reports = reporting.reports.map(report => {
    if (report.text !== '') return report;
    const { start, end } = report;
    const payload = writeRum({ ...report, ...same, start: Math.floor(start / SECOND), end: Math.floor(end / SECOND) });
    return { ...report, text: signElement('RUMReport', 'rum', payload, speakerOf(runtime), exchange.secret) };
  });
  return { ...runtime, state: { ...state, reporting: { ...reporting, reports } } };
}
