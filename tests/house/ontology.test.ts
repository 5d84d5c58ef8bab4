/** The ontology is complete and reads well: three languages, ends that exist, French typography. */
import { expect, test } from 'vitest';
import { ERRORS } from '../../model/errors.ts';
import { ENTITY_PROPERTIES, NODE_GROUPS, NODES } from '../../model/ontology/nodes.ts';
import { RELATIONSHIPS } from '../../model/ontology/relationships.ts';
import { ENTITY_TYPES, type Localized, RELATIONSHIP_TYPES } from '../../model/ontology/types.ts';

const captions: Localized[] = [
  ...NODES.flatMap((node) => [node.one, node.many, ...node.properties.map((property) => property.caption)]),
  ...ENTITY_PROPERTIES.map((property) => property.caption),
  ...RELATIONSHIPS.flatMap((relationship) => [relationship.caption, relationship.forward, relationship.reverse]),
];

test('every kind of node and type of relationship is defined once', () => {
  expect(NODES.map((node) => node.type)).toEqual(ENTITY_TYPES);
  expect(RELATIONSHIPS.map((relationship) => relationship.type).toSorted()).toEqual(RELATIONSHIP_TYPES.toSorted());
});

test('every kind has a group of the legend, and every group a kind', () => {
  expect(new Set(NODES.map((node) => node.group))).toEqual(new Set(NODE_GROUPS));
});

test('labels add up from Entity to the kind itself', () => {
  for (const node of NODES) {
    expect(node.labels[0]).toBe('Entity');
    expect(node.labels.at(-1)).toBe(node.type);
  }
});

test('every caption is there in French, English and Korean', () => {
  for (const { fr, en, ko } of captions) {
    expect(fr.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(ko).toMatch(/[가-힣]/);
  }
});

test('French sentences keep French typography', () => {
  const sentences = [
    ...captions.map((caption) => caption.fr),
    ...Object.values(ERRORS).map((error) => error.sentence.fr),
  ];
  for (const sentence of sentences) {
    expect(sentence).not.toMatch(/'/);
    expect(sentence, 'a no-break space before high punctuation').not.toMatch(
      / [;:?!»]|« |[^\s\u00a0\u202f/{]:(?=\s)|[^\s\u00a0\u202f][;?!](?=\s|$)/,
    );
  }
});
