/**
 * Takes back what a change did to labels and properties, where later changes may have done more. A value that is still what the change made it
 * becomes what it was; of a list only the change's own items go or come back; whatever else was set later stays.
 */
import type { Properties, PropertyValue } from '../../model/graph.ts';
import { isEqual } from '../formats/canonicalJson.ts';

export function inverseProperties(before: Properties, after: Properties, now: Properties): Properties {
  const result: Record<string, PropertyValue> = { ...now };
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, became, is] = [before[key], after[key], now[key]];
    if (isEqual(was, became)) continue;
    if (isEqual(is, became)) put(result, key, was);
    else if (isList(is) && (isList(was) || isList(became))) put(result, key, inverseList(was, became, is));
  }
  return result;
}

export function inverseLabels(
  before: readonly string[],
  after: readonly string[],
  now: readonly string[],
): readonly string[] {
  return inverseList(before, after, now) as readonly string[];
}

function inverseList(was: unknown, became: unknown, is: PropertyValue): PropertyValue {
  const [old, made, current] = [itemsOf(was), itemsOf(became), itemsOf(is)];
  const kept = current.filter((item) => old.includes(item) || !made.includes(item));
  const back = old.filter((item) => !made.includes(item) && !kept.includes(item));
  return [...kept, ...back] as readonly string[];
}

function itemsOf(value: unknown): readonly (string | number)[] {
  return isList(value) ? value : [];
}

function isList(value: unknown): value is readonly (string | number)[] {
  return Array.isArray(value);
}

function put(properties: Record<string, PropertyValue>, key: string, value: PropertyValue | undefined): void {
  if (value === undefined) delete properties[key];
  else properties[key] = value;
}
