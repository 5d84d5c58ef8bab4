/** The reading's ground in one function: a text → zones, sentences, tagged tokens, quotations (layers 0 to 3 of the cascade). */
import { PasserelleError } from '../../model/errors.ts';
import type { Language, ReadText, Sentence, Span, Token, Zone } from '../annotations.ts';
import { findEmphasisSigns } from './emphasis.ts';
import { detectBlockLanguage, detectLanguage } from './language.ts';
import { findQuotations } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { foldCharacters } from './sourceText.ts';
import { tagTokens } from './tagTokens.ts';
import { tokenize } from './tokens.ts';
import { applyEdits } from './viewEdits.ts';
import { findLayout, type ZoneOutline } from './zones.ts';

/**
 * @param raw the document as given; nothing is trimmed, all offsets point into it
 * @param file its name, for the error
 * @throws PasserelleError DOCUMENT_EMPTY, or DOCUMENT_LANGUAGE_UNKNOWN when it is neither French nor English
 */
export function readText(raw: string, { file = 'texte' } = {}): ReadText {
  if (raw.trim() === '') throw new PasserelleError('DOCUMENT_EMPTY', { file });
  const folded = foldCharacters(raw);
  const language = detectLanguage(folded);
  if (language === 'other') throw new PasserelleError('DOCUMENT_LANGUAGE_UNKNOWN', { file });

  const layout = findLayout(folded);
  const view = blankEmphasis(applyEdits(folded, layout.edits));
  const zones = completeZones(layout.zones, view, language);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  zones.forEach((zone, index) => {
    readZone(raw, view, zone, index, tokens, sentences);
  });
  return { raw, view, language, zones, tokens, sentences, quotations: findQuotations(view, zones) };
}

function readZone(raw: string, view: string, zone: Zone, index: number, tokens: Token[], sentences: Sentence[]): void {
  const found = tokenize(view, raw, zone, zone.language);
  let first = 0;
  for (const end of splitSentences(found)) {
    const words = found.slice(first, end);
    const tags = tagTokens(words, zone.language);
    sentences.push({
      start: words[0]!.start,
      end: words.at(-1)!.end,
      firstToken: tokens.length,
      endToken: tokens.length + words.length,
      language: zone.language,
      zone: index,
    });
    for (const [position, { start, end: wordEnd, text, fold, kind, shape }] of words.entries()) {
      tokens.push({
        start,
        end: wordEnd,
        text,
        fold,
        kind,
        shape,
        tag: tags[position]!,
        sentence: sentences.length - 1,
      });
    }
    first = end;
  }
}

function completeZones(outlines: readonly ZoneOutline[], view: string, language: Language): Zone[] {
  let heading = -1;
  return outlines.map((outline, index) => {
    const zone = { ...outline, ...trim(view, outline) };
    const isHeading = zone.kind === 'heading' || zone.kind === 'title';
    const complete = { ...zone, heading, language: detectBlockLanguage(view.slice(zone.start, zone.end), language) };
    if (isHeading) heading = index;
    return complete;
  });
}

/** A zone begins and ends with a character: blanked signs of emphasis are left outside. */
function trim(view: string, { start, end }: Span): Span {
  const text = view.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: end - text.length + text.trimEnd().length };
}

function blankEmphasis(view: string): string {
  return applyEdits(
    view,
    findEmphasisSigns(view).map((sign) => ({ ...sign, character: ' ' })),
  );
}
