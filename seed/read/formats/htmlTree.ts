/** HTML (and the XML parts of Word files) → a small tree. In time linear in the length, within a depth; what to keep of it: htmlArticle.ts. */
import { Parser } from 'htmlparser2';
import { PasserelleError } from '../../../model/errors.ts';
import { LIMITS } from '../../../model/limits.ts';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/**
 * The root's children are the page's. Names are in lower case unless `xmlMode`.
 * @throws PasserelleError DOCUMENT_UNREADABLE for elements nested deeper than LIMITS.parser.maxDepth: no person wrote them, and whatever
 *   walks the tree may then be recursive.
 */
export function parseTree(source: string, file: string, { xmlMode = false } = {}): Element {
  const root: Element = { name: '#root', attributes: {}, children: [] };
  const open: Element[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > LIMITS.parser.maxDepth) throw tooDeep(file);
        const element: Element = { name, attributes, children: [] };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext(text) {
        open.at(-1)!.children.push(text);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(source);
  return root;
}

const tooDeep = (file: string) =>
  new PasserelleError('DOCUMENT_UNREADABLE', { file, format: 'HTML' }, { cause: 'nested too deep' });

/** The element itself and all below it, in the order of the page. */
export function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* walk(child);
}

export function findAll(element: Element, name: string): Element[] {
  return [...walk(element)].filter((candidate) => candidate.name === name);
}

/** All text below, as it stands, with one space in place of every run of white space. No-break spaces stay. */
export function textOf(node: Element | string): string {
  const parts: string[] = [];
  const collect = (part: Element | string): void => {
    if (typeof part === 'string') parts.push(part);
    else part.children.forEach(collect);
  };
  collect(node);
  return collapse(parts.join('')).trim();
}

export const collapse = (text: string) => text.replace(/[ \t\r\n\f]+/g, ' ');
