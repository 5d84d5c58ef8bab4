/**
 * Document in, proposal out. A difference writes NAME.changed.json beside the expected proposal: look at it, and where it is better, make it
 * the expected one.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proposalSchema } from '../../../model/proposal.ts';
import { propose } from '../../../seed/propose.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');
const documents = readdirSync(join(FIXTURES, 'documents')).filter((file) => /\.(?:txt|md)$/.test(file));

/** What a reader of the fixture cares for: names instead of ids, quotes instead of offsets, and no confidence, which moves with the corpus. */
function readable(text: string, file: string): unknown {
  const { entities, relationships, questions, document } = propose(text, { file });
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return {
    document: { title: document.title, language: document.language },
    entities: entities.map(
      ({ labels, name, aliases, mentions, rule: _, latitude: __, longitude: ___, names: ____, ...rest }) => ({
        is: labels.at(-1) === 'Mayor' ? labels.slice(-2).join(' ') : labels.at(-1),
        name,
        ...(aliases.length > 0 && { aliases }),
        ...rest,
        mentions: mentions.map(({ start, end }) => document.text.slice(start, end)),
      }),
    ),
    facts: relationships.map(({ type, from, to, status, title, source, evidence }) => ({
      fact: `${names.get(from)} ${type} ${names.get(to)}`,
      ...(title !== undefined && { title }),
      ...(status !== undefined && { status }),
      ...(source !== undefined && { source }),
      quotes: evidence.map(({ quote }) => quote),
    })),
    questions,
  };
}

describe.each(documents)('%s', (file) => {
  const text = readFileSync(join(FIXTURES, 'documents', file), 'utf8');
  const name = file.replace(/\.\w+$/, '');
  const expected = join(FIXTURES, 'proposals', `${name}.json`);
  const changed = join(FIXTURES, 'proposals', `${name}.changed.json`);

  test('proposes what is expected', () => {
    const found = `${JSON.stringify(readable(text, file), null, 1)}\n`;
    const known = existsSync(expected) ? readFileSync(expected, 'utf8') : '';
    if (found === known) rmSync(changed, { force: true });
    else writeFileSync(changed, found);
    expect(JSON.parse(found)).toEqual(known === '' ? undefined : JSON.parse(known));
  });

  test('has the shape that the model gives proposals', () => {
    expect(proposalSchema.safeParse(propose(text, { file })).error).toBeUndefined();
  });
});

const FIRST = readFileSync(
  join(import.meta.dirname, '..', '..', '..', 'seed', 'documents', 'mission-a-seoul.txt'),
  'utf8',
);

test('the first document is the one that the gold was made for, word for word', () => {
  expect(FIRST).toBe(readFileSync(join(FIXTURES, '..', 'corpus', 'first', 'mission-a-seoul.txt'), 'utf8'));
});

test('every quote of the first document stands in it', () => {
  const { document, relationships } = propose(FIRST);
  for (const { evidence } of relationships)
    for (const { start, end, quote } of evidence) expect(document.text.slice(start, end)).toBe(quote);
});

test('reads the same text the same way twice', () => {
  expect(propose(FIRST)).toEqual(propose(FIRST));
});

test('gives offsets into the text after its front matter, and takes the date and publisher from there', () => {
  const { document, relationships } = propose(`---\npublisher: Le Journal\ndate: 2024-10-15\n---\n${FIRST}`);
  expect(document).toMatchObject({ text: FIRST, publisher: 'Le Journal', date: '2024-10-15' });
  expect(relationships).toEqual(propose(FIRST).relationships);
});

test.each([
  ['', 'DOCUMENT_EMPTY'],
  [
    'Der Bürgermeister ist mit der Delegation nach Wien und nicht nach Bern gefahren, wo das Museum für die Kunst ist.',
    'DOCUMENT_LANGUAGE_UNKNOWN',
  ],
  [
    'Il pleut ce matin sur les toits de la ville, et personne ne sait quand le soleil reviendra.',
    'DOCUMENT_WITHOUT_FACTS',
  ],
])('refuses %j', (text, code) => {
  expect(() => propose(text)).toThrow(expect.objectContaining({ code }));
});
