/** The two shores and the side of the water on which each entity stands, with the reason. Derived at each state of the graph, never stored. */
import type { SceneNode, Shores, Side } from '../../../model/api/explore.ts';
import type { GraphStore } from '../../store/graphStore.ts';
import { type Outline, readOutline } from '../outline.ts';
import { areaOf } from './areas.ts';
import { type Belonging, findHomes, type Home, homeOfCode } from './homes.ts';
import { choosePair, isWithin, type Pair } from './pair.ts';

export interface Sides {
  readonly outline: Outline;
  /** null while the graph knows fewer than two areas and the reader chose none. */
  readonly shores: Shores | null;
  /** null: in the water, or undecided. */
  readonly sideOf: (id: string) => Side | null;
  readonly reasonOf: (id: string) => NonNullable<SceneNode['sideReason']> | undefined;
  /**
   * The same with the pair that ties these entities most, such as those of one mission; unchanged where the reader chose the pair, or
   * where they lie in one area.
   */
  readonly among: (ids: Iterable<string>) => Sides;
}

interface Known {
  readonly homes: ReadonlyMap<string, Belonging>;
  readonly pair: Pair | undefined;
}

const kept = new WeakMap<Outline, Known>();

/** The sides as the reader looks at them. `asked`: the pair that was chosen by hand; undefined lets the graph choose. */
export async function readSides(store: GraphStore, asked: Pair | undefined): Promise<Sides> {
  const outline = await readOutline(store);
  let known = kept.get(outline);
  if (known === undefined) {
    const homes = findHomes(outline);
    known = { homes, pair: choosePair(outline, homes) };
    kept.set(outline, known);
  }
  return sidesOf(outline, known.homes, asked ?? known.pair, asked === undefined ? 'graph' : 'reader');
}

function sidesOf(
  outline: Outline,
  homes: ReadonlyMap<string, Belonging>,
  pair: Pair | undefined,
  chosenBy: Shores['chosenBy'],
): Sides {
  const sideOf = (id: string): Side | null => {
    const home = homes.get(id)?.home;
    if (pair === undefined || home === undefined) return null;
    if (standsOn(home, pair.a, pair.b)) return 'a';
    return standsOn(home, pair.b, pair.a) ? 'b' : null;
  };
  return {
    outline,
    shores: pair === undefined ? null : { a: areaOf(pair.a, outline), b: areaOf(pair.b, outline), chosenBy },
    sideOf,
    reasonOf: (id) => {
      const belonging = homes.get(id);
      if (belonging === undefined || sideOf(id) === null) return undefined;
      return { rule: belonging.rule, ...(belonging.via !== undefined && { via: belonging.via }) };
    },
    among: (ids) => {
      if (chosenBy === 'reader') return sidesOf(outline, homes, pair, chosenBy);
      const wanted = new Set(ids);
      const own = choosePair(only(outline, wanted), new Map([...homes].filter(([id]) => wanted.has(id))));
      return sidesOf(outline, homes, own ?? pair, chosenBy);
    },
  };
}

/** The part of an outline that lies among some entities. */
function only(outline: Outline, ids: ReadonlySet<string>): Outline {
  return {
    ...outline,
    entities: new Map([...outline.entities].filter(([id]) => ids.has(id))),
    ties: outline.ties.filter((tie) => ids.has(tie.from) && ids.has(tie.to)),
  };
}

/** A country stands with its region where the other shore is abroad: Canada beside Québec when the other is Korea, neither when it is Ontario. */
function standsOn(home: Home, code: string, other: string): boolean {
  if (isWithin(home, code)) return !isWithin(home, other) || code.includes('-');
  const area = homeOfCode(code);
  return home.region === undefined && area?.country === home.country && homeOfCode(other)?.country !== home.country;
}
