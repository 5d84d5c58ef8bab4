/**
 * Finds a rule's pattern in a sentence's items. The pattern is compiled to a small program and all its ways are followed side by side
 * (Thompson 1968, Pike's virtual machine), so that time grows with items × pattern, whatever the text. Knows nothing of language.
 */
import type { Element, Item, Pattern, Rule, Test } from './pattern.ts';

/** Items `first` to `end` (exclusive) of the sentence. */
export interface Captured {
  readonly first: number;
  readonly end: number;
}

export interface Match extends Captured {
  /** Captures by name, in the order of the text. */
  readonly captures: ReadonlyMap<string, readonly Captured[]>;
}

type Instruction =
  | { readonly op: 'test'; readonly passes: (item: Item) => boolean }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'open' | 'close'; readonly name: string }
  | { readonly op: 'match' };
export type Program = readonly Instruction[];

const MOST_REPEATS = 40;

/**
 * All matches of a rule in a sentence, leftmost first, none overlapping. Each way that an element may repeat prefers more over less,
 * and a choice prefers what is written first.
 */
export function findMatches(rule: Pick<Rule<unknown>, 'trigger' | 'pattern'>, items: readonly Item[]): Match[] {
  if (!items.some(predicateOf(rule.trigger))) return [];
  const program = programOf(rule.pattern);
  const matches: Match[] = [];
  for (let at = 0; at < items.length; ) {
    const match = matchAt(program, items, at);
    if (match && match.end > at) matches.push(match);
    at = match && match.end > at ? match.end : at + 1;
  }
  return matches;
}

/** The match of a pattern that begins exactly at an item, or undefined. */
export function matchPatternAt(pattern: Pattern, items: readonly Item[], at: number): Match | undefined {
  return matchAt(programOf(pattern), items, at);
}

/** The item that stands alone under a name: the first one, when there are several. */
export function captured(match: Match, name: string, items: readonly Item[]): Item | undefined {
  const range = match.captures.get(name)?.[0];
  return range && items[range.first];
}

/** All items captured under a name. */
export function allCaptured(match: Match, name: string, items: readonly Item[]): Item[] {
  return (match.captures.get(name) ?? []).flatMap((range) => items.slice(range.first, range.end));
}

/** Whether an item passes a test. */
export function passes(test: Test, item: Item): boolean {
  return predicateOf(test)(item);
}

// Rules are constants: each pattern and each trigger is compiled once.
const programs = new WeakMap<Pattern, Program>();
function programOf(pattern: Pattern): Program {
  let program = programs.get(pattern);
  if (!program) {
    const instructions: Instruction[] = [];
    emitPattern(pattern, instructions);
    instructions.push({ op: 'match' });
    program = instructions;
    programs.set(pattern, program);
  }
  return program;
}

const predicates = new WeakMap<Test, (item: Item) => boolean>();
function predicateOf(test: Test): (item: Item) => boolean {
  let known = predicates.get(test);
  if (!known) {
    known = predicate(test);
    predicates.set(test, known);
  }
  return known;
}

interface Trail {
  readonly op: 'open' | 'close';
  readonly name: string;
  readonly at: number;
  readonly before: Trail | undefined;
}

function matchAt(program: Program, items: readonly Item[], start: number): Match | undefined {
  let found: { end: number; trail: Trail | undefined } | undefined;
  let threads = new Threads(program);
  threads.add(0, start, undefined);
  for (let at = start; threads.list.length > 0; at++) {
    const next = new Threads(program);
    for (const { pc, trail } of threads.list) {
      const instruction = program[pc]!;
      if (instruction.op === 'match') {
        found = { end: at, trail };
        break; // Ways further down are worth less than this one.
      }
      if (instruction.op === 'test' && at < items.length && instruction.passes(items[at]!)) {
        next.add(pc + 1, at + 1, trail);
      }
    }
    threads = next;
  }
  return found && { first: start, end: found.end, captures: readTrail(found.trail) };
}

/** Places in the program that are reached at the same item, best first, each once. */
class Threads {
  readonly list: { pc: number; trail: Trail | undefined }[] = [];
  private readonly seen = new Set<number>();
  private readonly program: Program;

  constructor(program: Program) {
    this.program = program;
  }

  add(pc: number, at: number, trail: Trail | undefined): void {
    if (this.seen.has(pc)) return;
    this.seen.add(pc);
    const instruction = this.program[pc]!;
    switch (instruction.op) {
      case 'jump':
        this.add(instruction.to, at, trail);
        break;
      case 'split':
        this.add(instruction.first, at, trail);
        this.add(instruction.second, at, trail);
        break;
      case 'open':
      case 'close':
        this.add(pc + 1, at, { op: instruction.op, name: instruction.name, at, before: trail });
        break;
      default:
        this.list.push({ pc, trail });
    }
  }
}

function readTrail(trail: Trail | undefined): Map<string, Captured[]> {
  const captures = new Map<string, Captured[]>();
  const open: { name: string; end: number }[] = [];
  for (let step = trail; step; step = step.before) {
    // Read from the end: a close comes before its open.
    if (step.op === 'close') open.push({ name: step.name, end: step.at });
    else {
      const { name, end } = open.pop()!;
      if (end > step.at) captures.set(name, [{ first: step.at, end }, ...(captures.get(name) ?? [])]);
    }
  }
  return captures;
}

function emitPattern(pattern: Pattern, program: Instruction[]): void {
  for (const element of pattern) {
    const [least, most] = element.repeat ?? [element.optional ? 0 : 1, 1];
    if (most > MOST_REPEATS) throw new RangeError(`An element repeats at most ${MOST_REPEATS} times, not ${most}.`);
    for (let times = 0; times < least; times++) emitOnce(element, program);
    const exits: number[] = [];
    for (let times = least; times < most; times++) {
      exits.push(program.length);
      program.push({ op: 'match' }); // Becomes a split when its exit is known.
      emitOnce(element, program);
    }
    for (const exit of exits) program[exit] = { op: 'split', first: exit + 1, second: program.length };
  }
}

function emitOnce(element: Element, program: Instruction[]): void {
  if (element.as !== undefined) program.push({ op: 'open', name: element.as });
  if ('group' in element) emitPattern(element.group, program);
  else if ('oneOf' in element) emitChoice(element.oneOf, program);
  else program.push({ op: 'test', passes: predicate(element) });
  if (element.as !== undefined) program.push({ op: 'close', name: element.as });
}

function emitChoice(choices: readonly Pattern[], program: Instruction[]): void {
  const ends: number[] = [];
  choices.forEach((choice, index) => {
    const split = program.length;
    const last = index === choices.length - 1;
    if (!last) program.push({ op: 'match' });
    emitPattern(choice, program);
    if (last) return;
    ends.push(program.length);
    program.push({ op: 'match' });
    program[split] = { op: 'split', first: split + 1, second: program.length };
  });
  for (const end of ends) program[end] = { op: 'jump', to: program.length };
}

function predicate(test: Test): (item: Item) => boolean {
  const checks: ((item: Item) => boolean)[] = [];
  if (test.words) {
    const words = new Set(test.words);
    checks.push((item) => words.has(item.fold));
  }
  if (test.class !== undefined) {
    const classes = list(test.class);
    checks.push((item) => classes.some((name) => item.classes.has(name)));
  }
  if (test.tag !== undefined) {
    const tags = new Set(list(test.tag));
    checks.push((item) => tags.has(item.tag));
  }
  if (test.shape !== undefined) {
    const shapes = new Set(list(test.shape));
    checks.push((item) => shapes.has(item.shape));
  }
  if (test.kind !== undefined) {
    const kinds = new Set(list(test.kind));
    checks.push((item) => kinds.has(item.kind));
  }
  if (test.mention === false) checks.push((item) => item.mention === undefined);
  else if (test.mention !== undefined) {
    const types = new Set<string>(list(test.mention));
    checks.push((item) => item.mention !== undefined && (types.has('any') || types.has(item.mention.type)));
  }
  if (test.not) {
    const refused = predicate(test.not);
    checks.push((item) => !refused(item));
  }
  return (item) => checks.every((check) => check(item));
}

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);
