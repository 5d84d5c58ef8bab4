/** Serves the built screens from dist/web. Whatever is not a file is an address of the screens, and gets their one page. */
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import staticFiles from '@fastify/static';
import { PasserelleError } from '../../model/errors.ts';
import type { App } from './types.ts';

const ONE_YEAR = 'public, max-age=31536000, immutable';

/** `folder` may be missing (nothing built yet): then the API alone is served. */
export function serveWeb(app: App, folder: string): void {
  const isBuilt = existsSync(join(folder, 'index.html'));
  if (isBuilt) {
    app.register(staticFiles, {
      root: folder,
      wildcard: true,
      preCompressed: true,
      // Names in assets/ carry a hash of their content; the page that names them does not.
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.includes(`${sep}assets${sep}`) ? ONE_YEAR : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const [path = '/'] = request.url.split('?');
    const isScreen = request.method === 'GET' && !/^\/api(\/|$)/.test(path) && !/\.\w+$/.test(path);
    if (isBuilt && isScreen) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    throw new PasserelleError('ADDRESS_UNKNOWN', { path });
  });
}
