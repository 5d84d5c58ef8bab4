/** Turns Apache OpenNLP's binary maxent part-of-speech models into the compact tables of seed/gazetteer/pos/. Read by seed/read/tagger.ts. */
import { writeFileSync } from 'node:fs';
import { fetchMaven } from './packages.ts';
import { unzip } from './zip.ts';

const VERSION = '1.3.0';
const MODELS = [
  { language: 'fr', corpus: 'UD French GSD' },
  { language: 'en', corpus: 'UD English EWT' },
] as const;
/** Weights become 16-bit integers: 1/3000 is finer than any difference that changes a tag, and ±10.9 holds every weight. */
const SCALE = 3000;

/** @param folder where `fr.json` and `en.json` are written */
export function buildPosModels(folder: string): void {
  for (const { language, corpus } of MODELS) {
    const artifact = `org.apache.opennlp:opennlp-models-pos-${language}:${VERSION}`;
    const [bin] = unzip(fetchMaven(artifact), (name) => name.endsWith('.bin')).values();
    const model = unzip(bin as Buffer, (name) => name === 'pos.model').get('pos.model');
    const table = {
      kind: 'maxent part-of-speech tagger',
      version: 1,
      source: `${artifact} (Apache License 2.0), trained on ${corpus} (CC BY-SA 4.0)`,
      ...readMaxentModel(model as Buffer),
    };
    writeFileSync(`${folder}/${language}.json`, `${JSON.stringify(table, null, 1)}\n`);
  }
}

/**
 * OpenNLP's "GIS" binary layout: type, correction constant and parameter, outcomes, outcome patterns ("how many features share
 * it, then the outcomes"), features in the order of the patterns, then one double per feature and outcome.
 */
function readMaxentModel(bytes: Buffer) {
  let at = 0;
  const take = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const readInteger = () => take(4).readInt32BE();
  const readDouble = () => take(8).readDoubleBE();
  const readString = () => take(take(2).readUInt16BE()).toString('utf8');
  const readStrings = () => Array.from({ length: readInteger() }, readString);

  const type = readString();
  if (type !== 'GIS') throw new Error(`Expected a GIS model, found "${type}".`);
  readInteger();
  readDouble();
  const tags = readStrings();
  const patterns = readStrings();
  const features = readStrings();
  const weights: number[] = [];
  for (const pattern of patterns) {
    const [count, ...outcomes] = pattern.split(' ').map(Number) as [number, ...number[]];
    for (let i = 0; i < count * outcomes.length; i++) weights.push(Math.round(readDouble() * SCALE));
  }
  return {
    tags,
    scale: SCALE,
    patterns: patterns.join('\n'),
    features: features.join('\n'),
    weights: Buffer.from(Int16Array.from(weights).buffer).toString('base64'),
  };
}
