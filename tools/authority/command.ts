/**
 * The command line of the authority: `smart-agent authority` serves, its sub-commands administer. They work on the data
 * directory, or over HTTP with --url. Nothing is decided here: operations.ts does the work, this prints it.
 *
 * Exit codes: 0 done, 1 refused or failed; commander's own complaints about usage are 1, too.
 */
import { Command } from 'commander';
import { betweenCommands } from './command-between.ts';
import { licenceCommands } from './command-licences.ts';
import { policyCommands } from './command-policy.ts';
import { reservationCommands } from './command-reservations.ts';
import { type Call, localDesk, remoteDesk } from './desk.ts';
import type { Input } from './input.ts';
import type { OperationName, ResultOf } from './operations.ts';
import { csvTable, fields, table } from './print.ts';
import { startAuthority } from './server.ts';

/** Where the command prints; a test reads it. */
export interface Console {
  out(text: string): void;
  err(text: string): void;
}
const TERMINAL: Console = {
  out: text => void process.stdout.write(`${text}\n`),
  err: text => void process.stderr.write(`${text}\n`),
};

interface Globals {
  readonly listen: string;
  readonly data: string;
  readonly url?: string;
  readonly bearer?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** The columns of a list, or how a result reads. */
export type Show<R> = readonly string[] | ((result: R) => string);
/** A sub-command is one operation: how its words become the input, and how the result reads. */
export type Does = <N extends OperationName>(
  command: Command,
  name: N,
  inputOf: (words: readonly string[], options: Input) => Input,
  show: Show<ResultOf<N>>,
  /** How a list reads that is no plain table. */
  reads?: (result: ResultOf<N>) => string,
) => Command;

/** `authority`, to be mounted by the package's command. */
export function authorityCommand(terminal: Console = TERMINAL): Command {
  const authority = new Command('authority')
    .description('the licence authority: serves boxes and administrators, or (sub-commands) administers')
    .option('--listen <host:port>', 'where to serve', '127.0.0.1:8180')
    .option('--data <directory>', 'the data directory', 'authority-data')
    .option('--url <url>', 'administer a running authority instead of a data directory')
    .option('--bearer <token>', "the administrator's token for --url (or SMART_AGENT_BEARER)")
    .option('--json', 'print JSON')
    .option('--csv', 'print a list as CSV (RFC 4180)')
    .configureHelp({ showGlobalOptions: true })
    .action(guarded(terminal, () => serveUntilStopped(authority.opts<Globals>(), terminal)));

  const does: Does = (command, name, inputOf, show, reads) =>
    command.configureHelp({ showGlobalOptions: true }).action(
      guarded(terminal, async () => {
        const globals = authority.opts<Globals>();
        if (globals.csv && typeof show === 'function') throw new Error('--csv is for lists: leave it out here.');
        const result = await deskOf(globals)(name, inputOf(command.args, command.opts()));
        terminal.out(globals.json ? JSON.stringify(result, null, 2) : shown(result, show, reads, globals.csv));
      }),
    );
  const group = (name: string, description: string) =>
    authority.command(name).description(description).configureHelp({ showGlobalOptions: true });
  const nothing = () => ({});

  const account = group('account', 'the smart account');
  does(account.command('show').description('its name and domain'), 'accountShow', nothing, fields);
  does(
    account.command('set').description('names it').argument('<name>').argument('<domain>'),
    'accountSet',
    ([name, domain]) => ({ name, domain }),
    fields,
  );

  const va = group('va', 'virtual accounts');
  does(va.command('list').description('lists them'), 'virtualAccountList', nothing, [
    'name',
    'instances',
    'description',
  ]);
  does(
    va.command('create').description('makes one').argument('<name>').option('--description <text>'),
    'virtualAccountCreate',
    ([name], { description }) => ({ name, description }),
    ({ name }) => `Created ${name}.`,
  );
  does(
    va.command('delete').description('deletes an empty one').argument('<name>'),
    'virtualAccountDelete',
    ([name]) => ({ name }),
    ({ name }) => `Deleted ${name}.`,
  );

  const token = group('token', 'registration tokens');
  does(
    token
      .command('create')
      .description('makes one; its text is printed once')
      .option('--days <n>', 'valid for so many days, 1 to 365', '30')
      .option('--uses <n>', 'good for so many registrations; 0: any number', '0')
      .option('--export', 'allow export-controlled functions')
      .option('--va <name>', 'virtual account')
      .option('--description <text>'),
    'tokenCreate',
    (_, { days, uses, export: exportAllowed, va: virtualAccount, description }) => ({
      days,
      uses,
      export: exportAllowed,
      virtualAccount,
      description,
    }),
    made => made.token,
  );
  does(token.command('list').description('lists them, without their texts'), 'tokenList', nothing, rows =>
    table(
      rows.map(row => ({ ...row, used: row.maxUses > 0 ? `${row.uses}/${row.maxUses}` : row.uses })),
      ['id', 'state', 'used', 'expires', 'virtualAccount', 'description'],
    ),
  );
  does(
    token.command('revoke').description('revokes one; who registered with it stays').argument('<id>'),
    'tokenRevoke',
    ([id]) => ({ id }),
    ({ id }) => `Revoked ${id}.`,
  );

  licenceCommands(does, group);
  policyCommands(does, group);
  reservationCommands(does, group);

  const roots = group('roots', 'the root set: the trust anchor of boxes');
  does(roots.command('show').description('prints it, base64'), 'rootsShow', nothing, set => set.roots);
  does(
    roots.command('rotate').description('replaces the roots; boxes learn it with their next answers'),
    'rootsRotate',
    nothing,
    set => `Root set ${set.version} is in force.`,
  );
  does(
    group('signer', 'the key that signs answers').command('rotate').description('replaces it'),
    'signerRotate',
    nothing,
    ({ until }) => `The signing key was replaced; the new one is good until ${until}.`,
  );

  does(
    group('maintenance', 'answering every box "try again"')
      .command('set')
      .description('begins or ends it')
      .argument('<on|off>'),
    'maintenanceSet',
    ([word]) => ({ on: word === 'on' ? true : word === 'off' ? false : word }),
    ({ on }) => `Maintenance is ${on ? 'on' : 'off'}.`,
  );

  const admin = group('admin', "administrators' bearer tokens");
  does(admin.command('list').description('lists them, without their texts'), 'adminTokenList', nothing, [
    'name',
    'created',
  ]);
  does(
    admin.command('create').description('makes one; its text is printed once').argument('<name>'),
    'adminTokenCreate',
    ([name]) => ({ name }),
    made => made.bearer,
  );
  does(
    admin.command('revoke').description('revokes one').argument('<name>'),
    'adminTokenRevoke',
    ([name]) => ({ name }),
    ({ name }) => `Revoked ${name}.`,
  );

  does(
    authority.command('log').description('the activity log').option('--limit <n>', 'the last so many lines', '50'),
    'log',
    (_, { limit }) => ({ limit }),
    ['at', 'event', 'subject', 'text'],
  );

  betweenCommands({
    authority,
    does,
    terminal,
    desk: () => deskOf(authority.opts<Globals>()),
    guarded: work => guarded(terminal, work),
    serving: async (lines, close) => {
      for (const line of lines) terminal.out(line);
      await untilStopped();
      await close();
    },
  });
  return authority;
}

function shown<R>(result: R, show: Show<R>, reads: ((result: R) => string) | undefined, csv = false): string {
  if (typeof show === 'function') return show(result);
  const rows = result as readonly object[];
  return csv ? csvTable(rows, show) : (reads?.(result) ?? table(rows, show));
}

function deskOf({ url, bearer, data }: Globals): Call {
  return url === undefined ? localDesk(data) : remoteDesk(url, bearer ?? process.env.SMART_AGENT_BEARER);
}

async function serveUntilStopped({ listen, data }: Globals, { out }: Console): Promise<void> {
  const service = await startAuthority({ listen, data });
  out(`Authority     ${service.url}`);
  out(`Trust anchor  ${service.anchor}`);
  if (service.bearer) out(`Bearer token  ${service.bearer}  (shown once: keep it)`);
  await untilStopped();
  await service.close();
}

function untilStopped(): Promise<void> {
  return new Promise(stop => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
}

/** A failure is one line that says what to do, and exit code 1. */
function guarded(terminal: Console, work: () => Promise<void>): () => Promise<void> {
  return async () => {
    try {
      await work();
    } catch (fault) {
      terminal.err(`authority: ${(fault as Error).message}`);
      process.exitCode = 1;
    }
  };
}
