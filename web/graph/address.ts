/**
 * The exploration as search parameters of an address, and back: what a link must bring back and nothing more. The scene
 * itself comes from the server: a mission's overview (whoever mounts the screen names it) and the nodes in `add`.
 */
import { z } from 'zod';
import { NODE_GROUPS } from '../../model/ontology/nodes.ts';
import { RELATIONSHIP_TYPES } from '../../model/ontology/types.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import { LAYOUT_IDS, type LayoutId, type Position } from './layouts/layout.ts';
import { selectNodes, selectRelationships } from './selecting.ts';
import type { Session, SessionChange } from './session.ts';
import { type CameraPlace, HOME } from './view.ts';

export interface Address {
  /** Nodes beyond those the scene opens with; to be asked for together with them. */
  readonly add: readonly string[];
  readonly hidden: readonly string[];
  readonly selected: readonly string[];
  readonly layout: LayoutId;
  readonly filters: Filters;
  /** Moved by hand, and settled after the layout: both stay where they are. */
  readonly moved: ReadonlyMap<string, Position>;
  readonly settled: ReadonlyMap<string, Position>;
  readonly camera: CameraPlace;
}

/** Parameters that this codec owns; others in the address are somebody else's. */
export const ADDRESS_KEYS = [
  'add',
  'hide',
  'sel',
  'layout',
  'groups',
  'types',
  'sides',
  'docs',
  'text',
  'lonely',
  'degree',
  'moved',
  'near',
  'at',
] as const;

const list = z
  .string()
  .transform((text) => text.split(',').filter((item) => item !== ''))
  .catch([]);
const listOf = <Item extends string>(known: readonly Item[]) =>
  list.transform((items) => items.filter((item): item is Item => known.includes(item as Item)));
const places = list.transform((items) => {
  const parsed = new Map<string, Position>();
  for (const item of items) {
    const [id = '', x = '', y = ''] = item.split('@');
    if (id !== '' && isNumber(x) && isNumber(y)) parsed.set(id, { x: Number(x), y: Number(y) });
  }
  return parsed;
});
const camera = z
  .string()
  .transform((text) => text.split(',').map(Number))
  .pipe(z.tuple([z.number().min(-10).max(10), z.number().min(-10).max(10), z.number().min(0.01).max(10)]))
  .transform(([x, y, ratio]): CameraPlace => ({ x, y, ratio }))
  .catch(HOME);

/** What cannot be read is left at its default: a mangled link still opens, with what it does say. */
const addressSchema = z.object({
  add: list,
  hide: list,
  sel: list,
  layout: z.enum(LAYOUT_IDS).catch('two-shores'),
  groups: listOf(NODE_GROUPS),
  types: listOf(RELATIONSHIP_TYPES),
  sides: listOf(['a', 'b', 'none'] as const),
  docs: list,
  text: z.string().max(200).catch(''),
  lonely: z
    .literal('hide')
    .transform(() => true)
    .catch(false),
  degree: z.coerce.number().int().min(0).max(1_000_000).catch(0),
  moved: places,
  near: places,
  at: camera,
});

export function readAddress(params: URLSearchParams): Address {
  const { add, hide, sel, layout, moved, near, at, ...left } = addressSchema.parse(Object.fromEntries(params));
  const filters: Filters = {
    hiddenGroups: left.groups,
    hiddenTypes: left.types,
    hiddenSides: left.sides,
    documents: left.docs,
    text: left.text,
    hideLonely: left.lonely,
    minDegree: left.degree,
  };
  return { add, hidden: hide, selected: sel, layout, filters, moved, settled: near, camera: at };
}

/** Only what differs from a session just opened is written, so that the plain address stays plain. */
export function writeAddress(session: Session, place: CameraPlace): URLSearchParams {
  const { filters, selection, positions } = session;
  const written: Record<(typeof ADDRESS_KEYS)[number], string> = {
    add: [...session.nodes.keys()].filter((id) => !session.opened.has(id)).join(','),
    hide: [...session.hidden].join(','),
    sel: [...selection.nodes, ...selection.relationships].join(','),
    layout: session.layout === 'two-shores' ? '' : session.layout,
    groups: filters.hiddenGroups.join(','),
    types: filters.hiddenTypes.join(','),
    sides: filters.hiddenSides.join(','),
    docs: filters.documents.join(','),
    text: filters.text,
    lonely: filters.hideLonely ? 'hide' : '',
    degree: filters.minDegree === NO_FILTERS.minDegree ? '' : String(filters.minDegree),
    moved: writePlaces(
      [...session.pinned].filter((id) => !session.settled.has(id)),
      positions,
    ),
    near: writePlaces(session.settled, positions),
    at: isHome(place) ? '' : [place.x, place.y, place.ratio].map((value) => round(value, 3)).join(','),
  };
  return new URLSearchParams(Object.entries(written).filter(([, value]) => value !== ''));
}

/** The parameters as people see them: what an address may hold unescaped stays readable ("sel=company:posco"). */
export function formatAddress(params: URLSearchParams): string {
  return params.toString().replace(/%(3A|2C|7E|40)/g, (escaped) => decodeURIComponent(escaped));
}

/** A link to an exploration just opened: `addressTo({ mission: 'mission:seoul' })` is "/?mission=mission:seoul". */
export function addressTo(values: { readonly [Key in 'mission' | 'shores' | 'sel']?: string | undefined }): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? '/' : `/?${formatAddress(new URLSearchParams(given))}`;
}

/** Brings back what the address holds, once its scene is there. The layout then places the rest. No step: undo does not go before it. */
export function restore(address: Address): SessionChange {
  return (session) => {
    const has = (id: string): boolean => session.nodes.has(id);
    const kept = [...address.moved, ...address.settled].filter(([id]) => has(id));
    const restored: Session = {
      ...session,
      layout: address.layout,
      filters: address.filters,
      hidden: new Set(address.hidden.filter(has)),
      positions: new Map(kept),
      pinned: new Set([...address.moved.keys()].filter(has)),
      settled: new Set([...address.settled.keys()].filter(has)),
      isArranged: false,
      past: [],
      future: [],
    };
    return selectRelationships(address.selected, 'add')(selectNodes(address.selected)(restored));
  };
}

function writePlaces(ids: Iterable<string>, positions: ReadonlyMap<string, Position>): string {
  return [...ids]
    .flatMap((id) => {
      const position = positions.get(id);
      return position === undefined ? [] : [`${id}@${Math.round(position.x)}@${Math.round(position.y)}`];
    })
    .join(',');
}

function isNumber(text: string): boolean {
  return text !== '' && Number.isFinite(Number(text));
}

function isHome({ x, y, ratio }: CameraPlace): boolean {
  return round(x, 3) === HOME.x && round(y, 3) === HOME.y && round(ratio, 3) === HOME.ratio;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
