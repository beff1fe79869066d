// The browser's only way out: a proxy that lets nothing through and writes down who tried. Replica pages are answered
// before the network, so whatever arrives here is a request that would have left the machine (or gone to loopback),
// from any page, panel or worker.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// What the browser itself asks for at its start, whatever its switches say (seen with Chromium 156, 2026-11). Refused
// like everything else, but no page, panel or worker of ours is behind it.
const BROWSERS_OWN = new Set([
  'update.googleapis.com',
  'accounts.google.com',
  'clients2.google.com',
  // Dictionaries and other parts of the browser itself: knocked at in about one run of ten.
  'redirector.gvt1.com',
]);

const isBrowsersOwn = (address: string): boolean =>
  URL.canParse(address) && BROWSERS_OWN.has(new URL(address).hostname);

export interface Gate {
  readonly proxy: string;
  close(): void;
}

export async function openGate(onRequest: (address: string) => void): Promise<Gate> {
  const record = (address: string) => {
    if (!isBrowsersOwn(address)) onRequest(address);
  };
  const server = createServer((request, response) => {
    record(request.url ?? '?');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    record(`https://${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    proxy: `127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
