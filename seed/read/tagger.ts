/**
 * Layer 3: parts of speech, by a maximum-entropy model with a beam of three, over the features of Apache OpenNLP's default tagger
 * (https://opennlp.apache.org/docs/, "POS Tagger"), whose weights it uses. Where words begin and end is for tokens.ts to say.
 */
import { readFileSync } from 'node:fs';
import type { Language, PartOfSpeech } from '../annotations.ts';

interface Model {
  readonly tags: readonly string[];
  /** Feature → its number, by which `patternOf` says which outcomes it bears on and `offsetOf` where their weights begin. */
  readonly features: ReadonlyMap<string, number>;
  readonly patternOf: Uint16Array;
  readonly offsetOf: Uint32Array;
  readonly patterns: readonly (readonly number[])[];
  readonly weights: Int16Array;
  readonly scale: number;
}

interface Path {
  readonly score: number;
  readonly tag: number;
  readonly before: Path | undefined;
}

const BEAM = 3;
const MAX_AFFIX = 4;
/** A mark is a mark: the model need not be asked. */
const PUNCTUATION = /^\p{P}+$/u;
const models = new Map<Language, Model>();

/**
 * The universal part of speech of each word of one sentence. A contraction gets its first part's ("au", ADP+DET → ADP); `words`
 * are as written, with a straight apostrophe.
 */
export function tagWords(words: readonly string[], language: Language): PartOfSpeech[] {
  return tagFully(words, language).map((tag) => tag.split('+')[0] as PartOfSpeech);
}

/** As `tagWords`, but contractions keep all their parts: "China's" is `PROPN+PART`. */
export function tagFully(words: readonly string[], language: Language): string[] {
  const model = models.get(language) ?? loadModel(language);
  const lower = words.map((word) => word.toLowerCase());
  const base = new Float64Array(model.tags.length);
  const scores = new Float64Array(model.tags.length);
  let paths: Path[] = [{ score: 0, tag: -1, before: undefined }];
  const punctuation = model.tags.indexOf('PUNCT');
  for (let index = 0; index < words.length; index++) {
    if (PUNCTUATION.test(words[index] as string)) {
      paths = paths.map((path) => ({ score: path.score, tag: punctuation, before: path }));
      continue;
    }
    base.fill(0);
    for (const feature of wordFeatures(words, lower, index)) addFeature(model, feature, base);
    const best: Path[] = [];
    for (const path of paths) {
      scores.set(base);
      addTagFeatures(model, path, scores);
      keepBest(best, path, scores);
    }
    paths = best;
  }
  const tags: string[] = [];
  for (let path = paths[0]; path && path.tag >= 0; path = path.before) tags.push(model.tags[path.tag] as string);
  return tags.reverse();
}

function addTagFeatures(model: Model, path: Path, scores: Float64Array): void {
  if (path.tag < 0) return;
  const previous = model.tags[path.tag];
  addFeature(model, `t=${previous}`, scores);
  const earlier = path.before?.tag ?? -1;
  if (earlier >= 0) addFeature(model, `t2=${model.tags[earlier]},${previous}`, scores);
}

/** Adds the continuations of `path` that belong among the best of all, best first. */
function keepBest(best: Path[], path: Path, scores: Float64Array): void {
  let sum = 0;
  for (const score of scores) sum += Math.exp(score);
  const offset = path.score - Math.log(sum);
  for (let tag = 0; tag < scores.length; tag++) {
    const score = (scores[tag] as number) + offset;
    if (best.length === BEAM && score <= (best[BEAM - 1] as Path).score) continue;
    const place = best.findIndex((other) => score > other.score);
    best.splice(place < 0 ? best.length : place, 0, { score, tag, before: path });
    if (best.length > BEAM) best.pop();
  }
}

function addFeature(model: Model, name: string, scores: Float64Array): void {
  const feature = model.features.get(name);
  if (feature === undefined) return;
  const outcomes = model.patterns[model.patternOf[feature] as number] as readonly number[];
  const offset = model.offsetOf[feature] as number;
  for (let i = 0; i < outcomes.length; i++) {
    const outcome = outcomes[i] as number;
    scores[outcome] = (scores[outcome] as number) + (model.weights[offset + i] as number) / model.scale;
  }
}

function wordFeatures(words: readonly string[], lower: readonly string[], index: number): string[] {
  const word = words[index] as string;
  const wordClass = classOf(word);
  const features = ['def', `w=${lower[index]}`, `wc=${wordClass}`, `w&c=${lower[index]},${wordClass}`];
  for (let length = 1; length <= Math.min(MAX_AFFIX, word.length); length++) {
    features.push(`suf=${word.slice(-length)}`, `pre=${word.slice(0, length)}`);
  }
  for (const distance of [1, 2]) {
    if (index - distance >= 0) features.push(`p${distance}w=${lower[index - distance]}`);
    if (index + distance < words.length) features.push(`n${distance}w=${lower[index + distance]}`);
  }
  if (index === 0) features.push('S=begin');
  if (index === 1) features.push('p1S=begin');
  if (index === 2) features.push('p2S=begin');
  return features;
}

/** OpenNLP's classes of spelling: "lc" lower case, "ic" initial capital, "2d" two digits … */
function classOf(word: string): string {
  if (/^\p{Ll}+$/u.test(word)) return 'lc';
  const digits = word.match(/\d/g)?.length ?? 0;
  if (digits === 2) return '2d';
  if (digits === 4) return '4d';
  if (digits > 0) return numberClass(word);
  if (/^\p{Lu}+$/u.test(word)) return word.length === 1 ? 'sc' : 'ac';
  if (/^[A-Z]\.$/.test(word)) return 'cp';
  return /^\p{Lu}/u.test(word) ? 'ic' : 'other';
}

function numberClass(word: string): string {
  if (/\p{L}/u.test(word)) return 'an';
  if (word.includes('-')) return 'dd';
  if (word.includes('/')) return 'ds';
  if (word.includes(',')) return 'dc';
  return word.includes('.') ? 'dp' : 'num';
}

/** The table's layout is told in tools/data/posModels.ts, which writes it. */
function loadModel(language: Language): Model {
  const table = JSON.parse(readFileSync(new URL(`../gazetteer/pos/${language}.json`, import.meta.url), 'utf8'));
  const names: string[] = table.features.split('\n');
  const features = new Map<string, number>();
  for (let feature = 0; feature < names.length; feature++) features.set(names[feature] as string, feature);

  const patterns: number[][] = [];
  const patternOf = new Uint16Array(names.length);
  const offsetOf = new Uint32Array(names.length);
  let [feature, offset] = [0, 0];
  for (const pattern of table.patterns.split('\n')) {
    const [count, ...outcomes] = pattern.split(' ').map(Number);
    for (let i = 0; i < count; i++, feature++, offset += outcomes.length) {
      patternOf[feature] = patterns.length;
      offsetOf[feature] = offset;
    }
    patterns.push(outcomes);
  }
  const bytes = Buffer.from(table.weights, 'base64');
  const weights = new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const model = { tags: table.tags, features, patternOf, offsetOf, patterns, weights, scale: table.scale };
  models.set(language, model);
  return model;
}
