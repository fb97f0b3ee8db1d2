import type { Moment, Value, Variable } from '../../scenario';
import type { CompiledCase } from '../compiled-case';
import type { World } from '../state';

/** A world as the checker's model asks for it. */
export function momentOf(compiled: CompiledCase, world: World): Moment {
  const written = new Set<string>();
  const meanwhile = new Set<string>();
  const reviews = new Set<string>();
  for (const { owner } of world.queue) {
    if (owner.kind === 'transmit') written.add(owner.request);
    if (owner.kind === 'meanwhile') meanwhile.add(`${owner.request}/${owner.name}`);
    if (owner.kind === 'review') reviews.add(owner.review);
  }
  const active = new Set(world.active);
  const given = new Set(world.awards.map(({ reason }) => reason));
  return {
    now: world.now,
    isMarked: (request) => {
      const attempt = world.requests[request]?.attempt ?? 0;
      return attempt > 1 || (attempt === 1 && !written.has(request));
    },
    wasGiven: (reason) => given.has(reason),
    valueOf: (variable) => modelValue(compiled, world, variable, { written, meanwhile, reviews, active }),
  };
}

interface Ahead {
  readonly written: ReadonlySet<string>;
  readonly meanwhile: ReadonlySet<string>;
  readonly reviews: ReadonlySet<string>;
  readonly active: ReadonlySet<string>;
}

/** What the model does not name here it takes for anything. */
function modelValue(
  { scenario: { spec } }: CompiledCase,
  world: World,
  { key, values }: Variable,
  ahead: Ahead,
): Value | undefined {
  const at = key.indexOf(':');
  const [kind, id] = [key.slice(0, at), key.slice(at + 1)];
  const exhibit = world.exhibits[id];
  switch (kind) {
    case 'fact':
      return world.facts[id];
    case 'parameter':
      return id === 'mode'
        ? world.settings.mode
        : (world.settings.parameters[id] ?? spec.parameters?.[id]?.default);
    case 'exhibit':
      return exhibit === undefined ? 'absent' : exhibit.expired ? 'expired' : 'here';
    case 'tainted':
      return exhibit?.tainted ?? false;
    case 'registered':
      return (exhibit?.registered ?? null) !== null;
    case 'opened':
      return world.opened[id] !== undefined;
    case 'message':
      return world.messages[id] !== undefined;
    case 'filed':
      return Object.keys(world.filed).some((one) => one === id || one.startsWith(`${id}/`));
    case 'entered':
      return entered(world, id);
    case 'recalled':
      return world.recall[id] !== undefined;
    case 'theory':
      return world.theories[id] !== undefined;
    case 'compared':
      return world.comparisons.some(({ comparison, right }) => comparison === id && right);
    case 'request': {
      const request = world.requests[id];
      if (!request) return 'none';
      const isWritten = ahead.written.has(id);
      if (isWritten) return request.ungraded ? `written ${request.outcome}` : 'written';
      if (request.underWay) return `way ${request.outcome}`;
      return `answered ${spec.instruments?.[id]?.outcomes[request.outcome]?.is}`;
    }
    case 'granted':
      return world.requests[id]?.everGranted ?? false;
    case 'returned':
      return world.requests[id]?.everReturned ?? false;
    case 'meanwhile':
      return ahead.meanwhile.has(id);
    case 'decision':
      return world.decisions[id]?.option ?? '';
    case 'finding':
      return world.findings[id]?.grade ?? 'none';
    case 'review': {
      const done = world.reviews.some(({ review }) => review === id);
      if (ahead.reviews.has(id)) return done ? 'asked again' : 'asked';
      return done ? 'done' : 'none';
    }
    case 'closed':
      return (world.stages[id]?.closed ?? null) !== null;
    case 'partner':
      return world.partners[id];
    case 'inject':
      return world.injects[id] ?? 'ahead';
    case 'deadline': {
      const record = world.deadlines[id];
      return record?.outcome ?? (record && spec.deadlines?.[id]?.from ? 'running' : 'ahead');
    }
    case 'executed':
      return world.operation.executed !== null;
    case 'begun':
      return world.operation.begun.includes(id);
    case 'decided':
      return world.operation.decided[id] !== undefined;
    case 'heard':
      return world.operation.heard.some(({ radio }) => radio === id);
    case 'state':
      return (
        values.find(
          (value) => value !== '' && ahead.active.has(id === '' ? String(value) : `${id}.${value}`),
        ) ?? ''
      );
    default:
      return undefined;
  }
}

/** Whether a form that was filed has an option; a request can be written again. */
function entered({ filed }: World, id: string): boolean | undefined {
  const [form = '', field = '', option = ''] = id.split('/');
  const record = filed[form];
  if (!record) return undefined;
  const value = record.fields[field];
  if (typeof value === 'string') return value === option;
  if (Array.isArray(value)) return value.some((one) => one === option);
  return undefined;
}
