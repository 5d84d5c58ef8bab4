/**
 * Which part of a page is the article. Furniture (menus, banners, related links) goes by its element, role and class; then the block with
 * the densest running text wins, as in C. Kohlschütter et al., "Boilerplate Detection using Shallow Text Features" (WSDM 2010): much
 * text, few links. The page's own <article> or <main> around it is believed. What the article says: htmlBlocks.ts.
 */
import { type Element, textOf, walk } from './htmlTree.ts';

const NEVER = new Set(
  'script style noscript template nav aside footer form button select textarea svg math iframe object video audio canvas dialog menu'.split(
    ' ',
  ),
);
const FURNITURE_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|dialog|alert|alertdialog|menu|toolbar)$/;
/** Whole words of a class or id: "article__related-links" has "related". */
const FURNITURE_WORDS = new Set(
  (
    'cookie cookies consent gdpr rgpd share sharing partage partager social socials newsletter infolettre related recirculation breadcrumb ' +
    'breadcrumbs ariane menu navbar nav navigation sidebar promo advert adverts advertisement ad ads publicite pub sponsor sponsored comments ' +
    'commentaires subscribe abonnement paywall popup modal toolbar pagination pager footer widget skip toc'
  ).split(' '),
);
/** Of a page's text, the share above which a part is no furniture, whatever it is called. */
const MAX_FURNITURE_SHARE = 0.4;

interface Weight {
  /** Characters outside links. */
  readonly plain: number;
  readonly linked: number;
}

/** The article without its furniture; the whole page, where nothing stands out. */
export function findArticle(page: Element): Element {
  const body = [...walk(page)].find((element) => element.name === 'body') ?? page;
  const clean = withoutFurniture(body, weigh(body).plain);
  const { element, ancestors } = findDensest(clean);
  const declared = [...ancestors, element].findLast(isDeclaredArticle);
  const article = declared ?? widen(element, ancestors);
  return hasHeading(article) ? article : withHeading(article, clean);
}

function withoutFurniture(element: Element, pageWeight: number): Element {
  const children = element.children.flatMap((child): (Element | string)[] => {
    if (typeof child === 'string') return [child];
    if (NEVER.has(child.name) || isHidden(child)) return [];
    if (isFurniture(child) && weigh(child).plain <= pageWeight * MAX_FURNITURE_SHARE && !hasHeading(child)) return [];
    return [withoutFurniture(child, pageWeight)];
  });
  return { ...element, children };
}

function isHidden({ attributes }: Element): boolean {
  const style = attributes.style?.replace(/\s/g, '') ?? '';
  return (
    'hidden' in attributes || attributes['aria-hidden'] === 'true' || /display:none|visibility:hidden/i.test(style)
  );
}

function isFurniture({ attributes }: Element): boolean {
  if (FURNITURE_ROLES.test(attributes.role ?? '')) return true;
  const words = `${attributes.class ?? ''} ${attributes.id ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word) => FURNITURE_WORDS.has(word));
}

const hasHeading = (element: Element) => [...walk(element)].some(({ name }) => name === 'h1');
const isDeclaredArticle = ({ name, attributes }: Element) =>
  name === 'article' || name === 'main' || attributes.role === 'main' || attributes.role === 'article';

const weights = new WeakMap<Element, Weight>();
/** Remembered: each element is asked by all above it. */
function weigh(element: Element): Weight {
  const known = weights.get(element);
  if (known) return known;
  let [plain, linked] = [0, 0];
  for (const child of element.children) {
    const own = typeof child === 'string' ? { plain: child.trim().length, linked: 0 } : weigh(child);
    if (!NEVER.has(element.name)) {
      plain += own.plain;
      linked += own.linked;
    }
  }
  const weight = element.name === 'a' ? { plain: 0, linked: plain + linked } : { plain, linked };
  weights.set(element, weight);
  return weight;
}

/** Down from the page as long as a single child keeps most of the running text: what remains holds the paragraphs side by side. */
function findDensest(root: Element): { element: Element; ancestors: Element[] } {
  const ancestors: Element[] = [];
  let element = root;
  for (;;) {
    const heaviest = element.children
      .filter((child) => typeof child !== 'string')
      .map((child) => ({ child, weight: weigh(child).plain }))
      .reduce<{ child: Element; weight: number } | undefined>(
        (best, next) => (next.weight > (best?.weight ?? 0) ? next : best),
        undefined,
      );
    if (!heaviest || isText(heaviest.child) || heaviest.weight < weigh(element).plain * 0.5)
      return { element, ancestors };
    ancestors.push(element);
    element = heaviest.child;
  }
}

const isText = ({ name }: Element) =>
  /^(?:p|h[1-6]|li|ul|ol|dl|table|tbody|blockquote|pre|figure|span|em|strong|b|i)$/.test(name);

/** A page that declares no article may spread it over neighbours: up again while what is gained is text rather than links. */
function widen(element: Element, ancestors: readonly Element[]): Element {
  let article = element;
  for (const ancestor of ancestors.toReversed()) {
    const [inner, outer] = [weigh(article), weigh(ancestor)];
    const gain = outer.plain - inner.plain;
    const gainedLinks = outer.linked - inner.linked;
    if (gain > inner.plain * 0.2 && gainedLinks < gain * 0.25) article = ancestor;
  }
  return article;
}

/** The page's first heading often stands outside the article's element; it is its title all the same. */
function withHeading(article: Element, page: Element): Element {
  const heading = [...walk(page)].find(({ name }) => name === 'h1');
  return heading && textOf(heading) !== '' ? { ...article, children: [heading, ...article.children] } : article;
}
