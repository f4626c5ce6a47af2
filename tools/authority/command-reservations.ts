/** The sub-commands about reservations; command.ts mounts them. */
import type { Command } from 'commander';
import type { Does } from './command.ts';
import { plain } from './csv.ts';
import { fields } from './print.ts';

const UDI = ['<udi>', 'PID:…,SN:…'] as const;
const LICENCES = ['[licences...]', 'tag=count'] as const;

/** Adds them; `does` binds a command to its operation, `group` makes a command that holds others. */
export function reservationCommands(does: Does, group: (name: string, description: string) => Command): void {
  const reservation = group('reservation', 'licences that are bound to a box by hand');
  does(
    reservation.command('list').description('what is reserved, and what was').option('--va <name>', 'virtual account'),
    'reservationList',
    (_, { va }) => ({ virtualAccount: va }),
    ['udi', 'virtualAccount', 'kind', 'state', 'licences', 'issued', 'returned'],
  );
  does(
    reservation
      .command('make')
      .description('answers a request code; prints the authorization code, or the file to be installed')
      .argument('<request>', 'the request code')
      .argument(...LICENCES)
      .option('--export', 'allow export-controlled functions')
      .option('--va <name>', 'virtual account'),
    'reservationMake',
    ([request, ...licences], { export: exportAllowed, va: virtualAccount }) => ({
      request,
      licences: licences.join(' '),
      export: exportAllowed,
      virtualAccount,
    }),
    made => made.code,
  );
  does(
    reservation
      .command('show')
      .description('prints the newest authorization code of a box again')
      .argument(...UDI),
    'reservationShow',
    ([udi]) => ({ udi }),
    ({ code }) => code,
  );
  does(
    reservation
      .command('update')
      .description('reserves other licences for the same box; prints the file to be installed')
      .argument(...UDI)
      .argument(...LICENCES),
    'reservationUpdate',
    ([udi, ...licences]) => ({ udi, licences: licences.join(' ') }),
    made => made.code,
  );
  does(
    reservation
      .command('confirm')
      .description('takes the confirmation code of a box')
      .argument(...UDI)
      .argument('<code>'),
    'reservationConfirm',
    ([udi, code]) => ({ udi, code }),
    ({ udi, licences }) => `Confirmed: ${udi} has ${plain(licences) || 'everything'}.`,
  );
  does(
    reservation
      .command('return')
      .description('takes the return code of a box; its licences go back')
      .argument(...UDI)
      .argument('<code>'),
    'reservationReturn',
    ([udi, code]) => ({ udi, code }),
    ({ udi, returned }) => `Returned: nothing is reserved for ${udi} by it since ${returned}.`,
  );
  does(
    reservation
      .command('rehost')
      .description('moves the licences of a box that failed to another one; prints the code for it')
      .argument(...UDI)
      .argument('<request>', 'the request code of the other box'),
    'reservationRehost',
    ([udi, request]) => ({ udi, request }),
    made => made.code,
  );
  const policy = reservation.command('policy').description('what the account allows');
  does(policy.command('show').description('prints it'), 'reservationPolicyShow', () => ({}), fields);
  does(
    policy
      .command('set')
      .description('sets it')
      .option('--universal <yes|no>', 'universal reservations')
      .option('--rehosts <n>', 'so many replaced boxes whose return codes are waited for'),
    'reservationPolicySet',
    (_, { universal, rehosts }) => ({ universal, rehosts }),
    fields,
  );
}
