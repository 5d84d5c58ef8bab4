import { expect, test } from 'vitest';
import { canonicalJson, parseCanonicalJson } from '../../../../server/formats/canonicalJson.ts';

test('keys are sorted at every depth, lists keep their order, and what is undefined is left out', () => {
  expect(canonicalJson({ b: [2, 1], a: { d: null, c: undefined, é: 1 } })).toBe('{"a":{"d":null,"é":1},"b":[2,1]}');
});

test('integers beyond 2^53 come back as they were', () => {
  const value = { large: 9007199254740993n, list: [-9007199254740993n], small: 3, half: 0.5, text: '9007199254740993' };
  expect(parseCanonicalJson(canonicalJson(value))).toEqual(value);
});

test('equal values are equal text', () => {
  expect(canonicalJson({ x: 1, y: 2 })).toBe(canonicalJson({ y: 2, x: 1.0 }));
});
