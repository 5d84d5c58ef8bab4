import { expect, test } from 'vitest';
import type { Outline } from '../../../../../server/questions/outline.ts';
import { findHomes } from '../../../../../server/questions/shores/homes.ts';
import { choosePair } from '../../../../../server/questions/shores/pair.ts';
import { IN_ONTARIO, IN_POHANG, IN_QUEBEC, IN_SEOUL, outline } from '../outlines.ts';

const pairOf = (graph: Outline) => choosePair(graph, findHomes(graph));
const places = {
  'region:quebec': IN_QUEBEC,
  'city:becancour': IN_QUEBEC,
  'city:seoul': IN_SEOUL,
  'city:pohang': IN_POHANG,
};
const meeting = ['person:ann MAYOR_OF city:becancour', 'person:kim MAYOR_OF city:seoul', 'person:ann MET person:kim'];

test('a shore is named by the one region that all its places are in, else by the country', () => {
  expect(pairOf(outline(places, meeting))).toMatchObject({ a: 'CA-QC', b: 'KR' });
  expect(pairOf(outline({ ...places, 'city:ottawa': IN_ONTARIO }, meeting))).toMatchObject({ a: 'CA', b: 'KR' });
});

test('a region that the graph does not hold names the shore when several cities are in it', () => {
  const { 'region:quebec': _, ...cities } = places;
  const travelling = [...meeting, 'person:ann TOOK_PART_IN mission:trip'];
  expect(pairOf(outline(cities, travelling))?.a).toBe('CA');
  expect(pairOf(outline({ ...cities, 'city:shawinigan': IN_QUEBEC }, travelling))?.a).toBe('CA-QC');
});

test('a country that a document names keeps its name over a region that none names', () => {
  const graph = { ...places, 'country:canada': { countryCode: 'CA' } };
  expect(pairOf(outline(graph, meeting))?.a).toBe('CA-QC');
  const unnamed = { ...graph, 'region:quebec': { ...IN_QUEBEC, mentioned: false } };
  expect(pairOf(outline(unnamed, meeting))?.a).toBe('CA');
});

test('the side that travels comes first', () => {
  const travel = ['person:kim TOOK_PART_IN mission:trip', 'mission:trip HOSTED_BY person:ann'];
  expect(pairOf(outline(places, [...meeting, ...travel]))).toMatchObject({ a: 'KR', b: 'CA-QC' });
});

test('of three countries the two that most links tie are chosen', () => {
  const graph = { ...places, 'city:paris': { countryCode: 'FR' } };
  const more = ['person:luc MAYOR_OF city:paris', 'person:luc MET person:kim', 'person:luc ESTABLISHED_IN city:seoul'];
  expect([pairOf(outline(graph, [...meeting, ...more]))].map((pair) => [pair?.a, pair?.b].sort())).toEqual([
    ['FR', 'KR'],
  ]);
});

test('within one country two regions face each other', () => {
  const graph = { 'city:becancour': IN_QUEBEC, 'city:ottawa': IN_ONTARIO };
  const links = ['person:ann MAYOR_OF city:becancour', 'person:tom MAYOR_OF city:ottawa', 'person:ann MET person:tom'];
  expect(pairOf(outline(graph, links))).toEqual({ a: 'CA-ON', b: 'CA-QC' });
});

test('without any link across, the two with most members; with one area, none', () => {
  expect(pairOf(outline(places, []))).toMatchObject({ a: 'CA-QC', b: 'KR' });
  expect(pairOf(outline({ 'city:seoul': IN_SEOUL }, []))).toBeUndefined();
});
