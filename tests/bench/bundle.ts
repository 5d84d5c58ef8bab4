/** Bytes of JavaScript that the first screen loads, gzipped: what index.html names, and whatever those files import at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildWeb } from '../../tools/buildWeb.mjs';

const DIST = 'dist/web';

export function measureBundle(): Record<string, unknown> {
  buildWeb();
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const first = new Set<string>();
  for (const [, file = ''] of html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) addWithImports(file, first);
  const size = (file: string): number => gzipSync(readFileSync(join(DIST, file))).length;
  const all = readdirSync(join(DIST, 'assets')).filter((file) => file.endsWith('.js'));
  return {
    firstScreenJavaScriptGzippedKB: Math.round([...first].reduce((sum, file) => sum + size(file), 0) / 100) / 10,
    firstScreenFiles: [...first].map((file) => ({ file, gzippedBytes: size(file) })),
    allJavaScriptGzippedKB: Math.round(all.reduce((sum, file) => sum + size(`assets/${file}`), 0) / 100) / 10,
  };
}

function addWithImports(file: string, found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  const code = readFileSync(join(DIST, file), 'utf8');
  // Static imports only: `import … from "./x.js"` and `import "./x.js"`; `import("./x.js")` loads later.
  for (const [, name = ''] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
    addWithImports(`assets/${name}`, found);
}
