import { assertNever, invariant } from '../base';
import type { Effect } from '../scenario';
import type { CompiledCase } from './compiled-case';
import type { Turn } from './state';
import {
  arrives,
  asks,
  awards,
  happened,
  journals,
  quartersOf,
  spends,
  tells,
  withRecord,
  withWorld,
} from './turn';

/** The list of effects at a path of the scenario; empty where there is none. */
export function effectsAt(compiled: CompiledCase, path: string): readonly Effect[] {
  let here: unknown = compiled.scenario.spec;
  let rest = path;
  // Keys may hold dots ("R-02.granted"), so the longest key that matches is taken at each step.
  while (rest !== '') {
    if (typeof here !== 'object' || here === null) return [];
    const key = Object.keys(here)
      .filter((one) => rest === one || rest.startsWith(`${one}.`))
      .sort((a, b) => b.length - a.length)[0];
    if (key === undefined) return [];
    here = Reflect.get(here, key);
    rest = rest.slice(key.length + 1);
  }
  return Array.isArray(here) ? here : [];
}

/**
 * Applies the effects at a path, in order.
 *
 * @param by id of the instrument, decision or form that causes them; empty if the case does.
 */
export function applyEffects(compiled: CompiledCase, turn: Turn, path: string, by: string): Turn {
  return effectsAt(compiled, path).reduce(
    (next, effect, index) => applyEffect(compiled, next, effect, `${path}.${index}`, by),
    turn,
  );
}

function applyEffect(compiled: CompiledCase, turn: Turn, effect: Effect, path: string, by: string): Turn {
  if ('set' in effect) return setFact(turn, effect.set, effect.to ?? true);
  if ('raise' in effect) return moveLevel(compiled, turn, effect.raise, effect.by ?? 1);
  if ('lower' in effect) return moveLevel(compiled, turn, effect.lower, -(effect.by ?? 1));
  if ('add' in effect) return addExhibit(compiled, turn, effect, by);
  if ('expire' in effect) return expireExhibit(turn, effect.expire);
  if ('deliver' in effect) return deliverMessage(turn, effect.deliver);
  if ('spend' in effect) return spends(turn, effect.spend, effect.at ?? null);
  if ('flag' in effect) return flagBreach(turn, effect.flag);
  if ('award' in effect) {
    return Object.entries(effect.points).reduce(
      (next, [competency, points]) =>
        awards(next, effect.award, competency, quartersOf(points), `${path}.why`),
      turn,
    );
  }
  return assertNever(effect);
}

function setFact(turn: Turn, fact: string, to: boolean | number | string): Turn {
  const from = turn.world.facts[fact];
  if (from === undefined || from === to) return turn;
  return happened(withRecord(turn, 'facts', fact, to), 'fact.changed', { fact, from, to });
}

function moveLevel(compiled: CompiledCase, turn: Turn, fact: string, by: number): Turn {
  const spec = compiled.scenario.spec.facts?.[fact];
  const from = turn.world.facts[fact];
  invariant(spec && 'level' in spec && typeof from === 'number', `${fact} was checked to be a level`);
  const [least, most] = spec.level;
  return setFact(turn, fact, Math.min(most, Math.max(least, from + by)));
}

/** Brings an exhibit into the case that the trainee made himself. */
export function bringExhibit(compiled: CompiledCase, turn: Turn, exhibit: string): Turn {
  return addExhibit(compiled, turn, { add: exhibit }, '');
}

function addExhibit(
  compiled: CompiledCase,
  turn: Turn,
  effect: Extract<Effect, { add: string }>,
  by: string,
): Turn {
  const spec = compiled.scenario.spec.exhibits[effect.add];
  invariant(spec, `exhibit ${effect.add} was checked at load`);
  const before = turn.world.exhibits[effect.add];
  const source = effect.by ?? by;
  const held = {
    at: turn.world.now,
    variant: effect.variant ?? '',
    handling: effect.handling ?? spec.handling,
    tainted: effect.tainted ?? false,
    by: source,
    expired: false,
    registered: before?.registered ?? null,
  };
  const added = happened(withRecord(turn, 'exhibits', effect.add, held), 'exhibit.added', {
    exhibit: effect.add,
    variant: held.variant,
    handling: held.handling,
    tainted: held.tainted,
    by: source,
  });
  const told = asks(
    tells(journals(arrives(added, effect.add), 'document', 'arrived', effect.add), `${effect.add}.added`),
    { type: 'cue', cue: 'paper' },
  );
  return asks(told, { type: 'caption', caption: 'exhibit-arrived', about: effect.add });
}

function expireExhibit(turn: Turn, exhibit: string): Turn {
  const held = turn.world.exhibits[exhibit];
  if (held?.expired) return turn;
  const expired = held ? withRecord(turn, 'exhibits', exhibit, { ...held, expired: true }) : turn;
  return happened(arrives(expired, exhibit), 'exhibit.expired', { exhibit });
}

/** Delivers a message; one that was delivered before is not delivered again. */
export function deliverMessage(turn: Turn, message: string): Turn {
  if (turn.world.messages[message] !== undefined) return turn;
  const delivered = happened(withRecord(turn, 'messages', message, turn.world.now), 'message.delivered', {
    message,
  });
  const noted = journals(arrives(delivered, message), 'document', 'arrived', message);
  return asks(asks(noted, { type: 'cue', cue: 'message' }), {
    type: 'caption',
    caption: 'message-arrived',
    about: message,
  });
}

function flagBreach(turn: Turn, breach: string): Turn {
  if (turn.world.breaches.includes(breach)) return turn;
  return happened(withWorld(turn, { breaches: [...turn.world.breaches, breach] }), 'critical.flagged', {
    breach,
  });
}
