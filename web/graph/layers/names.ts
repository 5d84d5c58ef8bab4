/** Where names go so that none lies on another, and how they are painted: the most telling first, the others yield. */
import { wrapName } from './wrapName.ts';

/** Something with a name, where it is drawn: CSS pixels. */
export interface Named {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The larger, the sooner it is placed. */
  readonly weight: number;
  readonly isStrong: boolean;
  readonly isFocus: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedName extends Named {
  readonly lines: readonly string[];
  readonly box: Box;
}

export const LINE_HEIGHT = 15;
const GAP = 4;
const SLACK = 2;

/**
 * Finds room for each name below its disc, above it, or beside it, clear of discs and of the names placed before; where
 * there is none, the name is left out. Nothing goes on what is `reserved`. `measure` gives a line's width in pixels.
 */
export function placeNames(
  things: readonly Named[],
  measure: (line: string, isFocus: boolean) => number,
  ground: Box,
  reserved: readonly Box[] = [],
): PlacedName[] {
  const taken = new Crowd();
  for (const box of reserved) taken.add(box, '');
  for (const { id, x, y, radius } of things) {
    const reach = radius * 0.86;
    taken.add({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }, id);
  }
  const placed: PlacedName[] = [];
  for (const thing of [...things].sort((one, other) => other.weight - one.weight)) {
    const found = firstFit(thing, measure, (box) => isWithin(box, ground) && taken.isFree(box, thing.id));
    if (found === undefined) continue;
    taken.add(found.box, '');
    placed.push({ ...thing, ...found });
  }
  return placed;
}

/** In full on three lines where there is room for it, otherwise cut to two, and only then to one. */
function firstFit(
  thing: Named,
  measure: (line: string, isFocus: boolean) => number,
  isFree: (box: Box) => boolean,
): Pick<PlacedName, 'lines' | 'box'> | undefined {
  const wrapped = wrappingsOf(thing.text).map((lines) => {
    const width = Math.max(...lines.map((line) => measure(line, thing.isFocus)));
    return { lines, width, height: lines.length * LINE_HEIGHT };
  });
  const shortest = wrapped.pop()!;
  for (const spot of SPOTS) {
    for (const { lines, width, height } of wrapped) {
      const box = spot(thing, width, height);
      if (isFree(box)) return { lines, box };
    }
  }
  const box = SPOTS.map((spot) => spot(thing, shortest.width, shortest.height)).find(isFree);
  return box === undefined ? undefined : { lines: shortest.lines, box };
}

const wrappings = new Map<string, readonly (readonly string[])[]>();
const MOST_WRAPPINGS = 5000;

function wrappingsOf(text: string): readonly (readonly string[])[] {
  let known = wrappings.get(text);
  if (known === undefined) {
    if (wrappings.size > MOST_WRAPPINGS) wrappings.clear();
    known = [wrapName(text, 3), wrapName(text, 2), wrapName(text, 1)];
    wrappings.set(text, known);
  }
  return known;
}

type Spot = (thing: Named, width: number, height: number) => Box;
const boxAt = (left: number, top: number, width: number, height: number): Box => {
  return { left, top, right: left + width, bottom: top + height };
};
/** Below, above, to the right, to the left. */
const SPOTS: readonly Spot[] = [
  ({ x, y, radius }, width, height) => boxAt(x - width / 2, y + radius + GAP, width, height),
  ({ x, y, radius }, width, height) => boxAt(x - width / 2, y - radius - GAP - height, width, height),
  ({ x, y, radius }, width, height) => boxAt(x + radius + GAP + 2, y - height / 2, width, height),
  ({ x, y, radius }, width, height) => boxAt(x - radius - GAP - 2 - width, y - height / 2, width, height),
];

function isWithin(box: Box, ground: Box): boolean {
  // A name half out of sight says nothing; one whose disc is out of sight even less.
  return box.left >= ground.left && box.right <= ground.right && box.top >= ground.top && box.bottom <= ground.bottom;
}

/** Boxes in a grid of cells, so that asking whether a place is free costs the same among thirty and among thousands. */
class Crowd {
  private readonly cells = new Map<number, { box: Box; owner: string }[]>();

  add(box: Box, owner: string): void {
    for (const key of cellsOf(box)) {
      const cell = this.cells.get(key);
      if (cell === undefined) this.cells.set(key, [{ box, owner }]);
      else cell.push({ box, owner });
    }
  }

  isFree(box: Box, owner: string): boolean {
    for (const key of cellsOf(box)) {
      for (const other of this.cells.get(key) ?? []) {
        if (other.owner !== owner && overlap(box, other.box)) return false;
      }
    }
    return true;
  }
}

const CELL = 80;
function* cellsOf({ left, top, right, bottom }: Box): Generator<number> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) yield column * 4096 + row;
  }
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right + SLACK &&
    other.left < one.right + SLACK &&
    one.top < other.bottom + SLACK &&
    other.top < one.bottom + SLACK
  );
}
