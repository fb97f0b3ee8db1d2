import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { DEFAULT_PORT, readPort, requireFreePort } from '../../bin/serve.mjs';

const usage = 'npm start -- --port N';

test('the port is 4173 unless --port says another', () => {
  expect(DEFAULT_PORT).toBe(4173);
  expect(readPort([], usage)).toBe(4173);
  expect(readPort(['--port', '4174'], usage)).toBe(4174);
  expect(readPort(['--port=8080'], usage)).toBe(8080);
});

test.each([
  [['4174'], /positional/],
  [['--prot', '1'], /'--prot'/],
  [['--port'], /--port/],
  [['--port', '0'], /from 1 to 65535, not "0"/],
  [['--port', '65536'], /not "65536"/],
  [['--port', '41e2'], /not "41e2"/],
])('a wrong call %j is told with the usage and ends with 2', (args, sentence) => {
  const call = () => readPort(args, usage);
  expect(call).toThrow(sentence);
  expect(call).toThrow(/Usage: npm start -- --port N$/);
  expect(call).toThrow(expect.objectContaining({ exitCode: 2 }));
});

// The browser reaches either loopback address under the name localhost, so a server on either is in the way.
test.each(['127.0.0.1', '::1'])('a port that is taken on %s is told, with how to go on', async (host) => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, host, () => resolve((other.address() as { port: number }).port));
  });
  const howToMove = (free: number) => `npm start -- --port ${free}`;
  await expect(requireFreePort(port, howToMove)).rejects.toThrow(
    new RegExp(`Port ${port} is taken[^]*npm start -- --port ${port + 1}[^]*belong to the address`),
  );
  await new Promise((closed) => other.close(closed));
  await expect(requireFreePort(port, howToMove)).resolves.toBeUndefined();
});
