/**
 * Every command of the agent, once, written as manuals print it: `keyword`, `<one|of|these>`, `[optional]`, `ARGUMENT`; the
 * argument `LINE` is the rest of the line. Abbreviation, completeness, the place of an error and `?` help all follow from
 * this file. It holds data only; execute.ts says what each command does.
 */

export type CommandName =
  | 'show'
  | 'show cable'
  | 'register'
  | 'deregister'
  | 'renew'
  | 'call-home'
  | 'profile'
  | 'destination'
  | 'no destination'
  | 'exit'
  | 'end'
  | 'filter';

export interface Command {
  readonly name: CommandName;
  /** Where it can be typed. `filter`: behind the `|` of another command. */
  readonly modes: readonly Mode[];
  /**
   * A line that begins so is the agent's to answer, right or wrong; every other line is the host's. The letters in
   * parentheses may be left out: with fewer than the others a line could mean a command of the host (`show logging`).
   */
  readonly family: string;
  readonly grammar: string;
  /** A line that it reads. */
  readonly example: string;
  /** Absent: on every platform. */
  readonly personalities?: readonly string[];
  /** Takes `| begin` and its kin. */
  readonly filtered?: true;
}

export const MODES = ['exec', 'config', 'config-call-home', 'config-call-home-profile', 'filter'] as const;
export type Mode = (typeof MODES)[number];

const CALL_HOME: readonly Mode[] = ['config-call-home', 'config-call-home-profile'];

export const COMMANDS: readonly Command[] = [
  {
    name: 'show',
    modes: ['exec'],
    family: 'sh(ow) lic(ense)',
    grammar: 'show license <all|status|summary|udi|usage>',
    example: 'show license all',
    filtered: true,
  },
  {
    name: 'show',
    modes: ['exec'],
    family: 'sh(ow) lic(ense)',
    grammar: 'show license tech support',
    example: 'sh lic tech support',
    filtered: true,
  },
  {
    name: 'show cable',
    modes: ['exec'],
    family: 'sh(ow) cab(le) lic(ense)',
    grammar: 'show cable license all',
    example: 'show cable license all',
    personalities: ['cbr8'],
    filtered: true,
  },
  {
    name: 'register',
    modes: ['exec'],
    family: 'lic(ense)',
    grammar: 'license smart register idtoken TOKEN [force]',
    example: 'license smart register idtoken YjBkOWM5%0ANzc5NDE%3D force',
  },
  {
    name: 'deregister',
    modes: ['exec'],
    family: 'lic(ense)',
    grammar: 'license smart deregister',
    example: 'license smart deregister',
  },
  {
    name: 'renew',
    modes: ['exec'],
    family: 'lic(ense)',
    grammar: 'license smart renew [id|auth]',
    example: 'license smart renew auth',
  },
  { name: 'call-home', modes: ['config'], family: 'call-h(ome)', grammar: 'call-home', example: 'call-home' },
  {
    name: 'profile',
    modes: ['config-call-home'],
    family: 'prof(ile)',
    grammar: 'profile NAME',
    example: 'profile CiscoTAC-1',
  },
  {
    name: 'destination',
    modes: ['config-call-home-profile'],
    family: 'dest(ination) addr(ess) h(ttp)',
    grammar: 'destination address http URL',
    example: 'destination address http https://authority.example.net/licences',
  },
  {
    name: 'no destination',
    modes: ['config-call-home-profile'],
    family: 'no dest(ination) addr(ess) h(ttp)',
    grammar: 'no destination address http [URL]',
    example: 'no destination address http',
  },
  { name: 'exit', modes: CALL_HOME, family: 'ex(it)', grammar: 'exit', example: 'exit' },
  { name: 'end', modes: CALL_HOME, family: 'en(d)', grammar: 'end', example: 'end' },
  {
    name: 'filter',
    modes: ['filter'],
    family: '',
    grammar: '<begin|exclude|include|section> LINE',
    example: 'include SMART | CALL',
  },
];

/** What `?` says of a word. */
export const HELP: Readonly<Record<string, string>> = {
  show: 'Show running system information',
  license: 'Smart licensing',
  cable: 'Cable modem termination system',
  all: 'Show license all',
  status: 'Show license status information',
  summary: 'Show license summary',
  udi: 'Show license udi',
  usage: 'Show license usage',
  tech: 'Show license tech support',
  support: 'Show license tech support',
  smart: 'Smart licensing agent',
  register: 'Register this product instance with the licence authority',
  idtoken: 'Register by a token of the virtual account',
  TOKEN: 'Registration token (1 to 255 characters)',
  force: 'Register even if already registered',
  deregister: 'Remove the registration from this device and at the licence authority',
  renew: 'Renew now what is renewed by itself in time',
  id: 'Renew the registration',
  auth: 'Renew the authorization',
  'call-home': 'Enter call-home configuration mode',
  profile: 'Enter call-home profile configuration mode',
  NAME: 'Name of the profile',
  no: 'Negate a command or set its defaults',
  destination: 'Where messages go',
  address: 'Address of the destination',
  http: 'Address for messages over HTTP',
  URL: 'http://... or https://... (8 to 200 characters)',
  exit: 'Exit from this configuration mode',
  end: 'Exit from configuration',
  begin: 'Begin with the line that matches',
  exclude: 'Exclude lines that match',
  include: 'Include lines that match',
  section: 'Include lines that match, with the lines indented below them',
  LINE: 'Regular expression',
};

/** The mode that `exit` leads to, and where a line is looked up next; of any other configuration mode it is `config`. */
export const PARENTS: Readonly<Record<string, Mode | 'exec'>> = {
  'config-call-home-profile': 'config-call-home',
  'config-call-home': 'config',
};
