/** The emulated IOS XE command line, as an operator meets it: transcripts of sessions on a box with a toy guest. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Box, createBox } from '../../platform-shims/sim/box.ts';
import { cbr8Of } from '../../platform-shims/sim/cbr8/kit.ts';
import { sourceGuest } from '../../platform-shims/sim/guest.ts';
import { createToy } from './sim-toy.ts';

async function booted(startup?: string): Promise<Box> {
  const box = createBox({
    seed: 1,
    guest: sourceGuest(createToy),
    post: body => body,
    roots: '',
    ...(startup !== undefined && { startup }),
  });
  box.boot();
  await box.idle();
  return box;
}

/** Plays a transcript: lines with a prompt are typed, and what follows each must be what it prints. */
async function plays(box: Box, transcript: string): Promise<void> {
  const lines = transcript.replace(/^\n|\n\s*$/g, '').split('\n');
  const printed: string[] = [];
  for (const line of lines) {
    const [, prompt, typed] = /^(Router\S*?[#>])(.*)$/.exec(line) ?? [];
    if (prompt === undefined) continue;
    printed.push(box.prompt + typed);
    const text = box.type(typed!);
    if (text !== '') printed.push(text);
    await box.idle();
  }
  assert.snapshot(printed.join('\n'), lines.join('\n'));
}

const upstream = (box: Box) =>
  cbr8Of(box)
    .chassis.samples()
    .filter(({ name }) => name === 'upstream-channels')
    .reduce((sum, { count }) => sum + count, 0);

test('prompts follow the modes in and out', async () => {
  const box = await booted();
  await plays(
    box,
    `
Router#disable
Router>show clock
02:00:00.000 UTC Thu Mar 5 2015
Router>configure terminal
       ^
% Invalid input detected at '^' marker.
Router>en
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#interface cable9/0/0
Router(config-if)#controller integrated-cable 9/0/0
Router(config-controller)#exit
Router(config)#call-home
Router(cfg-call-home)#profile CiscoTAC-1
Router(cfg-call-home-profile)#active
Router(cfg-call-home-profile)#exit
Router(cfg-call-home)#exit
Router(config)#redundancy
Router(config-red)#linecard-group 1 internal-switch
Router(config-red-lc)#member slot 9 working
Router(config-red-lc)#crypto pki trustpoint root
Router(ca-trustpoint)#enrollment terminal
Router(ca-trustpoint)#end
Router#`,
  );
});

test('what cannot be read is pointed at, under the word, whatever stands before it', async () => {
  const box = await booted();
  await plays(
    box,
    `
Router#shwo clock
       ^
% Invalid input detected at '^' marker.
Router#show clok
            ^
% Invalid input detected at '^' marker.
Router#show
% Incomplete command.
Router#sh l
% Ambiguous command:  "sh l"
Router#sh lo | frobnicate x
             ^
% Invalid input detected at '^' marker.
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#controller upstream-cable 5/0/0
                                         ^
% Invalid input detected at '^' marker.
Router(config)#do show clok
                       ^
% Invalid input detected at '^' marker.
Router(config)#do show license all
number 0, 
Router(config)#  do   show license toy
                                   ^
% Invalid input detected at '^' marker.
Router(config)#end
Router#sh li all
          ^
% Invalid input detected at '^' marker.
Router#show license toy
                    ^
% Invalid input detected at '^' marker.`,
  );
});

test('the agent gets its own commands and all that nobody knows, in the mode of the session', async () => {
  const box = await booted();
  box.type('sh lic all');
  box.type('frobnicate');
  box.type('conf t');
  box.type('license smart url default');
  box.type('controller upstream-cable 9/0/0');
  box.type('license smart url default');
  box.type('do license toy save');
  assert.equal(
    box.effects.flatMap(({ effect }) => (effect.type === 'answer' ? [[effect.mode, effect.handled, effect.text]] : [])),
    [
      ['exec', false, ''],
      ['exec', false, ''],
      ['config', false, ''],
      ['config', false, ''],
      ['exec', true, 'number 1'],
    ],
  );
  assert.is(box.prompt, 'Router(config)#');
});

test('upstream channels are switched by either spelling, and the platform says so at once', async () => {
  const box = await booted();
  assert.is(upstream(box), 64);
  box.type('conf t');
  box.type('cont up 9/0/0');
  box.type('no cab up 1 sh');
  assert.is(upstream(box), 65);
  box.type('no cable upstream shutdown 2');
  assert.is(upstream(box), 66);
  box.type('interface Cable 9/0/0');
  box.type('cable upstream 0 shutdown');
  box.type('cable upstream shutdown 1');
  assert.is(upstream(box), 64);
  assert.match(box.type('cable upstream 99 shutdown'), /Invalid input/);
  box.type('controller integrated-cable 9/0/0');
  box.type('rf-ch100');
  box.type('rf-channel 158 162');
  assert.equal(
    cbr8Of(box)
      .chassis.samples()
      .filter(({ where }) => where === 'clc 9'),
    [
      { name: 'upstream-channels', where: 'clc 9', count: 16 },
      { name: 'downstream-channels', where: 'clc 9', count: 193 },
      { name: 'docsis31-channels', where: 'clc 9', count: 5 },
    ],
  );
});

test('a gate rejects what it names, however it is typed, and nothing else', async () => {
  const box = await booted();
  box.type('license toy lock');
  box.remote.set('tftp://192.0.2.9/router-confg', 'hostname Evil\n');
  await plays(
    box,
    `
Router#copy tftp: startup-config
% Only running-config may be copied to startup-config.
Router#cop flash:x run
% Only running-config may be copied to startup-config.
Router#copy run start
Building configuration...
[OK]
Router#wr
Building configuration...
[OK]
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#controller upstream-cable 9/0/0
% Cable interfaces are locked.
Router(config)#cont up 9/0/0
% Cable interfaces are locked.
Router(config)#controller integrated-cable 9/0/0
Router(config-controller)#rf-ch5
% Cable interfaces are locked.
Router(config-controller)#interface cable 9/0/0
Router(config-if)#no cab up 0 sh
% Cable interfaces are locked.
Router(config-if)#cable upstream shutdown 0
% Cable interfaces are locked.
Router(config-if)#do copy tftp: startup-config
% Only running-config may be copied to startup-config.
Router(config-if)#ip name-server 192.0.2.54
Router(config)#call-home
Router(cfg-call-home)#end
Router#license toy unlock
Router#copy tftp: startup-config
14 bytes copied
Router#reload
System is going down for reload.
`.replace(/\n$/, ''),
  );
  assert.is(box.prompt, 'Evil#');
  assert.is(upstream(box), 0);
});

test('what is saved outlives a reload, the rest does not; the agent gets its own part back', async () => {
  const box = await booted();
  for (const line of ['conf t', 'hostname Box', 'call-home', 'profile CiscoTAC-1', 'active', 'end', 'copy run start'])
    box.type(line);
  for (const line of [
    'conf t',
    'hostname Lost',
    'controller upstream-cable 9/0/0',
    'no cable upstream 7 shutdown',
    'end',
  ])
    box.type(line);
  assert.match(box.type('show running-config'), /hostname Lost\n[\s\S]*no cable upstream 7 shutdown\n/);
  const saved = box.type('show startup-config');
  box.reboot();
  await box.idle();
  assert.is(box.prompt, 'Box#');
  assert.is(upstream(box), 64);
  assert.equal(box.rooms.store.loadConfig(), ['call-home', ' profile "CiscoTAC-1"', '  active']);
  const text = (screen: string) => screen.slice(screen.indexOf('!'));
  assert.is(text(box.type('show running-config')), text(saved));
});

test('the running configuration is a configuration: read in again, it changes nothing', async () => {
  const box = await booted();
  for (const line of [
    'conf t',
    'redundancy',
    'linecard-group 1 internal-switch',
    'member slot 9 working',
    'exit',
    'exit',
  ])
    box.type(line);
  for (const line of [
    'int ten4/1/0',
    'ip address 192.0.2.1 255.255.255.0',
    'crypto pki trustpoint r',
    'enrollment terminal',
  ])
    box.type(line);
  box.type('end');
  const before = box.type('show running-config');
  assert.match(before, /\n {2}member slot 9 working\n/);
  assert.match(before, /\ninterface TenGigabitEthernet4\/1\/0\n ip address 192.0.2.1 255.255.255.0\n/);
  box.type('copy running-config flash:mine.cfg');
  assert.match(box.type('dir flash:'), /mine\.cfg/);
  box.type('copy flash:mine.cfg running-config');
  assert.is(box.type('show running-config'), before);
  box.type('copy flash:mine.cfg startup-config');
  box.reboot();
  await box.idle();
  assert.is(box.type('show running-config'), before);
});

test('a server out of reach, or without the file, is an error of the copy', async () => {
  const box = await booted();
  assert.is(
    box.type('copy tftp: startup-config'),
    '%Error opening tftp://192.0.2.9/router-confg (No such file or directory)',
  );
  box.link('down');
  assert.is(box.type('copy run tftp://192.0.2.9/x'), '%Error opening tftp://192.0.2.9/x (Timed out)');
  box.link('up');
  assert.match(box.type('copy run tftp://192.0.2.9/x'), /bytes copied/);
  assert.match(box.remote.get('tftp://192.0.2.9/x') ?? '', /^!\nversion/);
});

test('screens can be filtered, and ? tells what comes next', async () => {
  const box = await booted();
  assert.is(box.type('show running-config | include name'), 'hostname Router\nip name-server 192.0.2.53');
  assert.is(
    box.type('show running-config | section Upstream-Cable 9/0/15'),
    'controller Upstream-Cable 9/0/15\n no cable upstream 0 shutdown',
  );
  assert.is(box.type('show logging | include SMART | TOY'), '%TOY-6-AGENT_READY: number 0');
  assert.match(box.type('show ?'), /license[\s\S]*running-config/);
  assert.match(box.type('sh ver'), /3\.18\.1SP/);
  assert.match(box.type('show inventory'), /PID: CBR-8-CCAP-CHASS {2}, VID: V01, SN: FXS1739Q0NT/);
});

test('sessions do not disturb each other', async () => {
  const box = await booted();
  box.type('conf t', 'vty 0');
  box.type('disable', 'vty 1');
  assert.is(box.promptOf('vty 0'), 'Router(config)#');
  assert.is(box.promptOf('vty 1'), 'Router>');
  assert.is(box.prompt, 'Router#');
});

test.run();
