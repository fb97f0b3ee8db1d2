import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { findChromium as findInstalled } from '../../bin/chromium.mjs';
import { startPreview } from '../../bin/serve.mjs';

/**
 * Flags for every test browser. Without a sandbox it starts as root; without background networking it does
 * not call home; SwiftShader gives WebGL on a machine without a graphics card.
 */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
  '--autoplay-policy=no-user-gesture-required',
] as const;

let found: string | undefined;

/** Absolute path of the Chrome or Chromium to test with. Throws if there is none: `npm test` gets one. */
export function findChromium(): string {
  found ??= findInstalled(process.env, () => chromium.executablePath());
  if (found === undefined) {
    throw new Error('No Chrome or Chromium found. Install one, set CHROME_PATH to one, or run npm test.');
  }
  return found;
}

/** A browser with this project's flags. Open pages from `browser.newContext()`: axe refuses `newPage()`. */
export function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    ...options,
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS, ...(options.args ?? [])],
  });
}

/** The built product in dist/ on a free port. `url` has no slash at its end. */
export async function serveBuilt(): Promise<{ url: string; close: () => Promise<void> }> {
  const page = fileURLToPath(new URL('../../dist/index.html', import.meta.url));
  if (!existsSync(page)) throw new Error('There is no dist/index.html. Run npm run build first.');
  const anyFreePort = 0;
  const server = await startPreview(anyFreePort);
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://localhost:${address.port}`,
    close: async () => {
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      await server.close();
    },
  };
}
