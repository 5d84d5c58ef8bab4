/** What a page says of itself: schema.org data, Open Graph, plain meta elements, in that order of trust. */
import { type Element, findAll, textOf, walk } from './htmlTree.ts';
import { isoDate, type Metadata, primaryLanguage } from './metadata.ts';

const ARTICLE_TYPES = /^(?:\w*Article|BlogPosting|Report|PressRelease|WebPage)$/;

export function htmlMetadata(page: Element, article: Element): Metadata {
  const meta = readMeta(page);
  const linked = readLinkedData(page);
  const elements = [...walk(page)];
  const first = (name: string) => elements.find((element) => element.name === name);
  const text = (element: Element | undefined) => (element ? textOf(element) : undefined);
  const title =
    linked.title ||
    meta('og:title', 'twitter:title', 'dc.title') ||
    text(findAll(article, 'h1')[0]) ||
    text(first('title'));
  const author = linked.author || notAddress(meta('author', 'article:author', 'dc.creator', 'parsely-author'));
  const publisher = linked.publisher || meta('og:site_name', 'publisher', 'dc.publisher');
  const date =
    linked.date ?? meta('article:published_time', 'date', 'dc.date', 'dcterms.date', 'pubdate', 'parsely-pub-date');
  const address = elements.find(({ name, attributes }) => name === 'link' && attributes.rel === 'canonical')?.attributes
    .href;
  const source = [address, meta('og:url')].find((value) => value && /^https?:\/\//.test(value));
  const language = first('html')?.attributes.lang ?? meta('og:locale', 'content-language');
  return {
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...(publisher ? { publisher } : {}),
    ...(source ? { source } : {}),
    ...isoDate(date ?? publishedTime(elements)),
    ...primaryLanguage(language),
  };
}

function readMeta(page: Element): (...names: string[]) => string | undefined {
  const given = new Map<string, string>();
  for (const { attributes } of findAll(page, 'meta')) {
    const name = (
      attributes.property ??
      attributes.name ??
      attributes['http-equiv'] ??
      attributes.itemprop
    )?.toLowerCase();
    const content = attributes.content?.trim();
    if (name && content && !given.has(name)) given.set(name, content);
  }
  return (...names) => names.map((name) => given.get(name)).find((value) => value !== undefined);
}

/** `article:author` is by its definition the address of a profile; some put a name there. */
const notAddress = (value: string | undefined) => (value && /^https?:|^\//.test(value) ? undefined : value);

const publishedTime = (elements: readonly Element[]) =>
  elements.find(
    ({ name, attributes }) =>
      name === 'time' && ('pubdate' in attributes || /publish/i.test(attributes.itemprop ?? '')),
  )?.attributes.datetime;

function readLinkedData(page: Element): Metadata {
  const scripts = findAll(page, 'script').filter(({ attributes }) => attributes.type === 'application/ld+json');
  const things = scripts.flatMap((script) => flatten(parseJson(textOf(script))));
  const article = things.find((thing) => [thing['@type']].flat().some((type) => ARTICLE_TYPES.test(String(type))));
  if (!article) return {};
  const title = nameOf(article.headline);
  const author = [article.author].flat().map(nameOf).filter(Boolean).join(', ');
  const publisher = nameOf(article.publisher);
  return {
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...(publisher ? { publisher } : {}),
    ...isoDate(nameOf(article.datePublished)),
  };
}

type Thing = Readonly<Record<string, unknown>>;
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Pages often carry broken JSON here; the same facts then come from the meta elements. */
function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function flatten(value: unknown): Thing[] {
  const things = [value].flat().filter(isThing);
  return things.flatMap((thing) => [thing, ...[thing['@graph']].flat().filter(isThing)]);
}

function nameOf(value: unknown): string | undefined {
  const name = isThing(value) ? value.name : value;
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
}
