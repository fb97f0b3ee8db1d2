import type { LoadedScenario } from '../../src/scenario';

/** Names of the texts that only a mark, a debrief or an evaluator may give away. */
const KEYS = [
  'why',
  'wrong',
  'rule',
  'analogue',
  'expert',
  'defence',
  'followed',
  'proves',
  'limits',
  'teaches',
] as const;

export interface AnswerKey {
  /** Where it stands: `findings.F-14.weak.0.why`. */
  readonly path: string;
  readonly text: string;
}

/** Every sentence of a scenario that gives an answer away, in all its languages; as far as it is more than a word or two. */
export function answerKeys({ packed, spec }: LoadedScenario): readonly AnswerKey[] {
  const found: AnswerKey[] = [];
  // What a form or a message says in the same words is no secret.
  const open = new Set<string>();
  const keep = (path: string, text: string): void => {
    const name = path.split('.').at(-1);
    if (!KEYS.some((key) => key === name)) open.add(text);
    else if (text.length > 20) found.push({ path, text });
  };
  const walk = (node: unknown, path: string): void => {
    if (typeof node === 'string') keep(path, node);
    else if (typeof node === 'object' && node !== null) {
      for (const [name, value] of Object.entries(node)) walk(value, path === '' ? name : `${path}.${name}`);
    }
  };
  walk(packed.scenario, '');
  for (const texts of Object.values(packed.texts)) {
    for (const [path, text] of Object.entries(texts ?? {})) keep(path, String(text));
  }
  const notes = Object.entries(spec.debrief?.notes ?? {});
  const secret = found.filter(({ text }) => ![...open].some((other) => other.includes(text)));
  return [...secret, ...notes.map(([id, text]) => ({ path: `debrief.notes.${id}`, text }))];
}
