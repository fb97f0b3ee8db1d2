import { zipSync } from 'fflate';
import { readScenarioFiles } from './scenario-files';

export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const MEGABYTE = 1024 * 1024;

/** Files that a stranger could send: broken, too large, too deep, misleading, or with something to run in them. */
export function hostileFiles(template: string): readonly HostileFile[] {
  const good = readScenarioFiles(template);
  const scenario = decoder.decode(good['scenario.json']);
  const text = (what: string, name: string, content: string): HostileFile => ({
    what,
    name,
    bytes: encoder.encode(content),
  });
  const zip = (what: string, entries: Readonly<Record<string, Uint8Array>>): HostileFile => ({
    what,
    name: 'case.zip',
    bytes: zipSync(entries),
  });
  const packed = (what: string, value: unknown): HostileFile =>
    text(what, 'case.casebridge.json', JSON.stringify(value));
  const changed = (what: string, from: string, to: string): HostileFile => {
    if (!scenario.includes(from)) throw new Error(`The template has no ${from}`);
    return text(what, 'scenario.json', scenario.replace(from, to));
  };
  const script = '<img src=x onerror=window.hurt=1><script>window.hurt=1</script>';
  return [
    text('an empty file', 'scenario.json', ''),
    text('white space', 'scenario.json', ' \n\n '),
    text('half a file', 'scenario.json', scenario.slice(0, 900)),
    text('a list', 'scenario.json', '[]'),
    text('a number', 'scenario.json', '7'),
    text('null', 'scenario.json', 'null'),
    text('a web page', 'scenario.json', `<!doctype html>${script}`),
    text('brackets without end', 'scenario.json', '['.repeat(100_000)),
    text('brackets that close', 'scenario.json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`),
    text('a key of every object', 'scenario.json', '{ "__proto__": { "hurt": 1 }, "constructor": 1 }'),
    text('a comment', 'scenario.json', `// ours\n${scenario}`),
    text('a key that stands twice', 'scenario.json', '{ "format": 1, "format": 1 }'),
    text('half of a character', 'scenario.json', '{ "format": "\\ud800" }'),
    text('a control character', 'scenario.json', '{ "format": "\u0000" }'),
    { what: 'UTF-16', name: 'scenario.json', bytes: new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]) },
    { what: 'bytes of no text', name: 'scenario.json', bytes: new Uint8Array([0xc3, 0x28, 0xa0, 0xa1]) },
    { what: 'three megabytes', name: 'scenario.json', bytes: new Uint8Array(3 * MEGABYTE).fill(0x20) },
    changed('an unknown format', '"format": 1', '"format": 99'),
    changed('script in a title', '"The borrowed account"', JSON.stringify(`${script} https://evil.com`)),
    changed('a real address', '"Your name"', '"someone@gmail.com"'),
    changed('a condition that calls', '!customer_warned', '[1].map(x, x)'),
    changed('a deep condition', '!customer_warned', `${'('.repeat(280)}true${')'.repeat(280)}`),
    changed('a target that is not there', '"D1.say-nothing": "quiet"', '"D1.say-nothing": "qiet"'),
    text('a picture', 'holiday.png', '\u0089PNG'),
    text('a program', 'case.zip', 'MZ this program cannot be run'),
    zip('a zip of nothing', {}),
    zip('a zip that leads out', {
      'scenario.json': good['scenario.json'] ?? new Uint8Array(),
      '../../x': new Uint8Array(1),
    }),
    zip('a zip that swells', { 'scenario.json': new Uint8Array(30 * MEGABYTE) }),
    packed('a pack of the future', { casebridge: 2 }),
    packed('a pack of no texts', { casebridge: 1, scenario: {}, texts: [], bodies: {} }),
    packed('a pack with a way out', { casebridge: 1, scenario: {}, texts: {}, bodies: { '../x': '' } }),
    packed('a pack of language keys', { casebridge: 1, scenario: {}, texts: { __proto: {} }, bodies: {} }),
    text('a log', 'case.casebridge.json', '{"kind":"session.opened"}\n{"kind":"x"}\n'),
  ];
}
