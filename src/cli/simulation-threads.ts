import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Terminal } from './command-line';
import { readScenario } from './read-scenario';
import { type RunOrder, type RunRow, simulatedRuns } from './simulated-runs';

/** Tells a thread of ours from any other that loads this module. */
const TASK = 'casebridge simulate';
/** Most of what a step makes is gone with the next: room for it spares a sixth of the time. */
const YOUNG_MB = 192;

interface ThreadOrder {
  readonly task: typeof TASK;
  readonly path: string;
  readonly place: Pick<Terminal, 'cwd' | 'project'>;
  readonly order: RunOrder;
  readonly numbers: readonly number[];
  readonly withText: boolean;
}

/** One run as a thread tells it. */
export interface ThreadRun {
  readonly row: RunRow;
  /** The log; null if it was not asked for. */
  readonly text: string | null;
}

/**
 * Plays runs in threads and tells of each as it is done, in no order.
 *
 * @param module the built command line, which each thread loads.
 */
export async function runInThreads(
  module: string,
  threads: number,
  given: Omit<ThreadOrder, 'task' | 'numbers' | 'place'> & {
    readonly runs: number;
    readonly terminal: Terminal;
  },
  tell: (run: ThreadRun) => void,
): Promise<void> {
  const { path, order, withText, runs } = given;
  const { cwd, project } = given.terminal;
  const numbers = Array.from({ length: runs }, (_, index) => index + 1);
  const shares = Array.from({ length: threads }, (_, thread) =>
    numbers.filter((number) => number % threads === thread),
  );
  const share = (mine: readonly number[]): ThreadOrder => ({
    task: TASK,
    path,
    place: { cwd, project },
    order,
    numbers: mine,
    withText,
  });
  await Promise.all(shares.map((mine) => runThread(module, share(mine), tell)));
}

function runThread(module: string, order: ThreadOrder, tell: (run: ThreadRun) => void): Promise<void> {
  return new Promise((done, failed) => {
    const worker = new Worker(module, {
      workerData: order,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    worker.on('message', tell);
    worker.on('error', failed);
    worker.on('exit', (code) => (code === 0 ? done() : failed(new Error(`A thread ended with ${code}.`))));
  });
}

/** Does the work of a thread, if this is one of ours. */
export function serveAsThread(): void {
  if (isMainThread || !isThreadOrder(workerData)) return;
  const { path, place, order, numbers, withText } = workerData;
  const { scenario } = readScenario(path, { ...place, out: () => undefined, err: () => undefined });
  if (scenario === undefined) throw new Error(`${path} was read before and cannot be read now.`);
  const play = simulatedRuns(scenario, order);
  for (const number of numbers) {
    const { row, text } = play(number);
    const run: ThreadRun = { row, text: withText ? text() : null };
    parentPort?.postMessage(run);
  }
}

function isThreadOrder(data: unknown): data is ThreadOrder {
  return typeof data === 'object' && data !== null && 'task' in data && data.task === TASK;
}
