/** The picture as rows: what stands in each, how they are sorted and filtered. Pure. */
import type { Scene, SceneNode } from '../../../model/api/explore.ts';

export interface Row {
  readonly node: SceneNode;
  readonly type: string;
  readonly side: string;
  /** Relationships to things in the picture. */
  readonly links: number;
}

export const COLUMNS = ['name', 'type', 'side', 'links', 'documents'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly column: Column;
  readonly isDescending: boolean;
}

export interface Words {
  readonly typeOf: (node: SceneNode) => string;
  readonly sideOf: (node: SceneNode) => string;
}

export function rowsOf(scene: Scene, words: Words): readonly Row[] {
  const links = new Map<string, number>();
  for (const { from, to } of scene.relationships) {
    links.set(from, (links.get(from) ?? 0) + 1);
    if (to !== from) links.set(to, (links.get(to) ?? 0) + 1);
  }
  return scene.nodes.map((node) => ({
    node,
    type: words.typeOf(node),
    side: words.sideOf(node),
    links: links.get(node.id) ?? 0,
  }));
}

/** Every value of a row as it is read, in the order of the columns. */
export function cellsOf({ node, type, side, links }: Row): readonly [string, string, string, number, number] {
  return [node.name, type, side, links, node.documents];
}

/** Rows that hold the text in a name, a kind or a side; sorted, names deciding between equals. */
export function arrangeRows(
  rows: readonly Row[],
  text: string,
  { column, isDescending }: Sorting,
  locale: string,
): readonly Row[] {
  const wanted = fold(text);
  const index = COLUMNS.indexOf(column);
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const compare = (a: Row, b: Row): number => {
    const [x, y] = [cellsOf(a)[index]!, cellsOf(b)[index]!];
    return typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
  };
  return rows
    .filter((row) =>
      fold(
        [row.node.name, row.type, row.side, ...row.node.aliases, ...Object.values(row.node.names)].join(' '),
      ).includes(wanted),
    )
    .sort((a, b) => (isDescending ? -1 : 1) * compare(a, b) || collator.compare(a.node.name, b.node.name));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
