/** Scenes for the tests of the canvas: the first mission as a file, and made-up ones of any size from a seed. */
import { readFileSync } from 'node:fs';
import { type Scene, type SceneNode, type SceneRelationship, sceneSchema } from '../../../../model/api/explore.ts';
import { nodeDefinition } from '../../../../model/ontology/nodes.ts';
import type { EntityType } from '../../../../model/ontology/types.ts';

export const missionScene: Scene = sceneSchema.parse(
  JSON.parse(readFileSync(new URL('../../../fixtures/scenes/mission.json', import.meta.url), 'utf8')),
);

export function node(id: string, type: EntityType, given: Partial<SceneNode> = {}): SceneNode {
  return {
    id,
    type,
    labels: [...nodeDefinition(type).labels],
    name: id,
    aliases: [],
    names: {},
    named: true,
    side: null,
    degree: 1,
    documents: 1,
    ...given,
  };
}

export function relationship(
  type: SceneRelationship['type'],
  from: string,
  to: string,
  evidence: string[] = ['passage:0a:0-9'],
): SceneRelationship {
  return { id: `${type}~${from}~${to}`, type, from, to, origin: 'document', evidence };
}

/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A mission with stops and sectors between two shores of partners and cities, `size` nodes in all. */
export function madeUpScene(size: number, seed = 1): Scene {
  const next = chance(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const nodes = [node('mission:m', 'Mission')];
  const relationships: SceneRelationship[] = [];
  const stops = Math.max(2, Math.round(size * 0.06));
  const sectors = Math.max(1, Math.round(size * 0.06));
  for (let order = 1; order <= stops; order++) {
    nodes.push(node(`visit:${order}`, 'Visit', { order }));
    relationships.push(relationship('INCLUDES', 'mission:m', `visit:${order}`));
  }
  for (let index = 0; index < sectors; index++) nodes.push(node(`sector:${index}`, 'Sector'));
  const partners: SceneNode[] = [];
  while (nodes.length < size) {
    const type = pick(['Person', 'Company', 'Institute', 'City', 'Government', 'Event'] as const);
    const partner = node(`${type.toLowerCase()}:${nodes.length}`, type, { side: pick(['a', 'b'] as const) });
    nodes.push(partner);
    partners.push(partner);
  }
  const cities = partners.filter(({ type }) => type === 'City');
  const seen = new Set<string>();
  const tie = (type: SceneRelationship['type'], from: string, to: string): void => {
    const made = relationship(type, from, to);
    if (from === to || seen.has(made.id)) return;
    seen.add(made.id);
    relationships.push(made);
  };
  for (const partner of partners) {
    const home = cities.filter(({ side }) => side === partner.side);
    if (partner.type !== 'City' && home.length > 0) tie('LOCATED_IN', partner.id, pick(home).id);
    const draw = next();
    if (draw < 0.4) tie('MET', partner.id, pick(partners).id);
    else if (draw < 0.6) tie('TOOK_PART_IN', partner.id, 'mission:m');
    else if (draw < 0.75) tie('HOSTED_BY', `visit:${1 + Math.floor(next() * stops)}`, partner.id);
    else if (draw < 0.85) tie('ACTIVE_IN', partner.id, `sector:${Math.floor(next() * sectors)}`);
  }
  const degrees = new Map<string, number>();
  for (const { from, to } of relationships) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  return { nodes: nodes.map((each) => ({ ...each, degree: degrees.get(each.id) ?? 0 })), relationships };
}
