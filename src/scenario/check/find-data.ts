import type { JsonPath } from '../json-path';
import type { Effect } from '../schema/effects';
import type { Scenario } from '../schema/scenario';
import { factValues } from './declare';
import type { Evidence } from './evidence';
import { readsOf } from './expression';
import type { FoundHere } from './finding';
import type { Model } from './model';

/** An effect with its place. */
interface Placed {
  readonly effect: Effect;
  readonly path: JsonPath;
}

/** Every effect of a scenario, wherever it stands: objects whose first key is the verb of one. */
export function effectsOf(spec: Scenario): readonly Placed[] {
  const found: Placed[] = [];
  const walk = (value: unknown, path: JsonPath): void => {
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) {
        if (isEffect(one)) found.push({ effect: one, path: [...path, index] });
        else walk(one, [...path, index]);
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) walk(one, [...path, key]);
    }
  };
  const { plays: _, ...rest } = spec;
  walk(rest, []);
  return found;
}

const VERBS = ['set', 'raise', 'lower', 'add', 'expire', 'deliver', 'spend', 'flag', 'award'];

function isEffect(value: unknown): value is Effect {
  if (typeof value !== 'object' || value === null) return false;
  const [first] = Object.keys(value);
  return first !== undefined && VERBS.includes(first);
}

/** Facts, exhibits and messages that are of no use, or never change. */
export function findData(model: Model, evidence: Evidence): readonly FoundHere[] {
  const { spec } = model;
  const effects = effectsOf(spec);
  const read = new Set<string>();
  for (const { expression } of model.conditions.values()) {
    for (const { key } of readsOf(expression).variables) read.add(key);
  }
  const sources = JSON.stringify(conditionTexts(model));
  const found: FoundHere[] = [];
  for (const [name, fact] of Object.entries(spec.facts ?? {})) {
    const path: JsonPath = ['facts', name];
    const changes = effects.filter(({ effect }) => changedFact(effect) === name);
    if (!read.has(`fact:${name}`) && !new RegExp(`\\b${name}\\b`).test(sources)) {
      found.push({
        code: 'CB1130',
        path,
        message: `No condition reads "${name}".`,
        fix: 'read it or remove it',
      });
    } else if (changes.length === 0) {
      found.push({
        code: 'CB1131',
        path,
        message: `Nothing changes "${name}": it always is ${String(startOf(fact))}.`,
      });
    } else {
      const variable = model.variables.at(`fact:${name}`);
      const missing = factValues(fact).filter((value) => evidence.isNeverValue(variable, value));
      const told = missing.filter(
        (value) => !isSetButDead(changes, value, 'choice' in fact || 'flag' in fact),
      );
      if (told.length > 0) {
        const list = told.map(String).join(', ');
        found.push({
          code: 'CB1132',
          path,
          message: `"${name}" is never ${list}.`,
          fix: 'remove the value or set it',
        });
      }
    }
  }
  const added = new Set(effects.flatMap(({ effect }) => ('add' in effect ? [effect.add] : [])));
  for (const [id, { present, extract }] of Object.entries(spec.exhibits)) {
    if (present !== undefined || extract !== undefined || added.has(id)) continue;
    found.push({
      code: 'CB1109',
      path: ['exhibits', id],
      message: `Nothing brings the exhibit ${id} into the case.`,
    });
  }
  const delivered = new Set(effects.flatMap(({ effect }) => ('deliver' in effect ? [effect.deliver] : [])));
  for (const { outcomes, meanwhile = {} } of Object.values(spec.instruments ?? {})) {
    for (const { deliver } of [...outcomes, ...Object.values(meanwhile)]) if (deliver) delivered.add(deliver);
  }
  for (const id of Object.keys(spec.messages ?? {})) {
    if (delivered.has(id)) continue;
    found.push({ code: 'CB1110', path: ['messages', id], message: `Nothing delivers the message ${id}.` });
  }
  return found;
}

function conditionTexts(model: Model): readonly string[] {
  return [...model.conditions.values()].map(({ source }) => source);
}

function changedFact(effect: Effect): string | undefined {
  if ('set' in effect) return effect.set;
  if ('raise' in effect) return effect.raise;
  return 'lower' in effect ? effect.lower : undefined;
}

/** Something sets this value, and is itself never reached: that is told there. */
function isSetButDead(changes: readonly Placed[], value: unknown, isSet: boolean): boolean {
  return isSet && changes.some(({ effect }) => 'set' in effect && (effect.to ?? true) === value);
}

function startOf(fact: NonNullable<Scenario['facts']>[string]): unknown {
  return 'flag' in fact ? fact.flag : factValues(fact)[0];
}
