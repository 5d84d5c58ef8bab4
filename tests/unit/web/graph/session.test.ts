import { describe, expect, test } from 'vitest';
import { arrangeSession } from '../../../../web/graph/arrange.ts';
import { selectNodes } from '../../../../web/graph/selecting.ts';
import {
  add,
  arrange,
  EMPTY_SESSION,
  type Explored,
  filter,
  hide,
  hideOthers,
  move,
  open,
  place,
  redo,
  type Session,
  type SessionChange,
  showHidden,
  undo,
  unpin,
} from '../../../../web/graph/session.ts';
import { chance, madeUpScene, missionScene, node, relationship } from './scenes.ts';

const opened = open(missionScene)(EMPTY_SESSION);
const newcomer = {
  nodes: [node('company:new', 'Company', { side: 'b' })],
  relationships: [relationship('MET', 'company:new', 'company:posco')],
};

function exploredOf({ past, future, selection, hovered, opened: _, ...explored }: Session): Explored {
  return explored;
}

/** A row of steps drawn from a seed: all that can be done, in any order. */
function steps(seed: number): SessionChange[] {
  const next = chance(seed);
  const id = () => missionScene.nodes[Math.floor(next() * missionScene.nodes.length)]!.id;
  const kinds: (() => SessionChange)[] = [
    () => hide([id()]),
    () => hideOthers([id(), id()]),
    () => showHidden(),
    () => move(new Map([[id(), { x: next() * 900, y: next() * 700 }]])),
    () => unpin([id()]),
    () => filter({ hideLonely: next() < 0.5 }),
    () => filter({ text: String(next()) }),
    () => arrange(next() < 0.5 ? 'rings' : 'two-shores'),
    () => add(newcomer, id()),
  ];
  return Array.from({ length: 24 }, () => kinds[Math.floor(next() * kinds.length)]!());
}

describe('undo and redo', () => {
  test.each([1, 2, 3, 4, 5])(
    'undoing everything gives back the beginning, redoing everything the end (row %i)',
    (seed) => {
      const done = steps(seed).reduce((session, change) => change(session), opened);
      let session = done;
      while (session.past.length > 0) session = undo(session);
      expect(exploredOf(session)).toEqual(exploredOf(opened));
      while (session.future.length > 0) session = redo(session);
      expect(exploredOf(session)).toEqual(exploredOf(done));
      expect(session.past).toHaveLength(done.past.length);
    },
  );

  test('without anything to undo or redo, nothing changes', () => {
    expect(undo(opened)).toBe(opened);
    expect(redo(opened)).toBe(opened);
  });

  test('a new step forgets what was undone', () => {
    const undone = undo(hide(['company:posco'])(opened));
    expect(undone.future).toHaveLength(1);
    expect(hide(['company:ecopro'])(undone).future).toEqual([]);
  });

  test('selecting is no step, and undo keeps the selection of what is still there', () => {
    const selected = selectNodes(['company:posco', 'company:new'])(add(newcomer)(opened));
    expect(selected.past).toHaveLength(1);
    expect([...undo(selected).selection.nodes]).toEqual(['company:posco']);
  });

  test('letters of one text are one step, filters of another kind another', () => {
    const typed = ['p', 'po', 'pos'].reduce((session, text) => filter({ text })(session), opened);
    expect(typed.past).toHaveLength(1);
    expect(undo(typed).filters.text).toBe('');
    expect(filter({ minDegree: 2 })(typed).past).toHaveLength(2);
  });
});

describe('what is on the canvas', () => {
  test('adding what is there already is no step but refreshes it', () => {
    const known = { nodes: [{ ...missionScene.nodes[0]!, degree: 99 }], relationships: [] };
    const added = add(known)(opened);
    expect(added.past).toEqual([]);
    expect(added.nodes.get(known.nodes[0]!.id)?.degree).toBe(99);
  });

  test('hiding lets go of what was selected, and asking for it again brings it back', () => {
    const hidden = hide(['company:posco'])(selectNodes(['company:posco', 'company:ecopro'])(opened));
    expect([...hidden.selection.nodes]).toEqual(['company:ecopro']);
    const again = add({ nodes: [opened.nodes.get('company:posco')!], relationships: [] })(hidden);
    expect(again.hidden.has('company:posco')).toBe(false);
  });

  test('what is expanded settles on its own shore while everything else keeps still', async () => {
    const arranged = place(await arrangeSession(opened))(opened);
    const expanded = add(newcomer, 'company:posco')(arranged);
    const settled = place(await arrangeSession(expanded))(expanded);
    const spot = settled.positions.get('company:new')!;
    const origin = arranged.positions.get('company:posco')!;
    expect(spot.x).toBeGreaterThan(arranged.sheet.coasts!.right);
    expect(Math.hypot(spot.x - origin.x, spot.y - origin.y)).toBeLessThan(300);
    for (const [id, position] of arranged.positions) expect(settled.positions.get(id)).toEqual(position);
    expect([...settled.settled]).toEqual(['company:new']);
  });

  test('many newcomers at once stand clear of each other and of everybody', async () => {
    const arranged = place(await arrangeSession(opened))(opened);
    const many = madeUpScene(60, 4);
    const expanded = add(many, 'company:posco')(arranged);
    const settled = place(await arrangeSession(expanded))(expanded);
    const spots = [...settled.positions];
    const crowded = spots.flatMap(([id, one]) => {
      if (arranged.positions.has(id)) return [];
      const near = spots.filter(([other, two]) => other !== id && Math.hypot(one.x - two.x, one.y - two.y) < 60);
      return near.map(([other]) => `${id} ${other}`);
    });
    expect(crowded).toEqual([]);
  });

  test('a newcomer of the other shore lands on it, within the sheet', async () => {
    const arranged = place(await arrangeSession(opened))(opened);
    const guest = { nodes: [node('person:guest', 'Person', { side: 'a' })], relationships: [] };
    const expanded = add(guest, 'company:posco')(arranged);
    const spot = place(await arrangeSession(expanded))(expanded).positions.get('person:guest')!;
    expect(spot.x).toBeLessThan(arranged.sheet.coasts!.left);
    expect(spot.y).toBeGreaterThan(0);
    expect(spot.y).toBeLessThan(arranged.sheet.height);
  });

  test('a node moved by hand stays when the layout answers, and asking for a layout lets it go', async () => {
    const moved = move(new Map([['company:posco', { x: 12, y: 34 }]]))(opened);
    const arranged = place(await arrangeSession(moved))(moved);
    expect(arranged.positions.get('company:posco')).toEqual({ x: 12, y: 34 });
    expect(arranged.pinned.has('company:posco')).toBe(true);
    expect(arrange('two-shores')(arranged).pinned.size).toBe(0);
  });
});
