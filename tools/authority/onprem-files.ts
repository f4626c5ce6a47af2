/**
 * What an On-Prem and its authority say to each other, over a wire or carried by hand: a request up, an answer down, each one
 * line of JSON around a body that is signed byte for byte. The request by the On-Prem's own key; the answer by the authority's
 * signing key with its chain to the root set, of a type of its own, so that no reply to a box passes for it. An answer names the
 * request that it answers, by number, nonce and digest, and nothing else can be done with it.
 *
 * It reads and writes and verifies; what either of them means is onprem.ts's and lender.ts's business.
 */
import { fromBase64, toBase64 } from '../../src/lib/base64.ts';
import { equal } from '../../src/lib/bytes.ts';
import { toUtf8 } from '../../src/lib/utf8.ts';
import { accept, refuse, type Verdict } from '../../src/lib/verdict.ts';
import { digest, publicKey, sign, verify } from '../../src/wire/crypto.ts';
import { check1, read1, sign1 } from '../../src/wire/envelope.ts';
import { examineChain } from '../../src/wire/identity.ts';
import type { RootSet } from '../../src/wire/rootset.ts';
import type { LentGeneration, Sealed } from './keys.ts';
import type { PurchaseKind, Rows } from './store.ts';

/** Characters of a file: the product instances of a large site are some hundred bytes each. */
export const FILE_LIMIT = 16 << 20;
const MARK = 'smart-agent';
const REQUEST = 'onprem-request 1';
const ANSWER = 'onprem-answer 1';

/** Licences of one virtual account, alike in kind and dates. */
export interface Portion {
  readonly account: string;
  readonly tag: string;
  readonly kind: PurchaseKind;
  readonly count: number;
  /** 0: never. */
  readonly ends: number;
}
export interface RequestBody {
  readonly name: string;
  readonly sequence: number;
  /** base64, 16 bytes */ readonly nonce: string;
  /** ms */ readonly time: number;
  /** The number of the answer that it lives by; 0: none. */
  readonly applied: number;
  /** The version of the root set that it holds. */
  readonly roots: number;
  /** The code that it was given, sealed: in a registration. */
  readonly code?: Sealed;
  /** base64: its signing key, for boxes, and its sealing key. */
  readonly signer: string;
  readonly seal: string;
  readonly instances: readonly RemoteInstance[];
  readonly usage: readonly RemoteUsage[];
}
export interface RemoteInstance {
  readonly udi: string;
  readonly hostname: string;
  readonly virtualAccount: string;
  readonly product: string;
  readonly lastContact: string;
  readonly consumption: readonly { readonly tag: string; readonly count: number }[];
}
/** A report of usage as it stands in the table, without what is about its acknowledgement here. */
export type RemoteUsage = Omit<Rows['usageReport'], 'digest' | 'acknowledged' | 'gap'> & { readonly digest: string };

export interface AnswerBody {
  readonly name: string;
  readonly sequence: number;
  readonly nonce: string;
  /** base64 digest of the request's body. */
  readonly request: string;
  readonly time: number;
  /** Not to be applied from then on. */
  readonly expires: number;
  /** All generations, oldest first: root sets, a certificate for its signing key under each, sealing secrets for it alone. */
  readonly keys: readonly LentGeneration[];
  readonly smartAccount: { readonly name: string; readonly domain: string };
  readonly accounts: readonly { readonly name: string; readonly description: string }[];
  readonly licences: readonly Portion[];
  /** What is lent is given back by itself then. */
  readonly until: number;
  readonly policies: readonly Rows['policy'][];
  /** Something was taken back: it counts from the next request on, so ask again. */
  readonly confirm: boolean;
}

export const FILE_REFUSALS = ['too-long', 'torn', 'other-file', 'edited', 'incomplete'] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

/** The file that asks; signed by the seed of its own key. */
export function writeRequest(
  body: RequestBody,
  seed: Uint8Array,
): { readonly text: string; readonly digest: Uint8Array } {
  const text = JSON.stringify(body);
  return { text: fileOf(REQUEST, text, sign(seed, requestBytes(text)), publicKey(seed)), digest: digest(toUtf8(text)) };
}

export interface ReadRequest {
  readonly body: RequestBody;
  readonly key: Uint8Array;
  readonly digest: Uint8Array;
}
/** A request that the key in it signed. Whose that key is, is the reader's question. */
export function readRequest(text: string): Verdict<ReadRequest, FileRefusal> {
  const file = readFile(text, REQUEST);
  if (!file.ok) return file;
  const { body, signature, key } = file.value;
  if (key.length !== 32 || !verify(key, requestBytes(body), signature).ok) return refuse('edited');
  const value = bodyOf<RequestBody>(body, REQUEST_SHAPE);
  return value ? accept({ body: value, key, digest: digest(toUtf8(body)) }) : refuse('incomplete');
}

/** The file that answers; signed as replies to boxes are. */
export function writeAnswer(
  body: AnswerBody,
  signer: { readonly seed: Uint8Array; readonly chain: readonly Uint8Array[] },
): string {
  const text = JSON.stringify(body);
  return fileOf(ANSWER, text, sign1({ type: ANSWER, payload: digest(toUtf8(text)), ...signer }), new Uint8Array(0));
}

export interface ReadAnswer {
  readonly body: AnswerBody;
  /** Whether the authority under this root set signed it, at the time that it names. */
  signedUnder(roots: RootSet): boolean;
}
/** An answer, not yet believed: which root set it is to be judged under stands in it, and must be climbed to first. */
export function readAnswer(text: string): Verdict<ReadAnswer, FileRefusal> {
  const file = readFile(text, ANSWER);
  if (!file.ok) return file;
  const envelope = read1(file.value.signature);
  if (!envelope.ok || envelope.value.type !== ANSWER) return refuse('edited');
  if (!equal(envelope.value.payload, digest(toUtf8(file.value.body)))) return refuse('edited');
  const body = bodyOf<AnswerBody>(file.value.body, ANSWER_SHAPE);
  if (!body) return refuse('incomplete');
  const signedUnder = (roots: RootSet) => {
    const examined = examineChain(envelope.value.chain, roots, body.time, []);
    if (!examined.ok || !examined.value.proven()) return false;
    return check1(envelope.value, examined.value.chain.signer.key, ANSWER).ok;
  };
  return accept({ body, signedUnder });
}

const requestBytes = (body: string): Uint8Array => toUtf8(`${MARK} ${REQUEST}\n${body}`);

const fileOf = (what: string, body: string, signature: Uint8Array, key: Uint8Array): string =>
  `${JSON.stringify({ [MARK]: what, body, signature: toBase64(signature), key: toBase64(key) })}\n`;

function readFile(text: string, what: string) {
  if (text.length > FILE_LIMIT) return refuse('too-long');
  const whole = objectOf(text);
  if (whole === null) return refuse('torn');
  if (whole[MARK] !== what) return refuse('other-file');
  const [body, signature, key] = [whole.body, bytesOf(whole.signature), bytesOf(whole.key)];
  return typeof body === 'string' && signature && key ? accept({ body, signature, key }) : refuse('torn');
}

const bytesOf = (value: unknown): Uint8Array | null => (typeof value === 'string' ? fromBase64(value) : null);

function objectOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

type Check = (value: unknown) => boolean;
type Shape<T> = { readonly [K in keyof T]-?: Check };
const isText: Check = value => typeof value === 'string' && value.length <= 512;
const isWhole: Check = value => Number.isSafeInteger(value) && (value as number) >= 0;
const isFlag: Check = value => typeof value === 'boolean';
const listOf =
  (check: Check): Check =>
  value =>
    Array.isArray(value) && value.every(check);
const recordOf =
  <T>(shape: Shape<T>): Check =>
  value =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Check>(shape).every(([name, check]) => check((value as Record<string, unknown>)[name]));
const maybe =
  (check: Check): Check =>
  value =>
    value === undefined || check(value);

const isSealed = recordOf<Sealed>({ ephemeral: isText, nonce: isText, box: isText });
const isPortion = recordOf<Portion>({
  account: isText,
  tag: isText,
  kind: value => value === 'perpetual' || value === 'term' || value === 'subscription',
  count: isWhole,
  ends: isWhole,
});
const REQUEST_SHAPE: Shape<RequestBody> = {
  name: isText,
  sequence: isWhole,
  nonce: isText,
  time: isWhole,
  applied: isWhole,
  roots: isWhole,
  code: maybe(isSealed),
  signer: isText,
  seal: isText,
  instances: listOf(
    recordOf<RemoteInstance>({
      udi: isText,
      hostname: isText,
      virtualAccount: isText,
      product: isText,
      lastContact: isText,
      consumption: listOf(recordOf<{ tag: string; count: number }>({ tag: isText, count: isWhole })),
    }),
  ),
  usage: listOf(
    recordOf<RemoteUsage>({
      udi: isText,
      id: isWhole,
      tag: isText,
      previous: isWhole,
      account: isText,
      start: isWhole,
      end: isWhole,
      value: isWhole,
      digest: isText,
      received: isWhole,
    }),
  ),
};
const ANSWER_SHAPE: Shape<AnswerBody> = {
  name: isText,
  sequence: isWhole,
  nonce: isText,
  request: isText,
  time: isWhole,
  expires: isWhole,
  keys: listOf(
    recordOf<LentGeneration>({
      version: isWhole,
      rootSet: value => typeof value === 'string',
      chain: listOf(value => typeof value === 'string'),
      secret: isSealed,
    }),
  ),
  smartAccount: recordOf<AnswerBody['smartAccount']>({ name: isText, domain: isText }),
  accounts: listOf(recordOf<{ name: string; description: string }>({ name: isText, description: isText })),
  licences: listOf(isPortion),
  until: isWhole,
  policies: listOf(
    recordOf<Rows['policy']>({
      account: isText,
      name: isText,
      at: isWhole,
      ackRequired: isFlag,
      attributes: value => typeof value === 'string' && value.length <= 4096,
    }),
  ),
  confirm: isFlag,
};
const bodyOf = <T>(text: string, shape: Shape<T>): T | null => {
  const value = objectOf(text);
  return value && recordOf(shape)(value) ? (value as unknown as T) : null;
};
