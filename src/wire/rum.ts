/**
 * RUM reports: what was in use of one licence over a span of time, in the JSON of ISO/IEC 19770-4 as the vendor's agents write
 * it. This file knows the shape of the payload, once, for the box that writes and the authority that reads; document.ts signs
 * it. A payload is written once, kept to the byte, and never written anew from what was read.
 */
import { asRecord, parsedRecord } from './document.ts';

export interface RumUdi {
  readonly pid: string;
  readonly sn: string;
}
/** One report. Times in whole seconds since 1970, as the box knows them. */
export interface Rum {
  readonly id: number;
  /** Report of the same licence before it; 0: none. */
  readonly previous: number;
  readonly udi: RumUdi;
  readonly softwareTag: string;
  readonly release: string;
  readonly tag: string;
  readonly start: number;
  readonly end: number;
  /** The most that was in use at one time. */
  readonly value: number;
  /** Why it was closed. */
  readonly reason: string;
  /** Both supervisors, the active one first; empty where there is one. */
  readonly ha: readonly { readonly role: string; readonly udi: RumUdi }[];
  /** `tag1` to `tag4`, and the custom id: what the operator wants to find again in the account. */
  readonly customerTags: Readonly<Record<string, string>>;
  readonly customId: string;
}

/** Seconds between two samples. */
const SAMPLE = 15 * 60;

const sudi = ({ pid, sn }: RumUdi) => ({ udi_pid: pid, udi_serial_number: sn });

/** The payload of an element of type `rum`: the text that is signed. */
export function writeRum(rum: Rum): string {
  const { id, previous, udi, softwareTag, release, tag, start, end, value, reason, ha, customerTags, customId } = rum;
  return JSON.stringify({
    version: '2.0',
    asset_identification: {
      report_id: id,
      asset: { name: softwareTag },
      instance: { sudi: sudi(udi) },
    },
    meta: {
      entitlement_tag: tag,
      // Ours: the vendor's agents keep the chain to themselves.
      previous_report_id: previous,
      utility_enabled: false,
      software_version: release,
      ha_udi: ha.map(one => ({ role: one.role, sudi: sudi(one.udi) })),
      ...(Object.keys(customerTags).length > 0 && { customer_tags: customerTags }),
      ...(customId !== '' && { custom_id: customId }),
    },
    measurements: [
      {
        log_time: end,
        metric_name: 'ENTITLEMENT',
        start_time: start,
        end_time: end,
        // The whole span, and samples at its beginning, each quarter of an hour and its end: 97 in 86 399 s, as captured.
        sample_interval: end - start,
        num_samples: Math.ceil((end - start) / SAMPLE) + 1,
        meta: {
          added_sudi_list: [],
          removed_sudi_list: [],
          clock_change_delta: 0,
          termination_reason: reason,
          close_reason: reason,
        },
        value: { type: 'COUNT', value: String(value) },
      },
    ],
  });
}

/** Reads a payload; null where it is none, or says what cannot be (an end before its beginning, a count that is none). */
export function readRum(payload: string): Rum | null {
  const whole = parsedRecord(payload);
  const asset = asRecord(whole?.asset_identification);
  const meta = asRecord(whole?.meta);
  const measurements = whole?.measurements;
  const [only] = Array.isArray(measurements) && measurements.length === 1 ? measurements : [];
  const measurement = asRecord(only);
  const counted = asRecord(measurement?.value);
  const udi = udiOf(asRecord(asset?.instance)?.sudi);
  if (!asset || !meta || !measurement || !counted || !udi || whole?.version !== '2.0') return null;

  const { report_id: id } = asset;
  const { previous_report_id: previous = 0, entitlement_tag: tag, software_version: release, custom_id = '' } = meta;
  const { start_time: start, end_time: end, metric_name: metric } = measurement;
  const softwareTag = asRecord(asset.asset)?.name;
  const reason = asRecord(measurement.meta)?.close_reason;
  const { type, value } = counted;
  const ha = (Array.isArray(meta.ha_udi) ? meta.ha_udi : []).map(one => {
    const { role, sudi: its } = asRecord(one) ?? {};
    return { role, udi: udiOf(its) };
  });
  const tags = asRecord(meta.customer_tags ?? {});
  const numbers = [id, previous, start, end].every(isWhole) && id !== 0 && (start as number) <= (end as number);
  const texts = [tag, release, softwareTag, reason, custom_id, ...Object.values(tags ?? { no: 0 })].every(isText);
  const count = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : -1;
  const kind = metric === 'ENTITLEMENT' && type === 'COUNT' && count >= 0;
  if (!numbers || !texts || !kind || ha.length > 16 || !ha.every(one => isText(one.role) && one.udi)) return null;
  return {
    id,
    previous,
    udi,
    softwareTag,
    release,
    tag,
    start,
    end,
    value: count,
    reason,
    ha,
    customerTags: tags,
    customId: custom_id,
  } as Rum;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 512;
const isWhole = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

function udiOf(value: unknown): RumUdi | null {
  const { udi_pid: pid, udi_serial_number: sn } = asRecord(value) ?? {};
  return isText(pid) && isText(sn) ? { pid, sn } : null;
}
