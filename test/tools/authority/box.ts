/**
 * A box as the authority sees one: it signs, counts, echoes ratchets and believes replies by the same wire code as the
 * agent, and has no states, timers or vault. What it lacks is the agent's business, and tested there.
 */
import * as assert from 'uvu/assert';
import { fromBase64 } from '../../../src/lib/base64.ts';
import type { Verdict } from '../../../src/lib/verdict.ts';
import { publicKey } from '../../../src/wire/crypto.ts';
import {
  decodeReply,
  encodeRequest,
  type Reply,
  type ReplyRefusal,
  type Request,
  type RequestBody,
  requestHash,
  type TagCount,
  type VerifiedReply,
} from '../../../src/wire/message.ts';
import { type RootSet, readRootSet } from '../../../src/wire/rootset.ts';
import { sealToken } from '../../../src/wire/token.ts';
import { seededEntropy } from '../../../tools/authority/entropy.ts';

export type Post = (bytes: Uint8Array) => Uint8Array | { readonly status: number };

export class Box {
  sequence = 0;
  ratchet: Uint8Array = new Uint8Array(0);
  instance = '';
  time = 0;
  roots: RootSet;
  readonly udi: { pid: string; sn: string };
  readonly #entropy;
  #seed;

  constructor(
    readonly post: Post,
    anchor: string,
    sn = 'FXS1739Q0NR',
    seed = sn,
  ) {
    this.udi = { pid: 'CBR-8-CCAP-CHASS', sn };
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
  /** As after the loss of its vault. */
  renewKey() {
    this.#seed = this.#entropy(32);
  }

  /** The bytes of its next request. */
  ask(body: RequestBody): { readonly bytes: Uint8Array; readonly request: Request } {
    const request: Request = {
      udi: this.udi,
      nonce: this.#entropy(16),
      sequence: ++this.sequence,
      time: this.time,
      setbacks: 0,
      ratchet: this.ratchet,
      instance: body.kind === 'registration' ? '' : this.instance,
      agent: 'test 1.0',
      ...body,
    };
    return { bytes: encodeRequest(request, this.#seed), request };
  }

  registration(token: string, force = false): RequestBody {
    const sealed = sealToken(token, this.roots.seal, { secret: this.#entropy(32), nonce: this.#entropy(24) });
    assert.ok(sealed.ok, 'the token can be sealed');
    return {
      kind: 'registration',
      key: this.key,
      token: sealed.value,
      force,
      softwareTag: 'regid.2014-12.com.cisco.CBR8V1,1.0_95948658-0b8b-4e8f-838d-b17020364ac9',
      hostname: 'cbr8',
    };
  }

  /** What it makes of a reply; a reply that it believes changes it. */
  hear(bytes: Uint8Array, { bytes: sent, request }: ReturnType<Box['ask']>): Verdict<VerifiedReply, ReplyRefusal> {
    const verdict = decodeReply(
      bytes,
      {
        kind: request.kind,
        udi: this.udi,
        nonce: request.nonce,
        hash: requestHash(sent),
        notBefore: this.time,
        key: this.key,
        ...(this.instance !== '' && { instance: this.instance }),
      },
      { roots: this.roots, known: [] },
    );
    if (!verdict.ok) return verdict;
    const { reply, roots, identity } = verdict.value;
    this.time = reply.time;
    if (roots) this.roots = roots.set;
    if (reply.status === 'ok') this.ratchet = reply.ratchet;
    if (identity) this.instance = identity.subject;
    return verdict;
  }

  /** Asks, and believes the answer. */
  say(body: RequestBody): Reply {
    const asked = this.ask(body);
    const heard = this.hear(answered(this.post(asked.bytes)), asked);
    assert.ok(heard.ok, `the reply is believed: ${heard.ok || heard.refusal}`);
    return heard.value.reply;
  }
  /** Asks, and never hears the answer. */
  lose(body: RequestBody): void {
    answered(this.post(this.ask(body).bytes));
  }

  register(token: string, force = false) {
    return this.say(this.registration(token, force));
  }
  report(...tags: readonly TagCount[]) {
    return this.say({ kind: 'entitlement', tags });
  }
  renew() {
    return this.say({ kind: 'renewal' });
  }
  acknowledge() {
    return this.say({ kind: 'acknowledgement' });
  }
  deregister() {
    return this.say({ kind: 'deregistration' });
  }
}

function answered(reply: ReturnType<Post>): Uint8Array {
  if (reply instanceof Uint8Array) return reply;
  throw new Error(`The authority did not answer: ${reply.status}.`);
}

export const US = 'regid.2014-11.com.cisco.US_License,1.0_a3f32909-2c71-426c-b3e0-eeefc946f9b3';
export const DS = 'regid.2014-11.com.cisco.DS_License,1.0_71ad0ae1-5e5e-4f02-b380-d2e1b8dcfa03';

/** `ok`, or the status with its text. */
export const saying = (reply: Reply): string => (reply.status === 'ok' ? 'ok' : `${reply.status}: ${reply.text}`);
