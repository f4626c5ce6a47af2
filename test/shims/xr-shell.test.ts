/**
 * The emulated IOS XR command line, as an operator meets it: transcripts of sessions on an NCS 1004 with the agent in it.
 * The time that XR prints above the output of a command stands still here, and is left out of the transcripts.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Box, createBox } from '../../platform-shims/sim/box.ts';
import { sourceGuest } from '../../platform-shims/sim/guest.ts';
import type { Gate } from '../../src/abi.ts';
import { createAgent } from '../../src/agent.ts';
import { embeddedAuthority } from '../../tools/authority/embedded.ts';

const START = Date.UTC(2019, 1, 11, 15, 50);
const TIME = 'Mon Feb 11 15:50:00.000 UTC';

function booted(startup = 'hostname r1\n'): Box {
  const authority = embeddedAuthority({ now: () => START, seed: 1 });
  const box = createBox({
    seed: 1,
    personality: 'ncs1004',
    guest: sourceGuest(createAgent),
    post: body => authority.post(body),
    roots: authority.roots,
    startup,
  });
  box.boot();
  return box;
}

const PROMPT = 'RP/0/RP0/CPU0:';
/** Plays a transcript: lines with a prompt are typed, and what follows each must be what it prints, the time left out. */
function plays(box: Box, transcript: string): void {
  const lines = transcript.replace(/^\n|\n\s*$/g, '').split('\n');
  const printed: string[] = [];
  for (const line of lines) {
    const [, typed] = /^r\d\S*?#(.*)$/.exec(line) ?? [];
    if (typed === undefined) continue;
    const shown = box.prompt.slice(PROMPT.length);
    printed.push(shown + typed);
    const text = box
      .type(typed)
      .replace(new RegExp(`^${TIME}\n?`), '')
      .replace(new RegExp(`^ {${PROMPT.length}}(?= *\\^\n)`), '');
    if (text !== '') printed.push(...text.split('\n'));
  }
  assert.equal(
    printed.map(line => line.trimEnd()),
    lines.map(line => line.trimEnd()),
  );
}

test('the time stands above what a command prints, and above nothing that could not be read', () => {
  const box = booted();
  assert.is(box.type('show clock'), `${TIME}\n15:50:00.000 UTC Mon Feb 11 2019`);
  assert.is(box.type('terminal length 0'), TIME);
  assert.is(box.type('show license udi').split('\n')[0], TIME);
  assert.not(box.type('show lisence').includes(TIME));
  assert.is(box.type('configure'), TIME);
  assert.is(box.type('hostname other'), '');
  assert.is(box.type('commit'), TIME);
});

test('prompts follow the modes in and out', () => {
  plays(
    booted(),
    `
r1#configure
r1(config)#crypto ca trustpoint Trustpool
r1(config-trustp)#crl optional
r1(config-trustp)#hw-module location 0/0 mxponder-slice 1
r1(config-hwmod-mxp)#controller Optics0/0/0/1
r1(config-Optics)#exit
r1(config)#call-home
r1(config-call-home)#profile CiscoTAC-1
r1(config-call-home-profile)#exit
r1(config-call-home)#exit
r1(config)#interface Mgmt
                     ^
% Invalid input detected at '^' marker.
r1(config)#interface MgmtEth0/RP0/CPU0/0
r1(config-if)#call-home
r1(config-call-home)#profile Satellite
r1(config-call-home-profile)#abort
r1#`,
  );
});

test('what cannot be read is pointed at, under the word, whatever stands before it', () => {
  plays(
    booted(),
    `
r1#shwo clock
   ^
% Invalid input detected at '^' marker.
r1#show clok
        ^
% Invalid input detected at '^' marker.
r1#show
% Incomplete command.
r1#sh l
% Ambiguous command:  "sh l"
r1#show license plattform
                ^
% Invalid input detected at '^' marker.
r1#show clock | frobnicate x
              ^
% Invalid input detected at '^' marker.
r1#reload | include x
          ^
% Invalid input detected at '^' marker.
r1#dir flash:
       ^
% Invalid input detected at '^' marker.
r1#conf t
r1(config)#hw-module location 0/9 mxponder-slice 0
                                                 ^
% Invalid input detected at '^' marker.
r1(config)#hostname
% Incomplete command.
r1(config)#do show clok
                   ^
% Invalid input detected at '^' marker.
r1(config)#  do   show license toy
                               ^
% Invalid input detected at '^' marker.
r1(config)#no frobnicate
              ^
% Invalid input detected at '^' marker.
r1(config)#crypto ca trustpoint Trustpool crl mandatory
                                              ^
% Invalid input detected at '^' marker.
r1(config)#abort`,
  );
});

test('nothing that is typed is in force before the commit, and all of it after', () => {
  const box = booted();
  plays(
    box,
    `
r1#configure
r1(config)#hostname r2
r1(config)#domain name-server 192.0.2.53
r1(config)#show configuration
Building configuration...
!! IOS XR Configuration 7.0.1
hostname r2
domain name-server 192.0.2.53
end
r1(config)#commit
r2(config)#show configuration
Building configuration...
!! IOS XR Configuration 7.0.1
end
r2(config)#commit
% No configuration changes to commit.
r2(config)#no domain name-server 192.0.2.53
r2(config)#abort
r2#show running-config domain
domain name-server 192.0.2.53
r2#show running-config ntp
% No such configuration item(s)`,
  );
  box.reboot();
  assert.is(box.prompt, 'RP/0/RP0/CPU0:r2#');
});

test('end and exit commit what is not committed, and say so; clear and abort forget it', () => {
  plays(
    booted(),
    `
r1#configure
r1(config)#hostname r2
r1(config)#end
Uncommitted changes found, commit them before exiting(yes/no/cancel)? [cancel]:yes
r2#conf t
r2(config)#hostname r3
r2(config)#exit
Uncommitted changes found, commit them before exiting(yes/no/cancel)? [cancel]:yes
r3#conf t
r3(config)#hostname r4
r3(config)#clear
r3(config)#end
r3#`,
  );
});

const URL = 'http://192.0.2.9/licences';
test('a line of the agent is checked when it is typed, and handed over at the commit', () => {
  const box = booted();
  const before = box.effects.length;
  plays(
    box,
    `
r1#configure
r1(config)#call-home
r1(config-call-home)#profile CiscoTAC-1
r1(config-call-home-profile)#destination adress http ${URL}
                                         ^
% Invalid input detected at '^' marker.
r1(config-call-home-profile)#destination address
% Incomplete command.
r1(config-call-home-profile)#destination address http ${URL}`,
  );
  const told = () => box.effects.slice(before).filter(({ effect }) => effect.type !== 'answer');
  assert.equal(told(), []);
  assert.not(box.type('do show running-config').includes(URL));
  assert.ok(box.type('show configuration').includes(`  destination address http ${URL}`));
  box.type('commit');
  assert.ok(told().some(({ effect }) => effect.type === 'config' && effect.lines.some(line => line.includes(URL))));
  assert.ok(box.type('do show running-config call-home').includes(URL));
  box.type('no destination address http');
  assert.ok(box.type('do show running-config call-home').includes(URL));
  box.type('commit');
  assert.not(box.type('do show running-config').includes(URL));
});

test('a commit is all or nothing: what the agent had taken is taken back', () => {
  const box = booted();
  for (const line of ['conf t', 'hostname r2', 'call-home', 'profile CiscoTAC-1'])
    assert.not(box.type(line).includes('%'));
  box.type(`destination address http ${URL}`);
  // As a word it can be read; as an address it is none.
  assert.is(box.type('destination address http ftp://elsewhere'), '');
  assert.match(box.type('commit'), /Failed to commit one or more configuration items/);
  assert.match(box.type('show configuration failed'), /SEMANTIC ERRORS(.|\n)*ftp:\/\/elsewhere\n *!!% .*http/);
  box.type('abort');
  assert.is(box.prompt, 'RP/0/RP0/CPU0:r1#');
  assert.not(box.type('show running-config').includes(URL));
});

test('sessions do not see each other’s changes, and each commits its own', () => {
  const box = booted();
  for (const session of ['a', 'b']) box.type('conf t', session);
  box.type('domain name-server 192.0.2.1', 'a');
  box.type('domain name-server 192.0.2.2', 'b');
  assert.not(box.type('show configuration', 'b').includes('192.0.2.1'));
  box.type('commit', 'a');
  box.type('end', 'b');
  assert.match(box.type('show running-config domain'), /192\.0\.2\.1\n(.|\n)*192\.0\.2\.2/);
});

test('filters find a pattern in quotes, and case does not count', () => {
  const box = booted();
  assert.match(box.type('show logging | i "Agent for licensing"'), /^[^\n]*\n[^\n]*AGENT_READY/);
  assert.match(box.type('show logging | exclude agent'), /Log Buffer/);
  assert.match(box.type('show license all | begin "product information"'), /^[^\n]*\nProduct Information/);
});

test('files: a configuration is copied, shown, and loaded into the target', () => {
  const box = booted();
  assert.match(box.type('copy running-config disk0:/kept.cfg'), /\[OK\]/);
  box.type('conf t');
  box.type('hostname r2');
  box.type('end');
  assert.match(box.type('dir disk0:'), /\d+ {2}\/kept\.cfg/);
  assert.match(box.type('more disk0:/kept.cfg'), /hostname r1/);
  box.type('conf t');
  assert.is(box.type('load disk0:/kept.cfg'), 'Loading.');
  box.type('commit');
  assert.is(box.prompt, 'RP/0/RP0/CPU0:r1(config)#');
  assert.match(box.type('load disk0:/none.cfg'), /Invalid input/);
  box.type('end');
  box.link('down');
  assert.match(box.type('copy running-config tftp://192.0.2.9/x'), /Timed out/);
  assert.match(box.type('ping 192.0.2.9'), /0 percent/);
});

test('show tech-support leaves a file with what the agent shows', () => {
  const box = booted();
  const [, file = ''] = /: \/(harddisk:\S+)/.exec(box.type('show tech-support smartlic')) ?? [];
  const text = box.type(`more ${file}`);
  for (const command of ['all', 'udi', 'platform detail'])
    assert.ok(text.includes(`- show license ${command} -`), command);
});

test('help lists what can come next, the box’s and the agent’s', () => {
  const box = booted();
  assert.match(box.type('show ?'), /call-home(.|\n)*clock(.|\n)*license/);
  assert.match(box.type('show license ?'), /platform(.|\n)*usage/);
  box.type('conf t');
  assert.match(box.type('?'), /call-home(.|\n)*commit(.|\n)*crypto(.|\n)*license/);
  assert.match(box.type('crypto ca trustpoint T ?'), /<cr>/);
  assert.match(box.type('do show license ?'), /platform/);
});

const gate: Gate = {
  type: 'cli',
  name: 'toy',
  because: 'grace-over',
  since: 0,
  warning: 'locked',
  patterns: ['[no|default] hw-module location'],
};
test('gates stand before everything, in every mode', () => {
  const box = booted();
  box.rooms.enforcer.enforce([gate]);
  box.type('conf t');
  assert.is(box.type('hw-module location 0/0 mxponder-slice 0'), 'locked');
  assert.is(box.type('no hw-mod loc 0/0 mxponder-slice 0'), 'locked');
  assert.is(box.type('hostname r2'), '');
});

test('absurd lines are answered and change nothing', () => {
  const box = booted();
  const odd = [
    '|',
    '| include',
    ' | ',
    '^',
    '?',
    'no',
    'no ',
    'do',
    'do do show clock',
    'show  |',
    'x'.repeat(5000),
    '\t',
    '%',
    '<cr>',
    '...',
  ];
  for (const line of [...odd, 'conf t', ...odd, 'call-home', ...odd, 'profile CiscoTAC-1', ...odd]) box.type(line);
  box.type('abort');
  assert.is(box.prompt, 'RP/0/RP0/CPU0:r1#');
  assert.match(box.type('show running-config'), /Configuration 7\.0\.1\nhostname r1\nend$/);
});

test.run();
