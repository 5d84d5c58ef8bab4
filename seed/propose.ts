/** The whole reading in one function, in the order of the folders: read → extract → resolve → gate. Knows no database and no network. */
import { createHash } from 'node:crypto';
import { PasserelleError } from '../model/errors.ts';
import { type Document, documentId, passageId } from '../model/evidence.ts';
import type { Proposal, ProposedEntity, ProposedRelationship } from '../model/proposal.ts';
import type { Mention, ReadText, Span } from './annotations.ts';
import { extract } from './extract/extract.ts';
import type { Saying } from './extract/speakers.ts';
import { admitClaims, admitFacts } from './gate.ts';
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
