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
  standby: ours('% This supervisor is on standby (error 52). Enter the command on the active one.'),
  // Files.
  imported: vendor('Import Data Successful'),
  importFailed: ours('% Import Data failed: <reason>'),
  noFile: ours('% <path> cannot be read, or is no file of at most 64 KB.'),
  fileWritten: ours('Saved to <path>'),
  fileNotWritten: ours('% <path> cannot be written.'),
  nothingToSave: ours('% There is no such report: nothing is saved.'),
  // Policy generation.
  registerDeprecated: ours(
    "% 'license smart register' is deprecated from 17.3.2 on, and does nothing. Use 'license smart trust idtoken <token> local'.",
  ),
  deregisterDeprecated: ours(
    "% 'license smart deregister' is deprecated from 17.3.2 on, and does nothing. There is no registration any more.",
  ),
  trusting: ours(
    "Trust establishment is in progress. Use the 'show license status' command to check the progress and result",
  ),
  trustingNext: ours('Trust is established with this token as soon as the request under way has ended.'),
  trustInstalled: ours("% A trust code is already installed (error 173). Use 'force' to establish trust again."),
  trustNeedless: ours(
    "% A collector (CSLU) needs no trust code of this device. Configure '<setting> smart' or '<setting> callhome' for trust with the authority itself.",
  ),
  transportOff: ours("% Transport is off (error 139): nothing is sent. Save it to a file, or configure '<setting>'."),
  syncing: ours("Reports are sent, and results polled for. Use the 'show license status' command to check the result"),
  noTrust: ours(
    "% No trust code is installed: the authority takes no reports. Use 'license smart trust idtoken <token> local' first.",
  ),
  authorizing: ours(
    "The authorization is requested (error 151). Use the 'show license authorization' command to check the result",
  ),
  noSuchFeature: ours('% <feature> is no licence that needs an authorization code. These do: <names>'),
  noAuthorizing: ours(
    "% No authorization is requested (error 75). Use 'license smart authorization request add' first.",
  ),
  licenceInUse: ours('% The licence <tag> is in use (error 171): release it first, then return its code.'),
  factoryReset: ours(
    'All licensing data of this device are deleted: trust, policy, reports and authorization codes. Licences are not returned\nby it; the authority keeps the product instance until it is removed there. Reload the device afterwards.',
  ),
  factoryResetDone: ours('Licensing data are deleted. Reload the device to complete the factory reset.'),
  // Reservations.
  requestCode: vendor('Enter this request code in the Cisco Smart Software Manager portal:'),
  returnCode: vendor('Enter this return code in Cisco Smart Software Manager portal:'),
  confirmationCode: vendor('Last Confirmation code <code>'),
  sure: vendor('Do you want to continue? [yes/no]: '),
  yesOrNo: ours("% Please answer 'yes' or 'no'."),
  noReservation: ours('% No authorization code is installed (error 76).'),
  alreadyReserved: vendor('Already registered'),
  fileInstalled: vendor('Reservation install file successful'),
  installFailed: vendor('Reservation install file failed: <reason>'),
  codeInstalled: ours('Reservation install successful'),
  codeFailed: ours('Reservation install failed: <reason>'),
  returnFailed: ours('Reservation return failed: <reason>'),
  requestCancelled: ours(
    "The reservation request is cancelled. If the portal has answered it, give that back: 'license smart reservation return authorization'.",
  ),
  returnWarning: ours(
    'The authorization code is removed from this device, and what it reserves cannot be used any more.',
  ),
  notReserving: ours("% License reservation is not enabled (error 78). Configure 'license smart reservation' first."),
  nothingReserving: ours('% No license reservation is in progress (error 75).'),
  requestOpen: ours(
    "% A license reservation of the other kind is in progress (error 120). Enter 'license smart reservation cancel' first.",
  ),
  registeringNow: ours("% A registration is in progress (error 53). Enter 'license smart deregister' first."),
  deregisterFirst: ours("% This device is registered, or about to be. Enter 'license smart deregister' first."),
  returnFirst: ours(
    "% An authorization code is installed (error 74). Enter 'license smart reservation return local' first.",
  ),
  cancelFirst: ours(
    "% A license reservation is in progress (error 120). Enter 'license smart reservation cancel' first.",
  ),
  reservedNow: ours('% Licenses are reserved for this device (error 74): it does not register.'),
  reservingNow: ours(
    "% License reservation is enabled: this device does not register. Configure 'no license smart reservation' first.",
  ),
  reservationGone: ours(
    '% This release makes no license reservations. What is installed stays in force until it is returned.',
  ),
  // Conversion.
  agentNotRegistered: vendor('Smart Agent not registered'),
  conversionStarted: ours(
    "Conversion of classic licenses is in progress. Use the 'show license all' command to check the result.",
  ),
  conversionStopped: ours('The conversion is given up, unless it has happened already.'),
  noConversion: ours('% No conversion is in progress.'),
  converting: ours('% A conversion is in progress.'),
  converted: ours('% The licenses of this device were converted. This is done once in its life.'),
  nothingToConvert: ours('% No license in use on this device was ever a classic one: there is nothing to convert.'),
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

export type TextName = keyof typeof TEXTS;

/** A text with its values. A value that is not given stays as it is printed: `<token>` is one for the operator. */
export const say = (
  name: keyof typeof TEXTS,
  values: Readonly<Record<string, string>> = {},
  os: Os = 'ios-xe',
): string =>
  (VARIANTS[os]?.[name] ?? TEXTS[name].text).replace(/<(\w+)>/g, (all, value: string) => values[value] ?? all);
