/** The language in which the reader is answered: `?lang=` wins, then the browser's order of preference, then French. */
import type { FastifyRequest } from 'fastify';
import { UI_LANGUAGES, type UiLanguage } from '../../model/ontology/types.ts';

export function languageOf(request: FastifyRequest): UiLanguage {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang;
  return known(asked) ?? preferred(request.headers['accept-language'] ?? '') ?? 'fr';
}

/** "ko-KR;q=0.8, en;q=0.9" → "en" */
function preferred(header: string): UiLanguage | undefined {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { language: known(tag.slice(0, 2).toLowerCase()), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .sort((x, y) => y.quality - x.quality)[0]?.language;
}

function known(value: unknown): UiLanguage | undefined {
  return UI_LANGUAGES.find((language) => language === value);
}
