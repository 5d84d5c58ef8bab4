import { describe, expect, test } from 'vitest';
import { addressTo, formatAddress, readAddress, restore, writeAddress } from '../../../../web/graph/address.ts';
import { arrangeSession } from '../../../../web/graph/arrange.ts';
import { NO_FILTERS } from '../../../../web/graph/filters.ts';
import { selectNodes, selectRelationships } from '../../../../web/graph/selecting.ts';
import {
  add,
  arrange,
  EMPTY_SESSION,
  filter,
  hide,
  move,
  open,
  place,
  type Session,
} from '../../../../web/graph/session.ts';
import { HOME } from '../../../../web/graph/view.ts';
import { missionScene, node, relationship } from './scenes.ts';

const newcomer = {
  nodes: [node('company:새롬', 'Company', { side: 'b' })],
  relationships: [relationship('MET', 'company:posco', 'company:새롬')],
};

async function arranged(session: Session): Promise<Session> {
  return place(await arrangeSession(session))(session);
}

async function explored(): Promise<Session> {
  let session = await arranged(open(missionScene)(EMPTY_SESSION));
  session = await arranged(add(newcomer, 'company:posco')(session));
  session = move(new Map([['city:seoul', { x: 700, y: 300 }]]))(session);
  session = hide(['sector:hydrogene'])(session);
  session = filter({ hiddenGroups: ['event'], hiddenSides: ['none'], text: 'é & =', minDegree: 1, hideLonely: true })(
    session,
  );
  session = selectNodes(['company:posco'])(session);
  return selectRelationships([missionScene.relationships[0]!.id], 'add')(session);
}

describe('an address', () => {
  test('brings back everything that a link must bring back', async () => {
    const session = await explored();
    const camera = { x: 0.41, y: 0.55, ratio: 0.7 };
    const text = formatAddress(writeAddress(session, camera));
    const address = readAddress(new URLSearchParams(text));
    expect(address.camera).toEqual(camera);
    expect(address.add).toEqual(['company:새롬']);

    const fetched = {
      nodes: [...missionScene.nodes, ...newcomer.nodes],
      relationships: [...missionScene.relationships, ...newcomer.relationships],
    };
    const reloaded = await arranged(restore(address)(add(fetched)(open(missionScene)(EMPTY_SESSION))));
    expect(reloaded.filters).toEqual(session.filters);
    expect(reloaded.hidden).toEqual(session.hidden);
    expect(reloaded.selection).toEqual(session.selection);
    expect(reloaded.pinned).toEqual(session.pinned);
    expect(reloaded.past).toEqual([]);
    for (const [id, { x, y }] of session.positions) {
      const back = reloaded.positions.get(id)!;
      expect(Math.hypot(back.x - x, back.y - y), id).toBeLessThan(1);
    }
    expect(formatAddress(writeAddress(reloaded, camera))).toBe(text);
  });

  test('of a session just opened says nothing', async () => {
    const session = await arranged(open(missionScene)(EMPTY_SESSION));
    expect(writeAddress(session, HOME).toString()).toBe('');
  });

  test('stays readable', () => {
    const session = selectNodes(['company:posco'])(arrange('force')(open(missionScene)(EMPTY_SESSION)));
    expect(formatAddress(writeAddress(session, { x: 0.5, y: 0.25, ratio: 0.5 }))).toBe(
      'sel=company:posco&layout=force&at=0.5,0.25,0.5',
    );
  });

  test('that is mangled opens with what can be read', () => {
    const address = readAddress(
      new URLSearchParams(
        'layout=spiral&groups=person,dragon&degree=-3&at=a,b&moved=x@1,company:posco@4@5,@1@2&sel=city:seoul',
      ),
    );
    expect(address).toEqual({
      add: [],
      hidden: [],
      selected: ['city:seoul'],
      layout: 'two-shores',
      filters: { ...NO_FILTERS, hiddenGroups: ['person'] },
      moved: new Map([['company:posco', { x: 4, y: 5 }]]),
      settled: new Map(),
      camera: HOME,
    });
  });

  test('that names what is no longer there restores the rest', () => {
    const address = readAddress(
      new URLSearchParams('sel=company:gone,company:posco&hide=city:gone&moved=city:gone@1@2'),
    );
    const session = restore(address)(open(missionScene)(EMPTY_SESSION));
    expect([...session.selection.nodes]).toEqual(['company:posco']);
    expect(session.hidden.size).toBe(0);
    expect(session.positions.size).toBe(0);
  });
});

test('a link to an exploration just opened is readable, and brings back what it names', () => {
  expect(addressTo({ mission: 'mission:voyage-bergen' })).toBe('/?mission=mission:voyage-bergen');
  expect(addressTo({ mission: undefined, sel: 'company:posco' })).toBe('/?sel=company:posco');
  expect(addressTo({})).toBe('/');
  const id = 'mission:새롬 & co';
  expect(new URLSearchParams(addressTo({ mission: id }).slice(1)).get('mission')).toBe(id);
});
