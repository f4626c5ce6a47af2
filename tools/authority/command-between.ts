/**
 * The sub-commands for what may stand between boxes and the authority: `gateway`, `proxy`, `cslu`, `onprem`. On loopback and
 * without any way out unless told otherwise. Nothing is decided here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Console, Does } from './command.ts';
import { CSLU_PATH, exportFiles, HEALTH_PATH, importFile } from './cslu.ts';
import { startCslu } from './cslu-service.ts';
import { openSpool, writeDurably } from './cslu-spool.ts';
import type { Call } from './desk.ts';
import { destination, forwarder } from './forward.ts';
import { startGateway } from './gateway.ts';
import type { Input } from './input.ts';
import { onPremStatus } from './onprem.ts';
import { FILE_LIMIT } from './onprem-files.ts';
import { applyTo, inFolder, initOnPrem, requestOf, startOnPrem, synchronize } from './onprem-service.ts';
import { fields, table } from './print.ts';
import { startProxy } from './proxy.ts';

/** Where each listens, and what each keeps, unless told otherwise. */
const LISTEN = { gateway: '127.0.0.1:8183', proxy: '127.0.0.1:3128', cslu: '127.0.0.1:8182', onprem: '127.0.0.1:8184' };
const DATA = { cslu: 'cslu-data', onprem: 'onprem-data' };
const WITHIN_MS = 60_000;

export interface Between {
  readonly authority: Command;
  readonly does: Does;
  readonly terminal: Console;
  readonly desk: () => Call;
  /** A failure is one line and exit code 1. */
  readonly guarded: (work: () => Promise<void>) => () => Promise<void>;
  /** Prints these lines, serves until a signal comes, then closes. */
  readonly serving: (lines: readonly string[], close: () => Promise<void>) => Promise<void>;
}

export function betweenCommands(between: Between): void {
  const { authority, terminal, guarded, serving } = between;
  const globals = () => authority.opts<{ readonly listen: string; readonly data: string; readonly json?: boolean }>();
  const given = (option: 'listen' | 'data', usual: string): string =>
    authority.getOptionValueSource(option) === 'default' ? usual : globals()[option];
  const upward = (command: Command) =>
    command
      .option('--ca <file>', 'PEM of the certificate authorities to trust for HTTPS')
      .option('--proxy <url>', 'the way up goes through this proxy');
  const wayOf = ({ ca, proxy }: Input) => ({
    ...(ca !== undefined && { ca: readFileSync(String(ca), 'utf8') }),
    ...(proxy !== undefined && { proxy: destination(String(proxy), '--proxy') }),
  });
  const group = (parent: Command, name: string, description: string, listen?: string) =>
    parent
      .command(name)
      .description(
        listen === undefined ? description : `${description}; listens on ${listen} unless --listen says otherwise`,
      )
      .configureHelp({ showGlobalOptions: true });
  const act = (command: Command, work: (words: readonly string[], options: Input) => Promise<void>) =>
    command.action(guarded(() => work(command.args, command.opts())));
  const say = (result: object, text: string) => terminal.out(globals().json ? JSON.stringify(result, null, 2) : text);

  act(
    upward(
      group(authority, 'gateway', 'a transport gateway: hands the bytes of boxes on, unchanged', LISTEN.gateway)
        .requiredOption('--to <url>', "the authority's URL, with the path that boxes post to")
        .option('--timeout <seconds>', 'to wait for the authority', '50'),
    ),
    async (_, options) => {
      const to = destination(String(options.to), '--to');
      const within = secondsOf(options.timeout, '--timeout');
      const service = await startGateway({ listen: given('listen', LISTEN.gateway), to, within, ...wayOf(options) });
      await serving([`Gateway       ${service.url}`, `Authority     ${to}`], service.close);
    },
  );

  act(
    group(authority, 'proxy', 'an HTTP proxy for test labs (CONNECT and http://)', LISTEN.proxy)
      .option('--auth <user:password>', 'who may use it')
      .option('--allow <host...>', 'where it may go, HOST or HOST:PORT or *; this machine alone if left out'),
    async (_, { auth, allow }) => {
      const proxy = await startProxy({
        listen: given('listen', LISTEN.proxy),
        ...(auth !== undefined && { auth: String(auth) }),
        ...(Array.isArray(allow) && { allow: allow.map(String) }),
      });
      await serving([`Proxy         ${proxy.url}`], proxy.close);
    },
  );

  csluCommands(between, { group, act, upward, wayOf, given, say });
  onPremCommands(between, { group, act, upward, wayOf, given, say });
}

interface Parts {
  readonly group: (parent: Command, name: string, description: string, listen?: string) => Command;
  readonly act: (command: Command, work: (words: readonly string[], options: Input) => Promise<void>) => Command;
  readonly upward: (command: Command) => Command;
  readonly wayOf: (options: Input) => { readonly ca?: string; readonly proxy?: string };
  readonly given: (option: 'listen' | 'data', usual: string) => string;
  readonly say: (result: object, text: string) => void;
}

function csluCommands({ authority, serving }: Between, { group, act, upward, wayOf, given, say }: Parts): void {
  const cslu = group(
    authority,
    'cslu',
    'a collector for transport cslu: serves, or (sub-commands) exchanges files',
    LISTEN.cslu,
  )
    .option('--to <url>', "the authority's URL for collectors; left out: by file alone")
    .option('--interval <seconds>', 'what boxes are told to wait before they poll', '300');
  act(upward(cslu), async (_, options) => {
    const to = options.to === undefined ? {} : { to: destination(String(options.to), '--to') };
    const interval = secondsOf(options.interval, '--interval') / 1000;
    const data = given('data', DATA.cslu);
    const service = await startCslu({ listen: given('listen', LISTEN.cslu), data, interval, ...to, ...wayOf(options) });
    const way = to.to ?? 'none: cslu export, cslu import';
    await serving(
      [
        `Collector     ${service.url}${CSLU_PATH}`,
        `Health        ${service.url}${HEALTH_PATH}`,
        `Authority     ${way}`,
      ],
      service.close,
    );
  });
  act(
    group(cslu, 'export', "writes all that waits into a file for the authority's upload").argument('<file>'),
    async ([file]) => {
      const { texts, ...counts } = exportFiles(openSpool(given('data', DATA.cslu)), Date.now());
      if (texts.length === 0) throw new Error('Nothing waits for the authority.');
      const files = texts.map((text, i) => {
        const name = i === 0 ? file! : `${file}.${i + 1}`;
        writeDurably(name, text);
        return name;
      });
      say({ files, ...counts }, `Wrote ${counts.pushes} pushes, of ${counts.boxes} boxes, to ${files.join(', ')}.`);
    },
  );
  act(
    group(cslu, 'import', 'takes the file that the authority made of an upload').argument('<file>'),
    async ([file]) => {
      const taken = importFile(openSpool(given('data', DATA.cslu)), readFileSync(file!, 'utf8'), Date.now());
      const rest = taken.unclaimed > 0 ? ` Boxes for which nothing waits here: ${taken.unclaimed}.` : '';
      say(taken, `Documents taken: ${taken.documents}; pushes answered: ${taken.answered}.${rest}`);
    },
  );
}

function onPremCommands({ authority, does, desk, serving, terminal }: Between, parts: Parts): void {
  const { group, act, upward, wayOf, given, say } = parts;
  const onprem = group(authority, 'onprem', 'On-Prems: at the authority that lends to them, and at themselves');
  const named = (name: string, description: string) => group(onprem, name, description);

  does(
    named('add', 'at the authority: expects an On-Prem; its code is printed once').argument('<name>'),
    'onpremAdd',
    ([name]) => ({ name }),
    ({ code }) => code,
  );
  does(named('list', 'at the authority: lists them'), 'onpremList', () => ({}), [
    'name',
    'standing',
    'synced',
    'until',
    'instances',
  ]);
  does(
    named('show', 'at the authority: what one holds, and its product instances').argument('<name>'),
    'onpremShow',
    ([name]) => ({ name }),
    ({ name, standing, synced, until, licences, list }) =>
      [
        fields({ name, standing, synced, until }),
        table(licences, ['virtualAccount', 'tag', 'count', 'lent']),
        table(list, ['udi', 'hostname', 'virtualAccount', 'lastContact']),
      ].join('\n\n'),
  );
  does(
    named('lend', 'at the authority: sets how many licences of a tag one is lent, from its next synchronization on')
      .argument('<name>')
      .argument('<tag>')
      .argument('<count>')
      .option('--va <name>', 'virtual account'),
    'onpremLend',
    ([name, tag, count], { va: virtualAccount }) => ({ name, tag, count, virtualAccount }),
    ({ name, tag, count }) => `${name} is to be lent ${count} of ${tag}.`,
  );
  does(
    named('remove', 'at the authority: lets one go; takes one that was removed off the list')
      .argument('<name>')
      .option('--now', 'it is gone: its licences come back at once'),
    'onpremRemove',
    ([name], { now }) => ({ name, now }),
    ({ name, standing, until }) =>
      standing === 'leaving'
        ? `${name} is leaving: its licences come back with its next request, or on ${until}.`
        : `${name} is ${standing}.`,
  );
  act(
    named('answer', 'at the authority: answers a request file').argument('<request>').argument('<answer>'),
    async ([request, file]) => {
      const answered = await desk()('onpremAnswer', { request: readFileSync(request!, 'utf8') });
      writeDurably(file!, answered.answer);
      say({ name: answered.name, sequence: answered.sequence }, `Answered ${answered.sequence} of ${answered.name}.`);
    },
  );

  const data = () => given('data', DATA.onprem);
  act(
    named('init', 'at an On-Prem: makes its data directory, or gives it a new code')
      .argument('<name>')
      .option('--anchor <file>', "the authority's roots.b64; one that begins anew has it")
      .requiredOption('--code <code>', "what 'onprem add' printed at the authority"),
    async ([name], { anchor, code }) => {
      const made = initOnPrem(data(), {
        name: name!,
        anchor: anchor === undefined ? '' : String(anchor),
        code: String(code),
      });
      say(made, `Made ${data()} for ${made.name}: 'onprem sync', or 'onprem request' and 'apply'.`);
    },
  );
  act(named('request', 'at an On-Prem: writes a request file').argument('<file>'), async ([file]) => {
    const { text, ...made } = requestOf(data());
    writeFileSync(file!, text, { mode: 0o600 });
    say(made, `Request ${made.sequence} of ${made.name}: have it answered, then 'onprem apply'.`);
  });
  const report = (applied: ReturnType<typeof applyTo>) => {
    const more = applied.confirm
      ? ' Licences were taken back: exchange files once more, so that they count there.'
      : '';
    say(applied, `Applied ${applied.sequence}: ${applied.licences} licences until ${applied.until}.${more}`);
  };
  act(named('apply', 'at an On-Prem: lives by the answer in a file').argument('<file>'), async ([file]) =>
    report(applyTo(data(), readFileSync(file!, 'utf8'))),
  );
  act(
    upward(named('sync', 'at an On-Prem: asks over HTTP').requiredOption('--upstream <url>', "the authority's URL")),
    async (_, options) => {
      const up = forwarder({ within: WITHIN_MS, most: FILE_LIMIT, ...wayOf(options) });
      try {
        report(await synchronize(data(), destination(String(options.upstream), '--upstream'), up.forward));
      } finally {
        await up.close();
      }
    },
  );
  act(named('status', 'at an On-Prem: how it stands with its authority'), async () => {
    const status = inFolder(data(), onPremStatus);
    say(status, fields(status));
  });
  act(
    upward(
      group(onprem, 'serve', 'at an On-Prem: serves boxes and administrators', LISTEN.onprem)
        .option('--upstream <url>', 'synchronize with the authority at this URL; left out: by file alone')
        .option('--every <hours>', 'between synchronizations', '24')
        .option('--classic-only', 'as releases before 8-202102: reports of usage get an empty answer'),
    ),
    async (_, options) => {
      const way =
        options.upstream === undefined
          ? null
          : { upstream: destination(String(options.upstream), '--upstream'), ...wayOf(options) };
      const service = await startOnPrem({
        listen: given('listen', LISTEN.onprem),
        data: data(),
        way,
        hours: secondsOf(options.every, '--every') / 1000,
        classicOnly: options.classicOnly === true,
        told: terminal.out,
      });
      const { url, name, anchor, bearer } = service;
      await serving(
        [
          `On-Prem       ${url}  (${name})`,
          `Boxes         ${url}/SmartTransport`,
          `              ${url}/Transportgateway/services/DeviceRequestHandler`,
          `              ${url}/cslu/v1/pi/${name}-1`,
          `Trust anchor  ${anchor}`,
          ...(bearer ? [`Bearer token  ${bearer}  (shown once: keep it)`] : []),
        ],
        service.close,
      );
    },
  );
}

/** ms of a number of seconds, or a sentence. */
function secondsOf(value: unknown, option: string): number {
  const seconds = Number(value);
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= 86_400) return seconds * 1000;
  throw new Error(`${option} must be a whole number from 1 to 86400, not '${String(value)}'.`);
}
