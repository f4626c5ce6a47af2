/** What an operator is told of a document that was refused: why, and what to do. Numbers are those of the vendor's error list. */
import type { ImportRefusal } from '../importing.ts';

const SIGNER = 'its signature does not lead to an authority that this device trusts (error 41)';
const AGAIN = 'fetch it from the authority again, and copy it in binary mode';

const WHY: Readonly<Record<ImportRefusal, string>> = {
  'not-text': `it is not text in UTF-8 (error 101): ${AGAIN}`,
  empty: 'it holds no document (error 101)',
  'not-a-document': `it is not well formed, or longer than 64 KB (error 101): ${AGAIN}`,
  'unknown-element': 'it holds something that is no document of an authority (error 101)',
  incomplete: `a part of it is missing (error 101): ${AGAIN}`,
  malformed: `its signature is not well formed (error 45): ${AGAIN}`,
  'wrong-type': 'it was signed for another purpose (error 45)',
  changed: `it was changed after it was signed (error 45): ${AGAIN}`,
  'bad-signature': `${SIGNER}: fetch it from the right one`,
  'chain-missing': SIGNER,
  'chain-too-long': SIGNER,
  'chain-malformed': SIGNER,
  'wrong-role': SIGNER,
  'issuer-mismatch': SIGNER,
  'retired-root': `${SIGNER} any more: fetch it again`,
  'unknown-root': `${SIGNER}: import the roots of that authority first`,
  'not-yet-valid': 'it was signed before the certificate of the signer was valid (error 41)',
  expired: 'the certificate of the signer had expired when it was signed (error 42)',
  'other-device': 'it is for another device (error 77): compare the UDI',
  'other-key': 'it was asked for with another key, before the last factory reset (error 105): ask for it again',
  stale: 'it is older than what is installed (error 73): fetch the newest one',
  'already-imported': 'everything in it was imported before (error 153)',
  'no-such-request':
    'it answers nothing that this device asked for, or something that was asked again since (error 75)',
  'not-here': 'this release knows no such document (error 101)',
  'too-large': 'it grants more than this device can keep: ask for fewer licences at a time (error 101)',
  'roots-refused': 'its roots do not follow from those that are trusted (error 41)',
};

/** One sentence, without its end. */
export const whyRefused = (refusal: ImportRefusal): string => WHY[refusal];
