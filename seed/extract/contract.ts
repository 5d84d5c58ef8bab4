/**
 * Layer 8, a document that is itself an agreement: its title names it, "ENTRE … ET …" names its parties and who stands for each. It counts
 * as signed where it says when and where that was done.
 */
import type { Claim, Mention, Modality, ReadText, Span, Zone } from '../annotations.ts';
import { fold } from '../gazetteer/fold.ts';
import { lexiconAt } from '../gazetteer/lexicon.ts';
import { isOrganization, isPlace, tokenAt } from './arguments.ts';
import { contains } from './spans.ts';

export interface Contract {
  readonly mention: Mention;
  readonly claims: readonly Claim[];
}

const OPENS = /^(?:entre|between|by and between)\b/;
const CLOSES =
  /^(?:ci-apres|preambule|considerant|attendu|article|il a ete convenu|whereas|recitals|preamble|the parties|hereinafter)/;
const SIGNED = /(?:^|[\n.])\s*(?:fait|signe|done|signed|executed)\s(?:a|at|in|on|le)\s/;
const REPRESENTED = /\brepresente(?:e|s|es)?\s(?:\S+\s){0,3}par\b|\brepresented\s(?:\S+\s){0,3}by\b/;
const MOST_ZONES = 12;

/** The agreement that the document is, and who signed it; undefined for any other document. `id` is for its mention. */
export function readContract(read: ReadText, mentions: readonly Mention[], id: number): Contract | undefined {
  const title = read.zones.find((zone) => zone.kind === 'title');
  const first = read.zones.findIndex((zone) => OPENS.test(words(read, zone)));
  if (!title || first < 0 || !isAgreement(read, title)) return undefined;
  const name = read.raw.slice(title.start, title.end).replace(/\s+/g, ' ').trim();
  const mention: Mention = {
    id,
    type: 'Agreement',
    start: title.start,
    end: title.end,
    name: unshouted(name),
    rule: 'contract',
  };
  const modality: Modality = SIGNED.test(fold(read.view)) ? 'done' : 'planned';
  const claims = partyZones(read, first).flatMap((zone) =>
    partiesIn(read, mentions, zone).map((party) => signed(party, mention, zone, modality)),
  );
  return claims.length > 1 ? { mention, claims } : undefined;
}

const words = (read: ReadText, zone: Zone) => fold(read.view.slice(zone.start, Math.min(zone.end, zone.start + 200)));

function isAgreement(read: ReadText, title: Zone): boolean {
  const at = tokenAt(read.tokens, title.start, 0, read.tokens.length);
  return lexiconAt(read.tokens, at, read.tokens.length, title.language)?.classes.has('head.agreement') ?? false;
}

/** From "ENTRE" to where the terms begin. */
function partyZones(read: ReadText, first: number): Zone[] {
  const after = read.zones.slice(first, first + MOST_ZONES);
  const end = after.findIndex((zone, at) => at > 0 && CLOSES.test(words(read, zone)));
  return end < 0 ? after : after.slice(0, end);
}

/** The body or town that is the party, and whoever represents it. */
function partiesIn(read: ReadText, mentions: readonly Mention[], zone: Zone): Mention[] {
  const inside = mentions.filter((mention) => contains(zone, mention)).sort((a, b) => a.start - b.start);
  const party = inside.find((mention) => isOrganization(mention) || isPlace(mention));
  if (!party) return [];
  const at = REPRESENTED.exec(fold(`|${read.view.slice(zone.start, zone.end)}`));
  const person = at ? inside.find((mention) => mention.type === 'Person' && mention.named !== false) : undefined;
  return person ? [party, person] : [party];
}

function signed(party: Mention, agreement: Mention, zone: Span, modality: Modality): Claim {
  const evidence = [
    { start: agreement.start, end: agreement.end },
    { start: zone.start, end: zone.end },
  ];
  return { type: 'SIGNED', from: party.id, to: agreement.id, evidence, modality, rule: 'contract' };
}

const unshouted = (name: string) => (name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name);
