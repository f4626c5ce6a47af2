/** What commands say, once. `ours`: no vendor document prints it. Values are filled in for `<name>`. */
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
  renewingResult: vendor('Please check the syslog for the authorization status and result.'),
  renewingIdResult: ours('Please check the syslog for the renewal status and result.'),
  givenUp: ours('The registration that was in progress is given up.'),

  // Not done. Numbers are those of the vendor's error list.
  alreadyRegistered: ours("% Already registered (error 40). Use 'force' to register again."),
  notRegistered: ours("% Not registered (error 43). Use 'license smart register idtoken <token>' first."),
  nothingInUse: ours('% No licenses in use: there is nothing to authorize.'),
  noUdi: ours('% The platform gives no UDI (product identifier and serial number): it cannot be registered.'),
  badToken: ours('% A token has 1 to <most> printable characters and no blanks.'),
  badUrl: ours('% A destination address begins with http:// or https:// and has 8 to 200 printable characters.'),
  otherProfile: ours('% Only the predefined profile <profile> can be configured.'),
  otherAddress: ours('% This destination address is not configured.'),
} as const satisfies Record<string, Text>;

/** A text with its values. A value that is not given stays as it is printed: `<token>` is one for the operator. */
export const say = (name: keyof typeof TEXTS, values: Readonly<Record<string, string>> = {}): string =>
  TEXTS[name].text.replace(/<(\w+)>/g, (all, value: string) => values[value] ?? all);
