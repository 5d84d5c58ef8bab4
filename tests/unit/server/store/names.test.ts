import { describe, expect, test } from 'vitest';
import { nodeId } from '../../../../model/graph.ts';
import { fold, soundOf, wordsOf } from '../../../../server/store/nameForms.ts';
import { formsOf, keysOf, piecesOf, prepareQuery, rankCandidates } from '../../../../server/store/names.ts';

const candidate = (name: string, ...others: string[]) => ({
  id: nodeId(`company:${fold(name).replace(/ /g, '-') || 'x'}`),
  forms: [name, ...others],
});
const how = (typed: string, name: string) => rankCandidates(typed, [candidate(name)], 1)[0]?.how;

describe('forms', () => {
  test('folding forgives case, accents, ligatures and punctuation', () => {
    expect(fold('L’Énergie, à Trois-Rivières')).toBe('l energie a trois rivieres');
    expect(fold('Łódź')).toBe('lodz');
    expect(fold('SŒURS')).toBe('soeurs');
    expect(fold('Kahnawà:ke')).toBe('kahnawake');
    expect(fold('St.Gallen')).toBe('stgallen');
    expect(fold('포스코')).toBe('포스코');
  });

  test('a Turkish capital İ and a half-width form are no trap', () => {
    expect(fold('İstanbul')).toBe('istanbul');
    expect(fold('ＰＯＳＣＯ')).toBe('posco');
  });

  test('words leave articles out, unless there is nothing else', () => {
    expect(wordsOf('le maire de Séoul')).toEqual(['maire', 'seoul']);
    expect(wordsOf('The')).toEqual(['the']);
    expect(wordsOf(' … ')).toEqual([]);
  });

  test('one sound has one spelling, in Hangul as in Latin letters', () => {
    expect(soundOf('포스코')).toBe('posko');
    expect(soundOf('posco')).toBe('posko');
    expect(soundOf('posko')).toBe('posko');
    expect(soundOf(fold('에코프로'))).toBe(soundOf('ecopro'));
    expect(soundOf(fold('대전'))).toBe(soundOf('daejeon'));
    expect(soundOf('quebec')).toBe(soundOf('kebec'));
  });

  test('an entity is known by its name, aliases, acronym and names in other languages', () => {
    const node = {
      id: nodeId('company:posco'),
      labels: ['Entity', 'Organization', 'Company'],
      properties: { name: 'POSCO', aliases: ['Posco inc.'], acronym: 'PSC', names: ['ko:포스코', 'zh-Hant:浦項'] },
    };
    expect(formsOf(node)).toEqual(['POSCO', 'Posco inc.', 'PSC', '포스코', '浦項']);
    expect(keysOf(node).sounds).toContain('posko');
  });

  test('pieces are all runs of three letters, once', () => {
    expect(piecesOf('banana')).toEqual(['ban', 'ana', 'nan']);
    expect(piecesOf('ab')).toEqual([]);
  });

  test('nothing typed prepares nothing to look for', () => {
    expect(prepareQuery('  « » ')).toEqual({ words: [], pieces: [] });
  });
});

describe('ranking', () => {
  test.each([
    ['becancour', 'Bécancour', 'exact'],
    ['kahnawake', 'Kahnawà:ke', 'exact'],
    ['kahnawa ke', 'Kahnawà:ke', 'exact'],
    ['lodz', 'Łódź', 'exact'],
    ['포스코', '포스코', 'exact'],
    ['energie', 'L’Énergie', 'exact'],
    ['maire seoul', 'Maire de Séoul', 'exact'],
    ['trois riv', 'Trois-Rivières', 'prefix'],
    ['energie', 'Institut de l’Énergie de Corée', 'word'],
    ['퓨처엠', '포스코퓨처엠', 'word'],
    ['posko', 'POSCO', 'close'],
    ['posko', '포스코', 'close'],
    ['포스코', 'POSCO', 'close'],
    ['shawinagan', 'Shawinigan', 'close'],
    ['daejon', 'Daejeon', 'close'],
    ['trois riveires', 'Trois-Rivières', 'close'],
    ['seoul', 'Seyal', undefined],
    ['kia', 'Kié', undefined],
    ['posco', 'Bosch', undefined],
  ] as const)('« %s » answers to %s: %s', (typed, name, expected) => {
    expect(how(typed, name)).toBe(expected);
  });

  test('the best answer of an entity is the form that is shown', () => {
    expect(rankCandidates('포스코', [candidate('POSCO', 'Posco inc.', '포스코')], 5)).toEqual([
      { id: 'company:posco', matched: '포스코', how: 'exact' },
    ]);
  });

  test('exact comes before prefix, prefix before word, word before close; shorter names first', () => {
    const names = ['Parc énergie', 'Energir', 'Énergies du Nord', 'Énergie', 'Energies'];
    const hits = rankCandidates(
      'énergie',
      names.map((name) => candidate(name)),
      10,
    );
    expect(hits.map(({ matched, how }) => [matched, how])).toEqual([
      ['Énergie', 'exact'],
      ['Energies', 'prefix'],
      ['Énergies du Nord', 'prefix'],
      ['Parc énergie', 'word'],
      ['Energir', 'close'],
    ]);
  });

  test('the order does not depend on the order of the candidates, and the limit cuts the end', () => {
    const all = ['Busan', 'Busano', 'Busana', 'Bus'].map((name) => candidate(name));
    expect(rankCandidates('busan', all.toReversed(), 2)).toEqual(rankCandidates('busan', all, 4).slice(0, 2));
  });
});
