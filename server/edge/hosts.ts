/**
 * Closed by default: only this computer is answered. A page elsewhere cannot reach in through the reader's browser: another site's Origin
 * is refused, and a foreign name that was pointed at 127.0.0.1 (DNS rebinding) fails by its Host.
 */
import { PasserelleError } from '../../model/errors.ts';
import type { App } from './types.ts';

const NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** `port`: the one that is listened on; asked at each request, for port 0 becomes another. */
export function refuseOtherHosts(app: App, port: () => number): void {
  app.addHook('onRequest', async ({ headers }) => {
    const hosts = ownHosts(port());
    const host = headers.host?.toLowerCase();
    if (host === undefined || !hosts.includes(host))
      throw new PasserelleError('HOST_REFUSED', { value: `Host: ${host ?? ''}` });
    const origin = headers.origin?.toLowerCase();
    if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) {
      throw new PasserelleError('HOST_REFUSED', { value: `Origin: ${origin}` });
    }
    if (headers['sec-fetch-site'] === 'cross-site' && headers['sec-fetch-mode'] !== 'navigate') {
      throw new PasserelleError('HOST_REFUSED', { value: 'Sec-Fetch-Site: cross-site' });
    }
  });
}

function ownHosts(port: number): readonly string[] {
  const withPort = NAMES.map((name) => `${name}:${port}`);
  // Browsers leave the standard port out.
  return port === 80 ? [...withPort, ...NAMES] : withPort;
}
