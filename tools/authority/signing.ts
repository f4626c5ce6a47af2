/**
 * Signs answers of the policy generation under the root set that a box holds. A box does not say which that is, but a token
 * tells it, and else it shows: what it does not believe it asks for again. So a box is answered under the same set until it
 * asks again twice; then the others are tried in turn. One that holds an older set gets the next one with the answer, and
 * climbs a step with each that it believes, however long it was away.
 */
import { type DocumentSigner, writeDocument } from '../../src/wire/documents.ts';
import { fresh, reporterOf } from './boxes.ts';
import type { Answer, Contact } from './contact.ts';
import { type Keyring, newest } from './keys.ts';
import type { Rows } from './store.ts';

/** The documents of an answer to this box, as elements. */
export function signed(contact: Contact, udi: string, { documents, again, roots }: Answer): readonly string[] {
  const elements: string[] = [];
  if (documents.length > 0) {
    const { tx, keyring, now } = contact;
    const row = reporterOf(tx, udi) ?? fresh(udi);
    const doubts = again ? row.doubts + 1 : 0;
    const version = roots ?? supposed(keyring, row, doubts);
    const by = keyring.find(generation => generation.version === version)!;
    const next = keyring.find(generation => generation.version === version + 1);
    tx.reporter.put({ ...row, roots: version, offered: next?.version ?? version, doubts });
    const signer: DocumentSigner = { seed: by.signerSeed, chain: by.chain };
    elements.push(...documents.map(document => writeDocument(document, signer)));
    if (next) elements.push(writeDocument({ kind: 'root-update', udi: null, time: now, roots: next.rootSet }, signer));
  }
  return elements;
}

/** Of one that nobody knows, the newest. */
function supposed(keyring: Keyring, { roots, offered }: Rows['reporter'], doubts: number): number {
  const { version } = newest(keyring);
  if (roots === 0) return version;
  if (doubts === 0) return offered;
  if (doubts === 1) return roots;
  return roots > keyring[0].version ? roots - 1 : version;
}
