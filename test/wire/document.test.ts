/** Documents: the sliver of XML, the signatures of boxes and authorities, and all that is neither. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { publicKey } from '../../src/wire/crypto.ts';
import {
  element,
  readElements,
  readFile,
  readSignedElement,
  signDocument,
  signElement,
  textOf,
  verifyDocument,
} from '../../src/wire/document.ts';
import { readDocuments } from '../../src/wire/documents.ts';
import { CHAIN, NOW, named, ROOTS } from '../support/trust.ts';

const BY = { udi: { pid: 'CSR1000V', sn: '9QA<&>1' }, softwareTag: 'regid.2015-01.com.cisco.X,1.0_1' };
const SEED = named('box');
const SIGNER = { seed: named('signer'), chain: CHAIN };

const GOOD: readonly (readonly [what: string, text: string, names: readonly string[]])[] = [
  ['nothing', ' \r\n', []],
  ['one', '<a>x</a>', ['a']],
  ['two, with blanks between', '<a>x</a>\n  <b></b>', ['a', 'b']],
  ['one inside its namesake', '<a><a>x</a></a>', ['a']],
  ['markup under cover', '<a><![CDATA[</a><!DOCTYPE &x;]]></a>', ['a']],
];
for (const [what, text, names] of GOOD)
  test(`elements: ${what}`, () =>
    assert.equal(
      readElements(text)?.map(({ name }) => name),
      names,
    ));

const BAD: readonly (readonly [what: string, text: string])[] = [
  ['text beside elements', 'x<a></a>'],
  ['not closed', '<a>x'],
  ['closed by another', '<a>x</b>'],
  ['an attribute', '<a b="c">x</a>'],
  ['an empty-element tag', '<a/>'],
  ['a comment', '<a><!-- x --></a>'],
  ['an entity', '<a>&lt;</a>'],
  ['an entity of its own', '<a>&boom;</a>'],
  ['a document type', '<!DOCTYPE a [<!ENTITY boom "x">]><a>&boom;</a>'],
  ['a document type inside', '<a><!DOCTYPE b></a>'],
  ['a processing instruction', '<a><?b c?></a>'],
  ['CDATA without an end', '<a><![CDATA[x</a>'],
  ['a name too long', `<${'a'.repeat(70)}>x</${'a'.repeat(70)}>`],
  ['too deep', '<a>'.repeat(40) + '</a>'.repeat(40)],
];
for (const [what, text] of BAD) test(`no elements: ${what}`, () => assert.is(readElements(text), null));

test('a file has one root; a declaration and a byte order mark may precede it', () => {
  assert.is(readFile('\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n<a><b>c</b></a>\r\n')?.root, 'a');
  for (const text of ['<a></a><b></b>', '', '<?xml version="1.0"?><?xml version="1.0"?><a></a>', '<?xml <a>?><a></a>'])
    assert.is(readFile(text), null, text);
});

test('text is text: markup in it only under one cover', () => {
  assert.is(textOf('<![CDATA[a<b&c]]>'), 'a<b&c');
  assert.is(textOf('<![CDATA[a]]><![CDATA[b]]>'), null);
  assert.is(textOf('a<b>c</b>'), null);
});

test('an element of a box: what was signed comes back to the byte, with the key and the UDI', () => {
  const payload = '{"a":"<]]>&","b":[1, 2]}';
  const [read] = readElements(signElement('RUMReport', 'rum', payload, BY, SEED)) ?? [];
  const verdict = readSignedElement(read!.inner);
  assert.ok(verdict.ok);
  assert.equal(verdict.value, { type: 'rum', payload, key: publicKey(SEED), by: BY });
});

test('an element of a box that anybody touched is refused', () => {
  const text = signElement('RUMReport', 'rum', '{"count": "7"}', BY, SEED);
  const changed = [
    text.replace('7', '8'),
    // Written anew from what was read: the same JSON, other bytes.
    text.replace('\\"count\\": ', '\\"count\\":'),
    text.replace('"type":"rum"', '"type":"poll"'),
    text.replace(/"public_key":"./, '"public_key":"_'),
  ];
  for (const one of changed) {
    assert.is.not(one, text);
    assert.is(readSignedElement(readElements(one)![0]!.inner).ok, false);
  }
});

test('a signature over one kind of content is good for no other', () => {
  const [whole] = readElements(signDocument('a', '{}', SIGNER)) ?? [];
  const [content, signature] = readElements(whole!.inner) ?? [];
  const check = (name: string) => verifyDocument(name, content!.inner, signature!.inner, ROOTS, NOW).ok;
  assert.equal([check('a'), check('b')], [true, false]);
});

test('any text at all is read or refused, never thrown at', () => {
  const markup = fc.constantFrom('<', '>', '/', 'a', '&', '<![CDATA[', ']]>', element('a', 'b'), '<?xml ?>', '\n', '"');
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 12 }), parts => {
      const text = parts.join('');
      readElements(text);
      assert.is(readDocuments(text, ROOTS).ok && text.trim() === '', false);
    }),
    { numRuns: 500, seed: 4 },
  );
});

test.run();
