/** The pictogram of each kind, for canvas and graphics card. Which kind has which: model/ontology/nodes.ts. */
import { __iconData as buildingComplex } from 'lucide-react/icons/building-complex';
import { __iconData as calendarDays } from 'lucide-react/icons/calendar-days';
import { __iconData as factory } from 'lucide-react/icons/factory';
import { __iconData as fileSignature } from 'lucide-react/icons/file-pen-line';
import { __iconData as flag } from 'lucide-react/icons/flag';
import { __iconData as flaskConical } from 'lucide-react/icons/flask-conical';
import { __iconData as landmark } from 'lucide-react/icons/landmark';
import { __iconData as listChecks } from 'lucide-react/icons/list-checks';
import { __iconData as map } from 'lucide-react/icons/map';
import { __iconData as mapPin } from 'lucide-react/icons/map-pin';
import { __iconData as network } from 'lucide-react/icons/network';
import { __iconData as send } from 'lucide-react/icons/send';
import { __iconData as userRound } from 'lucide-react/icons/user-round';
import { __iconData as zap } from 'lucide-react/icons/zap';
import { NODES } from '../../../model/ontology/nodes.ts';
import type { EntityType } from '../../../model/ontology/types.ts';

type Icon = typeof factory;

/** Under the ontology's names; where Lucide has renamed an icon since, its old name only leads to the new one. */
const ICONS: Readonly<Record<string, Icon>> = {
  'building-2': buildingComplex,
  'calendar-days': calendarDays,
  factory,
  'file-signature': fileSignature,
  flag,
  'flask-conical': flaskConical,
  landmark,
  'list-checks': listChecks,
  map,
  'map-pin': mapPin,
  network,
  send,
  'user-round': userRound,
  zap,
};

/** Lucide draws on a square of 24 with lines 2 thick; a little less reads better reversed out of a small disc. */
const GRID = 24;
const LINE = 2.1;

/** The place of each kind's pictogram in the atlas. */
export function glyphIndex(type: EntityType): number {
  return NODES.findIndex((node) => node.type === type);
}

/** The drawing of a kind's pictogram. @throws RangeError for one that the ontology names and this file does not import. */
export function pictogramOf(type: EntityType): Icon {
  const { pictogram } = NODES[glyphIndex(type)]!;
  const icon = ICONS[pictogram];
  if (icon === undefined) throw new RangeError(`No drawing for the pictogram "${pictogram}".`);
  return icon;
}

/** Strokes a kind's pictogram, centered on (x, y), in the context's own stroke color. */
export function strokePictogram(
  context: CanvasRenderingContext2D,
  type: EntityType,
  x: number,
  y: number,
  size: number,
): void {
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / GRID, size / GRID);
  context.lineWidth = LINE;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const [tag, attributes] of pictogramOf(type).node) context.stroke(outline(tag, attributes));
  context.restore();
}

/** A grid of cells: `ATLAS_CELLS` in a row, each `ATLAS_CELL` pixels wide. */
export const ATLAS_CELLS = 4;
export const ATLAS_CELL = 128;

/** All pictograms in white on nothing, one a cell, in the order of the ontology. */
export function drawAtlas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = ATLAS_CELLS * ATLAS_CELL;
  const context = canvas.getContext('2d')!;
  context.strokeStyle = '#fff';
  NODES.forEach(({ type }, index) => {
    const x = ((index % ATLAS_CELLS) + 0.5) * ATLAS_CELL;
    const y = (Math.floor(index / ATLAS_CELLS) + 0.5) * ATLAS_CELL;
    // A margin inside the cell, so that no neighbour shines in where the texture is drawn small.
    strokePictogram(context, type, x, y, ATLAS_CELL * 0.84);
  });
  return canvas;
}

function outline(tag: string, attributes: Record<string, string>): Path2D {
  const value = (key: string): number => Number(attributes[key] ?? 0);
  const path = new Path2D(tag === 'path' ? attributes.d : undefined);
  if (tag === 'circle') path.arc(value('cx'), value('cy'), value('r'), 0, 2 * Math.PI);
  if (tag === 'rect') path.roundRect(value('x'), value('y'), value('width'), value('height'), value('rx'));
  if (tag === 'line') {
    path.moveTo(value('x1'), value('y1'));
    path.lineTo(value('x2'), value('y2'));
  }
  return path;
}
