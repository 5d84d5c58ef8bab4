import { expect, test } from 'vitest';
import { readText } from '../../../../seed/read/readText.ts';

const quoted = (raw: string) => {
  const text = readText(raw);
  return text.quotations.map(({ inner }) => text.raw.slice(inner.start, inner.end));
};

test('gives what stands between guillemets, without the marks and their spaces', () => {
  expect(quoted('« Je pars », dit le maire. «\u00a0Et toi ?\u00a0»')).toEqual(['Je pars', 'Et toi ?']);
});

test('nests one quotation in another', () => {
  expect(quoted('Le maire a dit : « Il a crié “au feu” dans la ville. »')).toEqual([
    'Il a crié “au feu” dans la ville.',
    'au feu',
  ]);
});

test('pairs straight quotation marks', () => {
  expect(quoted('"We went over," said the mayor of the town. "We came home."')).toEqual([
    'We went over,',
    'We came home.',
  ]);
});

test('lets a quotation run over paragraphs that each open it anew', () => {
  expect(quoted('« Le premier point est pour nous.\n\n« Le second est pour vous », dit le maire.')).toEqual([
    'Le premier point est pour nous.',
    'Le second est pour vous',
  ]);
});

test('quotes nothing with a mark that never closes', () => {
  expect(quoted('Le maire de la ville a dit « oui.\n\nPuis il est parti avec la délégation.')).toEqual([]);
});
