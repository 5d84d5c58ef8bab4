/** The same mission, whatever it was saved as: the facts of the first document are those of its plain text, to the last. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { propose } from '../../../../../seed/propose.ts';
import { openDocument } from '../../../../../seed/read/formats/openDocument.ts';

const DOCUMENT = 'seed/documents/mission-a-seoul.txt';
const FILES = 'tests/fixtures/files';

async function factsOf(source: Parameters<typeof openDocument>[0]): Promise<string[]> {
  const { text } = await openDocument(source);
  const { entities, relationships } = propose(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const facts = relationships.map(({ type, from, to }) => `${names.get(from)} ${type} ${names.get(to)}`);
  return [...entities.map(({ labels, name }) => `${labels.at(-1)} ${name}`), ...facts].toSorted();
}

function webPage(): Buffer {
  const [title, ...paragraphs] = readFileSync(DOCUMENT, 'utf8')
    .trim()
    .split(/\n\s*\n/);
  const menu = ['Accueil', 'Affaires', 'Sports', 'Maire de Montréal'].map((name) => `<li><a href="/">${name}</a></li>`);
  const related = ['Visite du maire de Paris à Tokyo', 'Hydro annonce une usine'].map(
    (name) => `<li><a href="/">${name}</a></li>`,
  );
  return Buffer.from(`<!doctype html><html lang="fr-CA"><head><meta charset="utf-8"><title>${title} | Le Quotidien</title></head><body>
    <header><nav><ul>${menu.join('')}</ul></nav></header>
    <div class="cookie-banner"><p>Le Quotidien utilise des témoins. Jean Tremblay, président, en répond.</p></div>
    <main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text.replace(/\.\.\.\n/, '...<br>')}</p>`).join('')}</article>
    <aside><h2>À lire aussi</h2><ul>${related.join('')}</ul></aside></main>
    <footer><p>© Le Quotidien, Marie Côté, éditrice</p></footer></body></html>`);
}

test.each([
  ['a web page with its menu', { name: 'page.html', bytes: webPage() }],
  ['a Word file', join(FILES, 'mission.docx')],
  ['a PDF in two columns', join(FILES, 'mission-columns.pdf')],
  ['a printed page', join(FILES, 'mission-page.pdf')],
])(
  '%s tells what the text tells',
  async (_, source) => {
    const expected = await factsOf(DOCUMENT);
    expect(expected.length).toBeGreaterThan(60);
    expect(await factsOf(source)).toEqual(expected);
  },
  30_000,
);
