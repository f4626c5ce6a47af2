/** A world with one embedded authority, a clock, and boxes by serial number; and the licences of the guides. */
import type { Reply } from '../../../src/wire/message.ts';
import { embeddedAuthority } from '../../../tools/authority/embedded.ts';
import { Box, saying } from './box.ts';
import { PolicyBox } from './policy-box.ts';

export const DAY = 86_400_000;
export const START = Date.UTC(2026, 0, 5);

export function world(seed = 1) {
  const time = { now: START };
  const authority = embeddedAuthority({ now: () => time.now, seed });
  const { admin } = authority;
  return {
    time,
    admin,
    run: admin.run,
    /** A box that has registered. */
    registered(sn: string, virtualAccount = 'Default') {
      const box = new Box(authority.post, admin.currentRoots(), sn);
      box.register(admin.createToken({ virtualAccount }));
      return box;
    },
    /** A box of the policy generation; through a collector, unless another way is named. */
    box: (sn?: string, url?: string) => new PolicyBox(authority.post, time, admin.currentRoots(), sn, sn, url),
    pool: (tag: string, virtualAccount = 'Default') =>
      admin.summary().find(row => row.tag === tag && row.virtualAccount === virtualAccount)!,
    events: () => admin.log(10_000).map(line => line.event),
  };
}
export type World = ReturnType<typeof world>;

export const modes = (reply: Reply) =>
  reply.status === 'ok' && reply.kind === 'entitlement' ? reply.modes : saying(reply);

/** The uuids are ours: the guide prints the names alone. */
const cube = (name: string, version: string) =>
  `regid.2019-06.com.cisco.${name},${version}_7d4b1c52-8a9f-4a16-9f11-2c1d3e4f5a6b`;
export const RED12 = cube('CUBE_T_RED', '12.0');
export const STD12 = cube('CUBE_T_STD', '12.0');
export const RED14 = cube('CUBE_T_RED', '14.0');
export const STD14 = cube('CUBE_T_STD', '14.0');
export const ESS400 = 'regid.2019-03.com.cisco.ESS-CA-400G-RTU-2,1.0_015f335a-e7cd-4d5c-aec5-b9a0eee2df9b';
export const ESS100 = 'regid.2019-03.com.cisco.ESS-CA-100G-RTU-2,1.0_48bdd67b-c17a-42fe-908a-9ed16d242b84';
export const ADV400 = 'regid.2019-03.com.cisco.ADV-CA-400G-RTU-2,1.0_5a5661d3-275b-485e-bb57-642a81f35e7a';
export const ADV100 = 'regid.2019-03.com.cisco.ADV-CA-100G-RTU-2,1.0_f7ea7475-09bb-4705-9e21-252dd1e2e5cd';
export const SIA400 = 'regid.2019-03.com.cisco.ESS-CA-400G-SIA-3,1.0_0d5b8f0e-3c44-4a59-8d9e-6b8d33a2f1c7';
export const SIA100 = 'regid.2019-03.com.cisco.ESS-CA-100G-SIA-3,1.0_9c1f27aa-40f7-4c8e-a9d3-7e51b3c4d2e8';
