import { expect, test } from 'vitest';
import { engineWords } from '../../../../../server/store/gate/embedded/engineWords.ts';

test.each([
  [
    'Query error: GRAFEO-Q001: syntax error: [Cypher] Expected RParen\n  --> query:1:16\n   |\n 1 | MATCH (m:Mayor RETURN m',
    'MATCH (m:Mayor RETURN m',
    'Expected ) near "RETURN"',
  ],
  [
    "Query error: GRAFEO-Q002: semantic error: Undefined variable 'x'\n  --> query:1:8",
    'RETURN x',
    "Unknown variable 'x'",
  ],
  ["Query error: GRAFEO-Q002: semantic error: Unknown function 'foo'", 'RETURN foo()', "Unknown function 'foo'"],
  ['something else', 'RETURN 1', 'something else'],
])('%.60s… is told shortly', (message, cypher, told) => {
  expect(engineWords(message, cypher)).toBe(told);
});
