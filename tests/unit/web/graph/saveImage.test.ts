import { expect, test } from 'vitest';
import { fileName, titleOf } from '../../../../web/graph/saveImage.ts';
import { EMPTY_SESSION, open } from '../../../../web/graph/session.ts';
import { missionScene, node } from './scenes.ts';

test('a picture is titled after the mission it shows', () => {
  const mission = missionScene.nodes.find(({ type }) => type === 'Mission')!;
  expect(titleOf(open(missionScene)(EMPTY_SESSION))).toBe(mission.name);
  const two = {
    nodes: [node('mission:a', 'Mission', { degree: 2 }), node('mission:b', 'Mission', { degree: 9 })],
    relationships: [],
  };
  expect(titleOf(open(two)(EMPTY_SESSION))).toBe('mission:b');
  expect(titleOf(EMPTY_SESSION)).toBe('Passerelle');
});

test('a file is named in any script, without what a system may refuse', () => {
  expect(fileName('Mission à Séoul : « Énergie » 2024/10')).toBe('Mission-à-Séoul-Énergie-2024-10');
  expect(fileName('서울 사절단')).toBe('서울-사절단');
});
