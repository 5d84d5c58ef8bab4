/** Of a web page the article is read, with its headings, lists and tables, and nothing of what stands around it. */
import { expect, test } from 'vitest';
import { readHtml } from '../../../../../seed/read/formats/html.ts';

const open = (html: string) => readHtml(Buffer.from(html), 'essai.html');
const textOf = async (html: string) => (await open(html)).text;

const PARAGRAPHS = [
  'Le maire de Bergen a reçu la délégation de Rimouski à l’hôtel de ville, où il lui a présenté les projets du port.',
  'La délégation a ensuite visité l’Institut de recherche marine, qui étudie les courants depuis quarante ans.',
  'Une entente de collaboration sera discutée au printemps, ont indiqué les deux villes dans un communiqué.',
];
const ARTICLE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const MENU =
  '<ul><li><a href="/">Accueil</a></li><li><a href="/s">Sports</a></li><li><a href="/e">Économie</a></li></ul>';
const RELATED = Array.from(
  { length: 8 },
  (_, index) => `<li><a href="/${index}">Un autre titre d’article, le ${index}</a></li>`,
).join('');

test('keeps the article and drops menu, banner, related links and footer', async () => {
  const text = await textOf(`<!doctype html><html><body>
    <header><nav>${MENU}</nav></header>
    <div id="cookie-consent"><p>Nous utilisons des témoins pour améliorer votre visite ; acceptez-les ou refusez-les.</p></div>
    <main><article><h1>Rimouski à Bergen</h1>${ARTICLE}
      <aside><h3>À lire aussi</h3><ul>${RELATED}</ul></aside>
      <div class="article__share-buttons"><p>Partagez cet article avec vos proches sur les réseaux.</p></div></article></main>
    <footer><p>© Le Journal. Tous droits réservés. 123, rue Principale.</p></footer></body></html>`);
  expect(text).toBe(['Rimouski à Bergen', ...PARAGRAPHS].join('\n\n'));
});

test('finds the article by its text where the page declares none', async () => {
  const text = await textOf(`<html><body><div class="top"><div>${MENU}</div></div><h1>Rimouski à Bergen</h1>
    <div class="wrap"><div class="c1"><div class="c2">${ARTICLE}</div></div><div class="c3"><ul>${RELATED}</ul></div></div>
    <div class="bottom">${MENU}</div></body></html>`);
  expect(text).toBe(['Rimouski à Bergen', ...PARAGRAPHS].join('\n\n'));
});

test('keeps an article that is spread over neighbors', async () => {
  const parts = PARAGRAPHS.map((text) => `<div class="block"><div><p>${text}</p></div></div>`).join('');
  expect(await textOf(`<body><div>${MENU}</div><div>${parts}</div></body>`)).toBe(PARAGRAPHS.join('\n\n'));
});

test('drops no article because of the name of its class', async () => {
  const text = await textOf(
    `<body class="has-sidebar"><div class="content with-sidebar promo"><h1>Titre</h1>${ARTICLE}</div></body>`,
  );
  expect(text).toBe(['Titre', ...PARAGRAPHS].join('\n\n'));
});

test('a page of one list or one table is its text', async () => {
  const list = '<ul><li>Anne Roy, mairesse de Rimouski</li><li>Jan Dahl, directeur du port</li></ul>';
  expect(await textOf(`<html><body>${list}</body></html>`)).toBe(
    '- Anne Roy, mairesse de Rimouski\n- Jan Dahl, directeur du port',
  );
});

test('lists keep their marks, their numbers and their depth', async () => {
  const text = await textOf(
    '<p>Programme</p><ol start="3"><li>Visite<ul><li>du port</li><li>de l’usine</li></ul></li><li><p>Départ</p></li></ol>',
  );
  expect(text).toBe('Programme\n\n3. Visite\n  - du port\n  - de l’usine\n4. Départ');
});

test('definitions stand below their term', async () => {
  const text = await textOf(
    '<dl><dt>9 h</dt><dd>Accueil</dd><dd><p>Anne Roy,</p> mairesse</dd><dt>10 h</dt><dd>Visite</dd></dl>',
  );
  expect(text).toBe('9 h\n: Accueil\n: Anne Roy, mairesse\n\n10 h\n: Visite');
});

test('tables become rows with bars, and a bar of their own no border', async () => {
  const text = await textOf(
    '<table><caption>Délégation</caption><thead><tr><th>Nom</th><th>Fonction</th></tr></thead><tr><td>Anne <b>Roy</b></td><td><p>mairesse</p><p>de Rimouski | Québec</p></td></tr></table>',
  );
  expect(text).toBe('Délégation\n\n| Nom | Fonction |\n| Anne Roy | mairesse de Rimouski / Québec |');
});

test('a table that only lays out the page is read as paragraphs', async () => {
  const text = await textOf(
    `<table><tr><td>${MENU}</td><td><table><tr><td>${ARTICLE}</td></tr></table></td></tr></table>`,
  );
  expect(text).toContain(PARAGRAPHS.join('\n\n'));
  expect(text).not.toContain('|');
});

test('line breaks, no-break spaces and entities are what they are on the page', async () => {
  expect(
    await textOf(
      '<p>Anne Roy<br>mairesse&nbsp;: &laquo;&nbsp;oui&nbsp;&raquo; &amp; <em>non</em><br><br>Fin&shy;al</p>',
    ),
  ).toBe('Anne Roy\nmairesse\u00a0: «\u00a0oui\u00a0» & non\n\nFinal');
});

test('scripts, styles and hidden parts say nothing', async () => {
  expect(
    await textOf(
      '<p>Oui<script>var x = "non";</script><style>p{}</style></p><p hidden>non</p><p style="display: none">non</p>',
    ),
  ).toBe('Oui');
});

test('the marks of notes are no part of the sentence', async () => {
  expect(
    await textOf('<p>La ville<sup><a href="#n1">[1]</a></sup> accueille.</p><p id="n1"><a href="#r1">↑</a> Note.</p>'),
  ).toBe('La ville accueille.\n\nNote.');
});

test('tells what the page says of itself', async () => {
  const head = `<link rel="canonical" href="https://exemple.test/a"><meta property="og:title" content="Rimouski à Bergen">
    <meta property="og:site_name" content="Le Journal"><meta name="author" content="Léa Côté">
    <meta property="article:published_time" content="2024-05-02T23:30:00-04:00">`;
  expect(
    await open(`<html lang="fr-CA"><head><title>x | Le Journal</title>${head}</head><body>${ARTICLE}</body></html>`),
  ).toMatchObject({
    title: 'Rimouski à Bergen',
    publisher: 'Le Journal',
    author: 'Léa Côté',
    date: '2024-05-02',
    language: 'fr',
    source: 'https://exemple.test/a',
  });
});

test('believes schema.org data first, and survives broken ones', async () => {
  const data = {
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: 'Vrai titre',
        datePublished: '2024-05',
        author: [{ name: 'A' }, { name: 'B' }],
      },
    ],
  };
  const page = (json: string) =>
    open(
      `<meta name="date" content="2020-01-01"><script type="application/ld+json">${json}</script><h1>Titre</h1>${ARTICLE}`,
    );
  expect(await page(JSON.stringify(data))).toMatchObject({ title: 'Vrai titre', date: '2024-05', author: 'A, B' });
  expect(await page('{"@type": "NewsArticle",')).toMatchObject({ title: 'Titre', date: '2020-01-01' });
});

test('states no date where the page states none', async () => {
  expect(await open(`<h1>Titre</h1>${ARTICLE}<p>Le 3 mai</p>`)).not.toHaveProperty('date');
});

test.each([
  ['windows-1252', Buffer.from('<meta charset="iso-8859-1"><p>Québec à Séoul</p>', 'latin1')],
  ['UTF-8 that is declared as something else', Buffer.from('<meta charset="iso-8859-1"><p>Québec à Séoul</p>')],
  ['nothing declared', Buffer.from('<p>Québec à Séoul</p>', 'latin1')],
  ['UTF-16', Buffer.from('\ufeff<p>Québec à Séoul</p>', 'utf16le')],
])('reads the characters of a page in %s', async (_, bytes) => {
  expect((await readHtml(bytes, 'essai.html')).text).toBe('Québec à Séoul');
});

test('reads a Korean page in its old encoding', async () => {
  const bytes = Buffer.concat([
    Buffer.from('<meta charset="euc-kr"><p>'),
    Buffer.from([0xc6, 0xf7, 0xbd, 0xba, 0xc4, 0xda]),
    Buffer.from('</p>'),
  ]);
  expect((await readHtml(bytes, 'essai.html')).text).toBe('포스코');
});

test('says in which paragraph each stretch stood', async () => {
  const { text, places } = await open(`<article>${ARTICLE}</article>`);
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(PARAGRAPHS);
  expect(places.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3]);
});
