/**
 * Types the runs of capitals by the weight of all that speaks for each kind: their own words (typing/intrinsic.ts), the gazetteer
 * (places.ts), and what stands around them wherever the document uses the same name (typing/). Typed once, a name is typed everywhere;
 * only whether "Québec" is the city or the province is asked at each mention.
 */
import type { EntityType } from '../../../model/ontology/types.ts';
import type { Sentence } from '../../annotations.ts';
import { nameKey } from '../../gazetteer/fold.ts';
import { sentenceItems } from '../rules/items.ts';
import { allCaptured, findMatches, passes } from '../rules/matcher.ts';
import { lookup } from '../vocabulary.ts';
import { type Board, type Draft, toMention } from './board.ts';
import { weighPlaces } from './places.ts';
import { weighWords } from './typing/intrinsic.ts';
import { ORGANIZATIONS } from './typing/organizations.ts';
import { PEOPLE } from './typing/people.ts';
import { PLACES } from './typing/places.ts';
import type { TypingRule } from './typing/rule.ts';
import { addWeight, type Weights } from './typing/weights.ts';

export const TYPING_RULES: readonly TypingRule[] = [...PEOPLE, ...ORGANIZATIONS, ...PLACES];

/** Below this a name stays unknown. */
const LEAST_WEIGHT = 3;
/** By how much one mention must say "province" where the document says "city". */
const CLEARLY = 1.5;
const PLACE_TYPES: ReadonlySet<string> = new Set(['City', 'Region', 'Country']);

interface Opinion {
  readonly draft: Draft;
  /** What rules, around this mention, and the gazetteer say of it. */
  readonly context: Weights;
  readonly place: Weights;
  readonly words: Weights;
  readonly rules: { readonly id: string; readonly type: EntityType; readonly weight: number }[];
}

/** Types the names that nothing types yet, where the evidence of the whole document suffices. */
export function typeNames(board: Board, sentences: readonly Sentence[]): void {
  const byName = new Map<string, Opinion[]>();
  for (const sentence of sentences) {
    for (const opinion of weigh(board, sentence)) {
      const key = nameKey(board.words(opinion.draft.first, opinion.draft.end));
      const same = byName.get(key);
      if (same) same.push(opinion);
      else byName.set(key, [opinion]);
    }
  }
  for (const same of byName.values()) typeName(board, same);
}

function typeName(board: Board, same: readonly Opinion[]): void {
  const total: Weights = new Map();
  for (const [type, weight] of gathered(same.map(({ context }) => context))) addWeight(total, type, weight);
  // However often a name comes, its own words and the gazetteer say the same of it: they count once.
  for (const [type, weight] of heaviest(same.map(({ words }) => words))) addWeight(total, type, weight);
  for (const [type, weight] of heaviest(same.map(({ place }) => place))) addWeight(total, type, weight);
  const [type, weight] = first(total) ?? ['Person', 0];
  if (weight < LEAST_WEIGHT) return;
  const reason = same.flatMap(({ rules }) => rules.filter((rule) => rule.type === type));
  const rule = reason.sort((a, b) => b.weight - a.weight)[0]?.id ?? `${type.toLowerCase()}/name`;
  for (const { draft, context, place } of same) {
    board.replace(draft, { ...draft, type: PLACE_TYPES.has(type) ? placeType(type, context, place) : type, rule });
  }
}

/** City, region or country, as this one mention has it. */
function placeType(type: EntityType, context: Weights, place: Weights): EntityType {
  const here: Weights = new Map(place);
  for (const [kind, weight] of context) if (PLACE_TYPES.has(kind)) addWeight(here, kind, weight);
  const best = first(here);
  return best && best[1] >= (here.get(type) ?? 0) + CLEARLY ? best[0] : type;
}

/** The strongest say in full; each further mention that agrees adds a little, so that a frequent name is no different from a rare one. */
function gathered(all: readonly Weights[]): Weights {
  const most = heaviest(all);
  for (const [type, weight] of most) {
    const agreeing = all.filter((weights) => (weights.get(type) ?? 0) > 0).length;
    most.set(type, weight + Math.min(MOST_ADDED, Math.max(0, agreeing - 1)));
  }
  return most;
}
const MOST_ADDED = 3;

function heaviest(all: readonly Weights[]): Weights {
  const most: Weights = new Map();
  for (const weights of all) {
    for (const [type, weight] of weights) most.set(type, Math.max(weight, most.get(type) ?? Number.NEGATIVE_INFINITY));
  }
  return most;
}

function first(weights: Weights): [EntityType, number] | undefined {
  return [...weights].sort((a, b) => b[1] - a[1])[0];
}

function weigh(board: Board, sentence: Sentence): Opinion[] {
  const drafts = board.between(sentence.firstToken, sentence.endToken);
  const opinions = new Map<Draft, Opinion>();
  for (const draft of drafts) {
    if (draft.type !== 'Unknown') continue;
    const opinion: Opinion = { draft, context: new Map(), place: new Map(), words: new Map(), rules: [] };
    weighWords(board, draft, sentence, opinion.words);
    weighPlaces(board, draft, sentence, opinion.place);
    opinions.set(draft, opinion);
  }
  if (opinions.size === 0) return [];
  const mentions = drafts.map((draft, id) => toMention(board, draft, id));
  const items = sentenceItems(board.read, sentence, mentions, lookup(sentence.language));
  for (const rule of TYPING_RULES) {
    if (rule.language && rule.language !== sentence.language) continue;
    for (const match of findMatches(rule, items)) {
      const next = items[match.end];
      if (rule.unlessNext && next && passes(rule.unlessNext, next)) continue;
      for (const item of allCaptured(match, 'name', items)) {
        const opinion = opinions.get(drafts[item.mention!.id]!);
        if (!opinion) continue;
        addWeight(opinion.context, rule.emits.type, rule.emits.weight);
        opinion.rules.push({ id: rule.id, ...rule.emits });
      }
    }
  }
  return [...opinions.values()];
}
