// npm start: installs, builds and serves, each only as far as needed.
import { ensureApp } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { requireNode, telling } from './project.mjs';
import { readPort, requireFreePort, serveUntilStopped } from './serve.mjs';

await telling(async () => {
  requireNode();
  const port = readPort(process.argv.slice(2), 'npm start, or: npm start -- --port 4174');
  const howToMove = (other) => `npm start -- --port ${other}`;
  await requireFreePort(port, howToMove);
  ensurePackages();
  await ensureApp();
  const address = await serveUntilStopped({ port, howToMove });
  console.log(`Casebridge is at ${address} (Ctrl-C stops it)`);
});
