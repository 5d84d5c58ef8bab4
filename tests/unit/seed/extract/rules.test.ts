import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../../seed/annotations.ts';
import { Board, toMention } from '../../../../seed/extract/mentions/board.ts';
import { findRuns } from '../../../../seed/extract/mentions/runs.ts';
import { TYPING_RULES } from '../../../../seed/extract/mentions/typeNames.ts';
import { findMentions } from '../../../../seed/extract/mentions.ts';
import { COUNTERPART } from '../../../../seed/extract/roles/counterparts.ts';
import { LEADERS, REPRESENTATIVES } from '../../../../seed/extract/roles/representatives.ts';
import { sentenceItems } from '../../../../seed/extract/rules/items.ts';
import { allCaptured, findMatches } from '../../../../seed/extract/rules/matcher.ts';
import type { Item, Rule } from '../../../../seed/extract/rules/pattern.ts';
import { lookup } from '../../../../seed/extract/vocabulary.ts';
import { readText } from '../../../../seed/read/readText.ts';

/** A sentence alone is too short to tell its language from: what follows settles it. */
const AFTER = {
  fr: 'La délégation est ensuite rentrée chez elle avec les autres participants de la mission.',
  en: 'The delegation then went back home with the other people of the mission.',
};

function captures(rule: Rule<unknown>, items: readonly Item[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const match of findMatches(rule, items)) {
    for (const name of match.captures.keys()) {
      found[name] = [...(found[name] ?? []), ...allCaptured(match, name, items).map((item) => item.text)];
    }
  }
  return found;
}

/** The items of the first sentence, its runs of capitals as names that nothing types yet. */
function itemsWithRuns(text: string, language: 'fr' | 'en'): Item[] {
  const read = readText(`${text}\n\n${AFTER[language]}`);
  const board = new Board(read);
  const sentence = read.sentences[0]!;
  const untyped: Mention[] = findRuns(board, sentence).map((run, id) =>
    toMention(board, { ...run, type: 'Unknown', rule: 'run' }, id),
  );
  return sentenceItems(read, sentence, untyped, lookup(language));
}

function itemsWithMentions(text: string, language: 'fr' | 'en'): Item[] {
  const read = readText(`${text}\n\n${AFTER[language]}`);
  return sentenceItems(read, read.sentences[0]!, findMentions(read), lookup(language));
}

const languageOf = (text: string): 'fr' | 'en' =>
  /\b(?:the|of|with|was|she|they|their|we|when|that|signed|came)\b/i.test(text) ? 'en' : 'fr';

function check(rule: Rule<unknown>, itemsOf: (text: string, language: 'fr' | 'en') => Item[]): void {
  for (const { text, gives } of rule.examples) {
    const found = captures(rule, itemsOf(text, languageOf(text)));
    for (const [name, expected] of Object.entries(gives)) {
      expect({ text, [name]: found[name] }).toEqual({
        text,
        [name]: typeof expected === 'string' ? [expected] : expected,
      });
    }
  }
  for (const text of rule.counterExamples) {
    expect({ text, found: captures(rule, itemsOf(text, languageOf(text))) }).toEqual({ text, found: {} });
  }
}

describe('every rule that types a name reads its examples and leaves its counter-examples', () => {
  const needingTypes = new Set(['place/before-country', 'company/beside-person', 'company/in-next-cell']);
  for (const rule of TYPING_RULES.filter((candidate) => !needingTypes.has(candidate.id))) {
    test(rule.id, () => check(rule, itemsWithRuns));
  }
});

describe('every rule on people and the bodies they stand for reads its examples', () => {
  for (const rule of [...REPRESENTATIVES, ...LEADERS, COUNTERPART]) test(rule.id, () => check(rule, itemsWithMentions));
});

test('no two rules have one id', () => {
  const ids = [...TYPING_RULES, ...REPRESENTATIVES, ...LEADERS].map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
