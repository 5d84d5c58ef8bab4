/** How the screens are built: from web/ into dist/web, with nothing fetched from outside. `npm run dev` reaches the API through a proxy. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.PASSERELLE_API ?? `http://127.0.0.1:${process.env.PORT ?? 4747}`;

export default defineConfig({
  root: 'web',
  plugins: [react()],
  publicDir: 'public',
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Inlined fonts and icons would break the content policy's `font-src 'self'` and defeat the cache.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    // The server answers its own Host and Origin only, so the proxy speaks in its name.
    proxy: {
      '^/api/': {
        target: api,
        changeOrigin: true,
        configure: (proxy) => proxy.on('proxyReq', (request) => request.removeHeader('origin')),
      },
    },
  },
});
