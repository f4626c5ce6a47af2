/** What commands say, once. `ours`: no vendor document prints it. Values are filled in for `<name>`. */
import type { Os } from '../personalities/personality.ts';

interface Text {
  readonly text: string;
  readonly from: 'vendor' | 'ours';
}
const vendor = <T extends string>(text: T) => ({ text, from: 'vendor' }) as const satisfies Text;
const ours = <T extends string>(text: T) => ({ text, from: 'ours' }) as const satisfies Text;

export const TEXTS = {
  // Reading a line: as IOS says it.
  incomplete: vendor('% Incomplete command.'),
  ambiguous: vendor('% Ambiguous command:  "<line>"'),
  invalid: vendor("% Invalid input detected at '^' marker."),
  unrecognized: vendor('% Unrecognized command'),
  tooLong: ours('% The command line is longer than <most> characters.'),
  badPattern: ours('% The regular expression is not well formed, or longer than <most> characters.'),

  // Done. Both lines on renewals are printed by IOS XR for `renew auth`.
  registering: vendor(
    "Registration process is in progress. Use the 'show license status' command to check the progress and result",
  ),
  deregistering: ours(
    'The registration is removed from this device, and the licence authority is told.\nPlease check the syslog for the result.',
  ),
  renewingId: ours('Registration renewal process is in progress.'),
  renewingAuth: vendor('Authorization process is in progress.'),
  debugOn: ours('License <what> debugging is on'),
  debugOff: ours('License <what> debugging is off'),
  renewingResult: vendor('Please check the syslog for the authorization status and result.'),
  renewingIdResult: ours('Please check the syslog for the renewal status and result.'),
  givenUp: ours('The registration that was in progress is given up.'),

  // Not done. Numbers are those of the vendor's error list.
  alreadyRegistered: ours("% Already registered (error 40). Use 'force' to register again."),
  notRegistered: ours("% Not registered (error 43). Use 'license smart register idtoken <token>' first."),
  disabled: ours("% Smart licensing is not enabled. Configure 'license smart enable' first."),
  nothingInUse: ours('% No licenses in use: there is nothing to authorize.'),
  noUdi: ours('% The platform gives no UDI (product identifier and serial number): it cannot be registered.'),
  badToken: ours('% A token has 1 to <most> printable characters and no blanks.'),
  badUrl: ours('% A destination address begins with http:// or https:// and has 8 to 200 printable characters.'),
  badValue: ours("% This value of '<stem>' is too long, or not of the right form."),
  badProfile: ours('% The name of a profile has 1 to 31 printable characters and no blanks, and is not "all".'),
  noProfile: ours('% There is no call-home profile <profile>.'),
  manyProfiles: ours('% There can be <most> call-home profiles beside the predefined one.'),
  predefinedProfile: ours(
    "% The predefined profile <profile> cannot be deleted. Deactivate it with 'no active', or set it to its defaults with 'default profile <profile>'.",
  ),
  otherCarrier: ours(
    "% Only one active profile can report smart-licensing-data, and <profile> does. Configure 'no reporting smart-licensing-data' there first.",
  ),
  badPeriod: ours('% A period of <unit> is 1 to <most> of them.'),
  udiHostname: ours(
    '% The host name <hostname> equals a field of the UDI: the authority would refuse it. Change it, and register again.',
  ),
  otherAddress: ours('% This destination address is not configured.'),
} as const satisfies Record<string, Text>;

/** What an operating system says in its own way; the marks are those of the common text, but for StarOS's, which are ours. */
const VARIANTS: { readonly [O in Os]?: { readonly [N in keyof typeof TEXTS]?: string } } = {
  'ios-xr': { renewingAuth: 'license smart renew auth: Authorization process is in progress.' },
  staros: {
    incomplete: 'Unknown command - "<line>", incomplete command',
    ambiguous: 'Unknown command - "<line>", ambiguous keyword',
    invalid: 'Unknown command - "<word>", unrecognized keyword',
    unrecognized: 'Unknown command - unrecognized keyword',
  },
};

/** A text with its values. A value that is not given stays as it is printed: `<token>` is one for the operator. */
export const say = (
  name: keyof typeof TEXTS,
  values: Readonly<Record<string, string>> = {},
  os: Os = 'ios-xe',
): string =>
  (VARIANTS[os]?.[name] ?? TEXTS[name].text).replace(/<(\w+)>/g, (all, value: string) => values[value] ?? all);
