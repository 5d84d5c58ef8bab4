import { describe, expect, test } from 'vitest';
import { findClauses } from '../../../../seed/extract/arguments.ts';
import { extract } from '../../../../seed/extract/extract.ts';
import type { Frame } from '../../../../seed/extract/frames/frame.ts';
import { matchFrames } from '../../../../seed/extract/frames/match.ts';
import { FACT_FRAMES } from '../../../../seed/extract/frames.ts';
import { PARTY_FRAMES } from '../../../../seed/extract/mission/partyFrames.ts';
import { STOP_FRAMES } from '../../../../seed/extract/mission/stopFrames.ts';
import { findRoles } from '../../../../seed/extract/roles.ts';
import { verbForms } from '../../../../seed/gazetteer/verbs.ts';
import { readText } from '../../../../seed/read/readText.ts';

const FRAMES: readonly Frame<unknown>[] = [...FACT_FRAMES, ...STOP_FRAMES, ...PARTY_FRAMES];

/** What a frame finds as done in a text: the names in each slot. */
function readWith(frame: Frame<unknown>, text: string): Record<string, string[]>[] {
  const read = readText(text);
  const { extraction } = extract(read);
  const known = extraction.mentions.filter((mention) => mention.type !== 'Visit');
  const clauses = findClauses({
    read,
    mentions: known,
    roles: findRoles(read, known),
    coreferences: extraction.coreferences,
  });
  return matchFrames(clauses, [frame])
    .filter((match) => match.modality === 'done')
    .map(({ slots }) =>
      Object.fromEntries([...slots].map(([name, group]) => [name, group.members.map(({ mention }) => mention.name)])),
    );
}

describe.each(FRAMES.map((frame) => [frame.id, frame] as const))('the frame %s', (_, frame) => {
  test('finds what its examples say', () => {
    for (const { text, gives } of frame.examples)
      expect(readWith(frame, text), text).toContainEqual(expect.objectContaining(gives));
  });

  test('finds nothing done in its counter-examples', () => {
    for (const text of frame.counterExamples) expect(readWith(frame, text), text).toEqual([]);
  });
});

test('every frame has an example, and an id of its own', () => {
  expect(FRAMES.filter((frame) => frame.examples.length === 0).map((frame) => frame.id)).toEqual([]);
  expect(new Set(FRAMES.map((frame) => frame.id)).size).toBe(FRAMES.length);
});

test('the lexicon knows the forms of every verb that a frame turns on', () => {
  const unknown = FRAMES.flatMap(({ id, language, verbs = [] }) =>
    verbs.filter((verb) => language === 'en' && verbForms(verb, language).length === 0).map((verb) => `${id}: ${verb}`),
  );
  expect(unknown).toEqual([]);
});
