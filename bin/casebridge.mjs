#!/usr/bin/env node
// The command line. This file is committed and small, because a "bin" that is not there when npm installs
// is never linked; the command line itself is built on first use.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureApp, ensureCommandLine } from './build.mjs';
import { inProject, requireNode, Told, telling } from './project.mjs';
import { readPort, requireFreePort, serveUntilStopped } from './serve.mjs';

// A reader that closes early (`casebridge replay log | head`) is no error.
process.stdout.on('error', (problem) => {
  if (problem.code !== 'EPIPE') throw problem;
  process.exit();
});

async function serve(args) {
  const port = readPort(args, 'casebridge serve [--port N]');
  const howToMove = (other) => `casebridge serve --port ${other}`;
  await requireFreePort(port, howToMove);
  await ensureApp();
  const address = await serveUntilStopped({ port, howToMove });
  console.log(`Casebridge is at ${address} (Ctrl-C stops it)`);
}

await telling(async () => {
  requireNode();
  const args = process.argv.slice(2);
  if (!existsSync(inProject('node_modules', 'vite'))) {
    throw new Told('casebridge: nothing is installed in this checkout yet. Run "npm ci" first.', 2);
  }
  if (args[0] === 'serve') return serve(args.slice(1));
  const { main } = await import(pathToFileURL(await ensureCommandLine()).href);
  process.exitCode = await main(args);
});
