/**
 * A box of the policy generation as the authority sees one: it signs elements, numbers its messages and believes documents by
 * the same wire code as the agent, and has no states or timers. What it lacks is the agent's business, and tested there.
 */
import * as assert from 'uvu/assert';
import { fromBase64, toBase64 } from '../../../src/lib/base64.ts';
import { publicKey } from '../../../src/wire/crypto.ts';
import { element, signElement } from '../../../src/wire/document.ts';
import { type Document, type DocumentKind, type PlainStatus, readDocuments } from '../../../src/wire/documents.ts';
import { examineRotation, type RootSet, readRootSet } from '../../../src/wire/rootset.ts';
import { writeRum } from '../../../src/wire/rum.ts';
import { sealToken } from '../../../src/wire/token.ts';
import { seededEntropy } from '../../../tools/authority/entropy.ts';

export const SMART = 'https://smartreceiver.cisco.com/licservice/license';
export const CSLU = 'http://cslu-local:8182/cslu/v1/pi';
export const TAG = 'regid.2018-11.com.cisco.CUBE_T_STD,14.0_0c3f2a47-6f0b-4d0f-8f10-3a1d5c2e7b94';

/** What a box made of a reply. */
export interface Told {
  readonly status: PlainStatus['status'];
  readonly text: string;
  readonly pollId: string;
  readonly interval: number;
  readonly documents: readonly Document[];
}
type Post = (bytes: Uint8Array, url?: string) => Uint8Array | { readonly status: number };

export class PolicyBox {
  sequence = 0;
  reports = 0;
  roots: RootSet;
  /** The last report of each tag. */
  readonly last = new Map<string, number>();
  readonly udi: { pid: string; sn: string };
  readonly #entropy;
  #seed;

  constructor(
    readonly post: Post,
    readonly time: { readonly now: number },
    anchor: string,
    sn = 'FDO2013A1WV',
    seed = sn,
    readonly url = CSLU,
  ) {
    this.udi = { pid: 'ISR4321/K9', sn };
    this.#entropy = seededEntropy(new Uint8Array(Buffer.from(seed)));
    this.#seed = this.#entropy(32);
    const set = readRootSet(fromBase64(anchor)!);
    assert.ok(set.ok, 'the anchor is a root set');
    this.roots = set.value;
  }

  get name() {
    return `PID:${this.udi.pid},SN:${this.udi.sn}`;
  }
  get key() {
    return publicKey(this.#seed);
  }
  /** As after a factory reset. */
  reset() {
    this.#seed = this.#entropy(32);
    this.sequence = 0;
  }

  element(name: string, type: string, payload: string, udi = this.udi): string {
    return signElement(name, type, payload, { udi, softwareTag: 'regid.2015-01.com.cisco.ISR_4400' }, this.#seed);
  }
  /** A signed message that is no report. */
  message(name: string, type: string, about: object): string {
    const time = Math.floor(this.time.now / 1000);
    const said = { version: '2.0', sequence: ++this.sequence, time, software_version: '17.6.1a', agent: 'test 2.0' };
    const sudi = { udi_pid: this.udi.pid, udi_serial_number: this.udi.sn };
    return this.element(name, type, JSON.stringify({ ...said, ...about, sudi }));
  }
  trust(token: string, about: object = {}): string {
    const sealed = sealToken(token, this.roots.seal, { secret: this.#entropy(32), nonce: this.#entropy(24) });
    assert.ok(sealed.ok, 'the token can be sealed');
    const { ephemeral, nonce, box } = sealed.value;
    const cover = { ephemeral: toBase64(ephemeral), nonce: toBase64(nonce), box: toBase64(box) };
    return this.message('TrustRequest', 'trust', { force: false, ...about, token: cover });
  }
  /** A report of the count that is in use now. */
  report(value: number, tag = TAG, about: { readonly id?: number; readonly previous?: number } = {}): string {
    const { id = ++this.reports, previous = this.last.get(tag) ?? 0 } = about;
    this.last.set(tag, id);
    const end = Math.floor(this.time.now / 1000);
    const payload = writeRum({
      id,
      previous,
      udi: this.udi,
      softwareTag: 'regid.2015-01.com.cisco.ISR_4400',
      release: '17.6.1a',
      tag,
      start: end - 86_399,
      end,
      value,
      reason: 'REPORTING',
      ha: [],
      customerTags: {},
      customId: '',
    });
    return this.element('RUMReport', 'rum', payload);
  }
  authorization(request: number, feature: string, action = 'add', pollId = ''): string {
    return this.message('AuthorizationRequest', 'authorization', { request, action, feature, poll_id: pollId });
  }

  /** Sends these elements, and believes what is signed. */
  send(...elements: readonly string[]): Told {
    return this.sendText(file(...elements));
  }
  sendText(text: string, url = this.url): Told {
    const reply = this.post(Buffer.from(text), url);
    assert.instance(reply, Uint8Array, 'there is a reply');
    return this.hear(Buffer.from(reply as Uint8Array).toString('utf8'));
  }
  hear(text: string): Told {
    const read = readDocuments(text, this.roots);
    if (!read.ok) throw new Error(`not believed: ${read.refusal}`);
    const { documents, status } = read.value;
    for (const { document } of documents) {
      if (document.kind !== 'root-update') continue;
      const next = examineRotation(this.roots, document.roots);
      assert.ok(next.ok && next.value.proven(), 'the roots follow');
      this.roots = next.value.set;
    }
    const { status: code = 'OK', text: said = '', pollId = '', interval = 0 } = status ?? {};
    return { status: code, text: said, pollId, interval, documents: documents.map(one => one.document) };
  }
}

export const file = (...elements: readonly string[]): string => element('smartLicense', elements.join('\n'));

/** The document of this kind, which must be there. */
export function documentOf<K extends DocumentKind>(told: Told, kind: K): Extract<Document, { kind: K }> {
  const found = told.documents.find(one => one.kind === kind);
  assert.ok(found, `there is a ${kind} in ${told.status} ${told.text}`);
  return found as Extract<Document, { kind: K }>;
}
/** What became of reports, as `id`, or `id: why not`. */
export const acknowledged = (told: Told): readonly string[] =>
  documentOf(told, 'rum-ack').reports.map(({ id, ok, text }) => (ok ? `${id}` : `${id}: ${text}`));
export const kinds = (told: Told): readonly string[] => told.documents.map(({ kind }) => kind);
