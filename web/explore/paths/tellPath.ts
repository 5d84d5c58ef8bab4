/** A chain as one sentence: "Lucie Allard a rencontré le maire de Séoul, maire de Séoul". Each step keeps its relationship, for its evidence. */
import type { PathsAnswer, SceneNode, SceneRelationship } from '../../../model/api/explore.ts';
import type { UiLanguage } from '../../../model/ontology/types.ts';
import { type Direction, factPhrase, isVerbal } from '../../text/wording.ts';

export interface Step {
  readonly relationship: SceneRelationship;
  readonly from: SceneNode;
  readonly to: SceneNode;
  /** What stands between the two names: " a rencontré ", ", qui a rencontré ", ", maire de ". */
  readonly words: string;
  /** The second name as it stands in the sentence. */
  readonly name: string;
}

const WHO: Readonly<Record<UiLanguage, string>> = { fr: 'qui ', en: 'who ', ko: '' };

/** Empty where the answer does not hold what its path names. */
export function tellPath(
  path: PathsAnswer['paths'][number],
  scene: PathsAnswer['scene'],
  language: UiLanguage,
): readonly Step[] {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const relationships = new Map(scene.relationships.map((relationship) => [relationship.id, relationship]));
  return path.relationships.flatMap((id, index) => {
    const relationship = relationships.get(id);
    const from = nodes.get(path.nodes[index] ?? '');
    const to = nodes.get(path.nodes[index + 1] ?? '');
    if (relationship === undefined || from === undefined || to === undefined) return [];
    const direction: Direction = relationship.from === from.id ? 'out' : 'in';
    const { words, name } = factPhrase(relationship, direction, to, language);
    return [{ relationship, from, to, words: `${lead(relationship, direction, index, language)}${words}`, name }];
  });
}

function lead(relationship: SceneRelationship, direction: Direction, index: number, language: UiLanguage): string {
  if (language === 'ko') return index === 0 ? ' · ' : ' → ';
  if (!isVerbal(relationship, direction)) return ', ';
  return index === 0 ? ' ' : `, ${WHO[language]}`;
}
