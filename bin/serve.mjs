// Serves the built product. One address always: a save belongs to the address it was made at.
import { connect } from 'node:net';
import { parseArgs } from 'node:util';
import { inProject, PROJECT, Told } from './project.mjs';

export const DEFAULT_PORT = 4173;

/**
 * Reads `--port N` (or `--port=N`), the only option there is.
 * @param {readonly string[]} args
 * @param {string} usage the sentence shown when the call was wrong
 * @returns {number} the port
 */
export function readPort(args, usage) {
  const wrong = (what) => new Told(`${what}\nUsage: ${usage}`, 2);
  let given;
  try {
    given = parseArgs({ args: [...args], options: { port: { type: 'string' } } }).values.port;
  } catch (problem) {
    throw wrong(problem.message);
  }
  if (given === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (port < 1 || port > 65_535) throw wrong(`--port takes a number from 1 to 65535, not "${given}".`);
  return port;
}

/** Throws the sentence to show if something already answers on the port. */
export async function requireFreePort(port, howToMove) {
  // Asks both: a server on the other of the two loopback addresses would not stop ours from listening,
  // and the browser would then reach either.
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => answersOn(host, port)));
  if (answers.includes(true)) throw portTaken(port, howToMove);
}

function answersOn(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const done = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
    socket.once('timeout', () => done(false));
  });
}

function portTaken(port, howToMove) {
  const other = port < 65_535 ? port + 1 : port - 1;
  return new Told(
    `Port ${port} is taken: another program, or a Casebridge that already runs, answers at ${addressOf(port)}\n` +
      `Stop it and try again, or go on at another address: ${howToMove(other)}\n` +
      'Saved cases belong to the address they were made at: they will be there again at the old one, ' +
      'and a log exported there can be imported at the new one.',
  );
}

const addressOf = (port) => `http://localhost:${port}/`;

/**
 * Serves dist/ until Ctrl-C.
 * @param {{port: number, howToMove: (port: number) => string}} options
 * @returns {Promise<string>} the address, once it answers
 */
export async function serveUntilStopped({ port, howToMove }) {
  const server = await startPreview(port).catch((problem) => {
    if (problem?.message?.includes('already in use')) throw portTaken(port, howToMove);
    if (problem?.code === 'EACCES')
      throw new Told(`This account may not listen on port ${port}: choose one above 1023.`);
    throw problem;
  });
  const stop = async () => {
    server.httpServer.closeAllConnections?.();
    await server.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return addressOf(port);
}

/**
 * A server over dist/ that never moves to another port. Reads no configuration file, so it starts at once.
 * @param {number} port
 */
export async function startPreview(port) {
  const { preview } = await import('vite');
  return preview({
    root: PROJECT,
    configFile: false,
    // Several pages, each a file: an unknown path is "not found", not the start page.
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: inProject('dist') },
    preview: { host: 'localhost', port, strictPort: true, open: false },
  });
}
