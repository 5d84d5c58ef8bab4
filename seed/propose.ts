/** The whole reading in one function, in the order of the folders: read → extract → resolve → gate. Knows no database and no network. */
import { createHash } from 'node:crypto';
import { PasserelleError } from '../model/errors.ts';
import { type Document, documentId, passageId } from '../model/evidence.ts';
import type { Proposal, ProposedEntity, ProposedRelationship } from '../model/proposal.ts';
import type { Extraction, Mention, ReadText, Span } from './annotations.ts';
import { findAboutReferences } from './extract/about.ts';
import { findNeighbours, findNestedTowns } from './extract/adjacency.ts';
import { findAgreements, withoutUnsigned } from './extract/agreements.ts';
import { findClauses } from './extract/arguments.ts';
import { findCoreferences } from './extract/coreference.ts';
import { findFrames } from './extract/frames.ts';
import { findMentions } from './extract/mentions.ts';
import { findMission } from './extract/mission/name.ts';
import { withSigningDays } from './extract/mission/when.ts';
import { readMission, titleEvent } from './extract/mission.ts';
import { findRoles } from './extract/roles.ts';
import { findSectors, withoutIdle } from './extract/sectors.ts';
import { findSpeakers, type Saying } from './extract/speakers.ts';
import { admitClaims, admitFacts } from './gate.ts';
import { findDates } from './read/dates.ts';
import { type FrontMatter, splitFrontMatter } from './read/frontMatter.ts';
import { readText } from './read/readText.ts';
import { resolve } from './resolve/resolve.ts';

/**
 * What a document proposes. All offsets refer to `document.text`: the text as given, after its front matter where it has one.
 * @param text the decoded file (read/decode.ts)
 * @param file its name, for errors and as the document's source
 * @param known what the file says of itself beside its text (read/formats/); the document's own front matter goes before it
 * @throws PasserelleError DOCUMENT_EMPTY, DOCUMENT_LANGUAGE_UNKNOWN, DOCUMENT_WITHOUT_FACTS
 */
export function propose(
  text: string,
  { file = 'texte', known = {} }: { readonly file?: string; readonly known?: FrontMatter } = {},
): Proposal {
  const { fields, body } = splitFrontMatter(text);
  const read = readText(body, { file });
  const { extraction, sayings } = extract(read, fields.date ?? known.date);
  const resolved = resolve(read, { ...extraction, claims: admitClaims(read, extraction) });
  const document = describeDocument(read, { ...known, ...fields }, file);
  const spoken = speak(document, read, resolved.entities, extraction.mentions, sayings);
  const entities = [...resolved.entities, ...spoken.entities];
  const relationships = admitFacts(read.raw, entities, [...resolved.relationships, ...spoken.relationships]);
  if (!relationships.some((relationship) => relationship.evidence.length > 0))
    throw new PasserelleError('DOCUMENT_WITHOUT_FACTS', { file });
  return { kind: 'passerelle.proposal', version: 1, document, entities, relationships, questions: resolved.questions };
}

/** Layers 5 to 9: what a text names and what it claims of it. */
export function extract(read: ReadText, documentDate?: string): { extraction: Extraction; sayings: readonly Saying[] } {
  const dates = findDates(read, documentDate === undefined ? {} : { documentDate });
  const named = findMentions(read);
  const sectors = findSectors(read, named, nextId(named));
  const agreements = findAgreements(read, named, nextId([...named, ...sectors]));
  const found = [...named, ...sectors, ...agreements.mentions];
  const things = [...found, ...findNestedTowns(read, named, nextId(found))];
  const mission = findMission(read, things, dates, nextId(things));
  const mentions = mission ? [...things, mission.mention] : things;
  const roles = findRoles(read, named);
  const coreferences = [
    ...(mission?.coreferences ?? []),
    ...agreements.coreferences,
    ...findAboutReferences(read, mentions),
    ...findCoreferences(read, mentions),
  ];
  const clauses = findClauses({ read, mentions, roles, coreferences });
  const occasion = mission?.mention ?? titleEvent(read, mentions);
  const firstId = nextId(mentions);
  const told = occasion
    ? readMission({ read, mentions, coreferences, clauses, dates, occasion, firstId })
    : { mentions: [], claims: [] };
  const claims = [...roles, ...findFrames(clauses, occasion), ...findNeighbours(read, mentions), ...told.claims];
  const tied = withoutIdle(withoutUnsigned([...mentions, ...told.mentions], claims), claims);
  const all = withSigningDays(read, dates, tied, claims);
  return { extraction: { mentions: all, coreferences, claims }, sayings: findSpeakers(read, clauses) };
}

const nextId = (mentions: readonly Mention[]) => Math.max(-1, ...mentions.map((mention) => mention.id)) + 1;

function describeDocument(read: ReadText, fields: FrontMatter, file: string): Document {
  const sha256 = createHash('sha256').update(read.raw).digest('hex');
  const title = read.zones.find((zone) => zone.kind === 'title') ?? read.zones[0]!;
  const { title: given, language: _, ...known } = fields;
  return {
    id: documentId(sha256),
    title: given ?? read.raw.slice(title.start, title.end).replace(/\s+/g, ' ').trim(),
    sha256,
    text: read.raw,
    language: read.language,
    source: file,
    ...known,
  };
}

/** Quotations as entities of their own, each tied to who said it. */
function speak(
  document: Document,
  read: ReadText,
  entities: readonly ProposedEntity[],
  mentions: readonly Mention[],
  sayings: readonly Saying[],
): { entities: ProposedEntity[]; relationships: ProposedRelationship[] } {
  const passages: ProposedEntity[] = [];
  const relationships: ProposedRelationship[] = [];
  for (const { speaker, quotation, evidence, rule } of sayings) {
    const mention = mentions.find((candidate) => candidate.id === speaker)!;
    const from = entities.find((entity) =>
      entity.mentions.some((span) => span.start === mention.start && span.end === mention.end),
    );
    if (!from) continue;
    const span = { start: quotation.start, end: quotation.end };
    const id = passageId(documentId(document.sha256), span.start, span.end);
    passages.push({ id, labels: ['Passage'], name: shortened(read, span), aliases: [], mentions: [span], rule });
    relationships.push({
      type: 'SAID',
      from: from.id,
      to: id,
      evidence: evidence.map((passage) => quote(read, passage)),
      rule,
    });
  }
  return { entities: passages, relationships };
}

const quote = (read: ReadText, { start, end }: Span) => ({ start, end, quote: read.raw.slice(start, end) });

const LONGEST_NAME = 60;

function shortened(read: ReadText, span: Span): string {
  const words = read.raw.slice(span.start, span.end).replace(/\s+/g, ' ');
  return words.length <= LONGEST_NAME ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST_NAME))}…`;
}
