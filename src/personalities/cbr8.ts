/**
 * The cBR-8 converged broadband router. Tags, releases and what is locked are those of the cBR-8 guide; tags that it does
 * not print, titles other than that of DOCSIS 3.1, and the texts of the warnings are ours.
 *
 * Facts it counts: `upstream-channels`, `downstream-channels` and `docsis31-channels` of a line card, `wan-ports` of a
 * supervisor, `protected` of a working line card that the protect card stands in for.
 */
import { places, sum } from './counting.ts';
import { IOS_XE } from './ios-xe.ts';
import { whenExpired } from './locking.ts';
import type { Personality } from './personality.ts';

const CURE =
  "'show license status' tells which. Register with 'license smart register idtoken <token>', or restore the way to the " +
  "licence authority and enter 'license smart renew auth'; the lock opens with the answer. These commands are never locked.";

export const CBR8: Personality = {
  ...IOS_XE,
  name: 'cbr8',
  title: 'Cisco cBR-8',
  edition: 'agent-1',
  generation: 'classic',
  agentVersion: '1.2.1_throttle/5',
  componentVersions: 'SA:(1_2_1_throttle)1.1.0, SI:(rel20)1.0.1, CH:(rel4)1.0.15, PK:(rel16)1.0.7',
  peer: 'Cisco licensing cloud',
  softwareTag: 'regid.2014-12.com.cisco.CBR8V1,1.0_95948658-0b8b-4e8f-838d-b17020364ca9',
  entitlements: [
    {
      name: 'US_License',
      title: 'Upstream Channel License',
      tag: 'regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3',
      release: '3.15.0S',
      count: sum('upstream-channels'),
      from: 'vendor',
    },
    {
      name: 'DS_License',
      title: 'Downstream Channel License',
      tag: 'regid.2014-11.com.cisco.DS_License,1.0_71ad0ae1-5e5e-4f02-b380-d2e1b8dcfa03',
      release: '3.15.0S',
      count: sum('downstream-channels'),
      from: 'vendor',
    },
    {
      name: 'WAN_License',
      title: 'WAN Port License',
      tag: 'regid.2014-11.com.cisco.WAN_License,1.0_3d8bb7ba-1a92-4f01-a4aa-a4479f1d7612',
      release: '3.15.0S',
      count: sum('wan-ports'),
      from: 'vendor',
    },
    {
      name: 'LCHA_License',
      title: 'Line Card High Availability License',
      tag: 'regid.2014-11.com.cisco.LCHA_License,1.0_0f6f2c0e-8f0b-4d4e-9a53-6b1c9a7e52d4',
      release: '3.15.0S',
      count: places('protected'),
      from: 'ours',
    },
    {
      name: 'D3.1_License',
      title: 'DOCSIS 3.1 Downstream Channel License',
      tag: 'regid.2016-05.com.cisco.D3.1_License,1.0_c4a8d7b6-53f9-4a17-8e2d-91f0b6c35a08',
      release: '3.18.0SP',
      count: sum('docsis31-channels'),
      from: 'ours',
    },
  ],
  gates: [
    {
      release: '3.18.0SP',
      when: whenExpired,
      gate: {
        type: 'cli',
        name: 'cable-interfaces',
        patterns: [
          '[no|default] cable upstream <n> shutdown',
          '[no|default] cable upstream shutdown <port>',
          '[no|default] controller upstream-cable <port>',
          '[no|default] rf-channel <n>',
        ],
        warning:
          '% Smart Licensing: this command is locked. Cable interfaces cannot be enabled or disabled, because the ' +
          `evaluation period or the authorization of this device has expired. ${CURE}`,
      },
    },
    {
      release: '3.18.0SP',
      when: whenExpired,
      gate: {
        type: 'copy',
        name: 'file-copy',
        except: [{ from: 'running-config', to: 'startup-config' }],
        warning:
          "% Smart Licensing: this copy is locked. Only 'copy running-config startup-config' is possible, because the " +
          `evaluation period or the authorization of this device has expired. ${CURE}`,
      },
    },
  ],
};
