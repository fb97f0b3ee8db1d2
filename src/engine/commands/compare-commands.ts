import { own } from '../../base';
import { type ComparedSpan, comparedSpans, documentSpans, RELATIONS, spanThatHolds } from '../../scenario';
import type { MakeComparison, SpanRef } from '../command';
import type { CompiledCase } from '../compiled-case';
import { type ComparisonRecord, currentStage, type World } from '../state';
import { acted, asks, feedsBack, journals, withWorld } from '../turn';
import { accept, type Handler, refuse } from './handling';

/** Says what two spans are to each other. It costs no case time; of a pair that is compared again the last word counts. */
export const makeComparison: Handler<MakeComparison> = (compiled, running, command) => {
  const { turn } = running;
  const { a, b, relation } = command;
  for (const { document, span } of [a, b]) {
    const body = firstBody(compiled, turn.world, document);
    if (body === undefined) return refuse('not-here', document);
    if (own(turn.world.opened, document) === undefined) return refuse('not-open', document);
    if (documentSpans(body)[span] === undefined) return refuse('bad-value', document);
  }
  if (isSame(a, b)) return refuse('bad-value', b.document);
  if (!RELATIONS.includes(relation)) return refuse('bad-value', relation);
  const comparison = listedComparison(compiled, turn.world, a, b);
  const listed = own(compiled.scenario.spec.compare, comparison);
  const right = relation === (listed?.relation ?? 'no-relation');
  const { now: at, comparisons } = turn.world;
  const made = { a, b, relation, comparison, right, at, stage: currentStage(turn.world) };
  let next = withWorld(acted(turn, 'compare.made', { command, right }), {
    comparisons: [...comparisons.filter((one) => !isSamePair(one, a, b)), made],
  });
  next = asks(journals(next, 'compare', 'compared', a.document), { type: 'cue', cue: 'paper' });
  if (listed === undefined) return accept(running, next);
  const tone = right ? 'good' : 'poor';
  const text = `compare.${comparison}.teaches`;
  return accept(running, feedsBack(next, { tone, about: a.document, text, rule: null }));
};

/** The first-language body of a document that is here; spans have the same numbers in every language. */
function firstBody({ scenario }: CompiledCase, world: World, document: string): string | undefined {
  const [language = 'en'] = scenario.languages;
  const held = own(world.exhibits, document);
  if (held) return scenario.body(document, held.variant === '' ? undefined : held.variant, language);
  return own(world.messages, document) === undefined
    ? undefined
    : scenario.text(`messages.${document}.body`, language);
}

/** Id of the comparison of these two spans, in either order; empty if the scenario lists none. */
function listedComparison(compiled: CompiledCase, world: World, a: SpanRef, b: SpanRef): string {
  const is = ({ document, span }: SpanRef, { exhibit, words }: ComparedSpan): boolean =>
    document === exhibit && spanThatHolds(firstBody(compiled, world, exhibit) ?? '', words) === span;
  const found = Object.keys(compiled.scenario.spec.compare ?? {}).find((id) => {
    const sides = comparedSpans(compiled.scenario, id);
    return (is(a, sides.a) && is(b, sides.b)) || (is(a, sides.b) && is(b, sides.a));
  });
  return found ?? '';
}

function isSame(one: SpanRef, other: SpanRef): boolean {
  return one.document === other.document && one.span === other.span;
}

function isSamePair(made: ComparisonRecord, a: SpanRef, b: SpanRef): boolean {
  return (isSame(made.a, a) && isSame(made.b, b)) || (isSame(made.a, b) && isSame(made.b, a));
}
