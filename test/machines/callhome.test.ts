/** Call-home: where messages go. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { callhome } from '../../src/machines/callhome.ts';
import { contextOf, neverSpins, walk } from '../support/machines.ts';

const STATES = [callhome.initial, { url: 'https://one.example/' }, { url: 'https://licences.example/' }];

test('the table says what the machine does, for every state and fact', () => {
  walk(callhome, { states: STATES, contexts: [contextOf()], listens: ['configured', 'booted'] });
  neverSpins(callhome, STATES, [contextOf()]);
});

test('a destination is kept as it was typed', () => {
  for (const url of ['HTTP://Gateway:844/Transportgateway/services//DeviceRequestHandler', 'https://x/?a=%0A'])
    assert.is(callhome.step(callhome.initial, { type: 'configured', url }, contextOf()).state.url, url);
});

test('the same destination again changes nothing', () => {
  const [, one] = STATES;
  assert.is(callhome.step(one!, { type: 'configured', url: one!.url }, contextOf()).state, one);
});

test.run();
