import { MultiDirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { emphasisOf } from '../../../../web/graph/emphasis.ts';
import { NO_SELECTION } from '../../../../web/graph/session.ts';

const graph = new MultiDirectedGraph();
for (const id of ['a', 'b', 'c', 'd']) graph.addNode(id);
graph.addDirectedEdgeWithKey('ab', 'a', 'b');
graph.addDirectedEdgeWithKey('ca', 'c', 'a');
graph.addDirectedEdgeWithKey('cd', 'c', 'd');

const selecting = (nodes: string[], relationships: string[] = []) => ({
  nodes: new Set(nodes),
  relationships: new Set(relationships),
});

test('nothing stands out where nothing is selected or pointed at', () => {
  expect(emphasisOf(graph, { hovered: null, selection: NO_SELECTION })).toBeNull();
});

test('a selected node stands out with its neighbours, whichever way they are tied', () => {
  expect(emphasisOf(graph, { hovered: null, selection: selecting(['a']) })).toEqual({
    focus: new Set(['a']),
    nodes: new Set(['a', 'b', 'c']),
    edges: new Set(['ab', 'ca']),
  });
});

test('what is under the pointer comes before what is selected', () => {
  expect(emphasisOf(graph, { hovered: 'd', selection: selecting(['a']) })?.nodes).toEqual(new Set(['d', 'c']));
});

test('a relationship stands out with its two ends and no more', () => {
  expect(emphasisOf(graph, { hovered: null, selection: selecting([], ['cd']) })).toEqual({
    focus: new Set(),
    nodes: new Set(['c', 'd']),
    edges: new Set(['cd']),
  });
});

test('what is selected but not drawn does not make everything else pale', () => {
  expect(emphasisOf(graph, { hovered: 'gone', selection: selecting(['hidden']) })).toBeNull();
});
