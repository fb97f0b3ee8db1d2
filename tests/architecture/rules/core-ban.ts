import { folderOf } from '../resolve';
import type { RulesTable } from '../rules-table';
import type { SourceFile, Violation } from '../source-file';

const CLOCK = 'time comes in as a parameter';
const CHANCE = 'chance comes in as a seed';
const TIMER = 'the core does not wait; case time moves by commands';
const EDGE = 'the core returns values; the edge does this';
const EVAL = 'code from text is refused by the content security policy';
const LOCALE = 'it depends on the machine’s language and its tables';
const FLOAT = 'its last digits depend on the engine that runs it';

/** Global names, or a global's member, and why the core may not use them. */
const BANNED: Readonly<Record<string, string>> = {
  Date: CLOCK,
  Temporal: CLOCK,
  performance: CLOCK,
  'Math.random': CHANCE,
  crypto: CHANCE,
  setTimeout: TIMER,
  setInterval: TIMER,
  setImmediate: TIMER,
  requestAnimationFrame: TIMER,
  requestIdleCallback: TIMER,
  queueMicrotask: TIMER,
  console: EDGE,
  fetch: EDGE,
  XMLHttpRequest: EDGE,
  WebSocket: EDGE,
  localStorage: EDGE,
  sessionStorage: EDGE,
  indexedDB: EDGE,
  process: EDGE,
  eval: EVAL,
  Function: EVAL,
  Intl: LOCALE,
  ...Object.fromEntries(
    ['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh']
      .concat(['exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'pow', 'cbrt', 'hypot'])
      .map((name) => [`Math.${name}`, FLOAT]),
  ),
};

const BANNED_MEMBERS = new Set(['localeCompare', 'toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase']);

const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global']);

/** The core is the same on every machine at every time: it uses no clock, chance, timer, or outside world. */
export function coreBan(files: readonly SourceFile[], table: RulesTable): Violation[] {
  return files
    .filter((file) => table.core.includes(folderOf(file.path)))
    .flatMap((file) => {
      const violation = (line: number, message: string) => ({ file: file.path, line, message });
      const globals = file.globals.flatMap(({ path, line }) => {
        const reason = reasonAgainst(path);
        return reason === undefined ? [] : [violation(line, reason)];
      });
      const members = file.members
        .filter(({ name }) => BANNED_MEMBERS.has(name))
        .map(({ name, line }) => violation(line, `${name} is banned in the core: ${LOCALE}`));
      return [...globals, ...members];
    });
}

function reasonAgainst(path: readonly string[]): string | undefined {
  const start = path.findIndex((name) => !GLOBAL_OBJECTS.has(name));
  const [name = '*', member = '*'] = start < 0 ? [] : path.slice(start);
  if (name === '*') return `${path[0]} as a value hides what is read from it`;
  if (name === 'Math' && member === '*') return 'Math as a value hides what is read from it';
  for (const banned of [name, `${name}.${member}`]) {
    if (Object.hasOwn(BANNED, banned)) return `${banned} is banned in the core: ${BANNED[banned]}`;
  }
  return undefined;
}
