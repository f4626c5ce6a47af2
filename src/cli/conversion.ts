/** `license smart conversion …`, and the screen of what is to be converted: on platforms that convert classic rights. */
import { rightsOf } from '../machines/conversion.ts';
import { fileOf, messageElement } from '../requests.ts';
import type { Command, Typed } from './commands.ts';
import { asked, type Execution, type Reading, said } from './execution.ts';
import { command, showing } from './licence.ts';
import { say } from './texts.ts';

const personalities = ['cube'];
const release = '17.2';

export const CONVERSION: readonly Command[] = [
  command('license smart conversion <start|stop>', 'license smart conversion start', convert, {
    personalities,
    release,
  }),
  // Ours: what the screen below prints, as a file.
  command('license smart save conversion PATH', 'license smart save conversion bootflash:conversion.txt', save, {
    personalities,
    generation: 'policy',
  }),
  showing('show license data conversion', { personalities, release }),
];

/** To save it is to start it: what comes back is the result. */
function save({ values, mode }: Typed, reading: Reading): Execution {
  const { settings, conversion } = reading.state;
  const { status } = conversion;
  if (!settings.enabled) return said(say('disabled'), mode);
  if (status === 'success' || status === 'already-converted') return said(say('converted'), mode);
  if (rightsOf(reading).length === 0) return said(say('nothingToConvert'), mode);
  return {
    ...asked('', mode, { what: 'convert', start: true, offline: true }),
    write: {
      path: values.PATH ?? '',
      purpose: 'conversion',
      text: then => fileOf([messageElement('conversion', then, then.state.exchange.sequence, null)]),
    },
  };
}

function convert({ words, mode }: Typed, reading: Reading): Execution {
  const { state, personality } = reading;
  const { status } = state.conversion;
  const start = words.includes('start');
  const converting = (text: string) => asked(text, mode, { what: 'convert', start, offline: false });
  if (!state.settings.enabled) return said(say('disabled'), mode);
  const asking = status === 'started' || status === 'polling';
  if (!start) return asking ? converting(say('conversionStopped')) : said(say('noConversion'), mode);
  if (asking) return said(say('converting'), mode);
  if (status === 'success' || status === 'already-converted') return said(say('converted'), mode);
  if (personality.generation === 'classic' && state.registration.status !== 'registered')
    return said(say('agentNotRegistered'), mode);
  return rightsOf(reading).length === 0 ? said(say('nothingToConvert'), mode) : converting(say('conversionStarted'));
}
