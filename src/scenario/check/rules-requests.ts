import type { OutcomeSpec } from '../schema/papers';
import type { Scenario } from '../schema/scenario';
import { all, type Builder } from './builder';
import type { Rule } from './rule';
import { fillIn, misuses } from './rules-forms';
import type { Run } from './run';
import type { Variable } from './variables';

/** Requests: written, on their way, answered; what the addressee does meanwhile. */
export function requestRules(spec: Scenario): readonly Rule[] {
  return Object.entries(spec.instruments ?? {}).flatMap(([id, instrument]): readonly Rule[] => {
    const path = `instruments.${id}`;
    const { outcomes, once, meanwhile = {} } = instrument;
    const key = `request:${id}`;
    const ways = outcomes.map((_, index) => `way ${index}`);
    const hasUngraded = outcomes.some(({ ungraded }) => ungraded);
    const choose = (b: Builder): ((run: Run) => number) => {
      const tests = outcomes.map(({ when }, index) =>
        b.condition(when === undefined ? undefined : `${path}.outcomes.${index}.when`),
      );
      const sites = outcomes.map((_, index) => b.site(`outcome ${id} ${index}`));
      return (run) => {
        let chosen = tests.findIndex((test) => run.may(test(run.state)));
        if (chosen < 0) chosen = outcomes.length - 1;
        run.hit(sites[chosen] ?? 0);
        return chosen;
      };
    };
    const send: Rule = {
      label: `send ${id}`,
      actor: 'trainee',
      build: (b) => {
        const variable = b.model.variables.at(key);
        const slot = b.target(variable);
        const outcome = hasUngraded ? choose(b) : undefined;
        const written = outcomes.map(({ ungraded }, index) =>
          variable.values.indexOf(ungraded ? `written ${index}` : 'written'),
        );
        return {
          guard: all([b.isKey(key, REST), b.opens(id), ...(once ? [b.isKey(`granted:${id}`, [false])] : [])]),
          act: (run) => run.set(slot, outcome ? (written[outcome(run)] ?? 1) : 1),
        };
      },
    };
    const leave: Rule = {
      label: `${id} leaves the house`,
      actor: 'case',
      build: (b) => {
        const variable = b.model.variables.at(key);
        const slot = b.target(variable);
        b.slot(variable);
        const outcome = b.keeps(variable) ? choose(b) : () => 0;
        const way = variable.values.indexOf('way 0');
        const alike = likeOutcomes(b, outcomes);
        const fields = fillIn(b, id, instrument, path);
        const misuse = misuses(b, spec, id, instrument);
        const sending = b.effects(instrument.sending, `${path}.sending`);
        const armed = Object.entries(meanwhile).flatMap(([name, { when }]) => {
          const flag = b.model.variables.at(`meanwhile:${id}/${name}`);
          if (!b.keeps(flag)) return [];
          const holds = b.condition(when === undefined ? undefined : `${path}.meanwhile.${name}.when`);
          return [{ holds, arm: b.put(flag, 1) }];
        });
        const tell = b.tell(`${id}.sent`);
        return {
          guard: b.isKey(
            key,
            variable.values.filter((value) => String(value).startsWith('written')),
          ),
          act: (run) => {
            const ungraded =
              slot < 0
                ? hasUngraded && run.choices.choose(2) === 1
                  ? 0
                  : -1
                : ungradedOf(variable, run.get(slot));
            if (slot >= 0) run.set(slot, way + (alike[ungraded >= 0 ? ungraded : outcome(run)] ?? 0));
            if (ungraded < 0) {
              fields(run);
              misuse(run);
              sending(run);
              for (const { holds, arm } of armed) if (run.may(holds(run.state))) arm(run);
            }
            tell(run);
          },
        };
      },
    };
    const answers = outcomes.map(
      (outcome, index): Rule => ({
        label: `${id} is ${outcome.is}${outcomes.length > 1 ? ` (outcome ${index})` : ''}`,
        actor: 'case',
        build: (b) => {
          const { variables } = b.model;
          const put = b.put(variables.at(key), variables.at(key).values.indexOf(`answered ${outcome.is}`));
          const ever = outcome.is === 'refused' ? undefined : b.put(variables.at(`${outcome.is}:${id}`), 1);
          const effects = b.effects(outcome.effects, `${path}.outcomes.${index}.effects`);
          const deliver =
            outcome.deliver === undefined ? undefined : b.put(variables.at(`message:${outcome.deliver}`), 1);
          const tell = b.tell(`${id}.${outcome.is}`);
          return {
            guard: b.isKey(key, [`way ${index}`]),
            act: (run) => {
              put(run);
              ever?.(run);
              effects(run);
              deliver?.(run);
              tell(run);
            },
          };
        },
      }),
    );
    const happens = (event: string, phasesOf: readonly string[]): Rule => ({
      label: `${id} is ${event}`,
      actor: 'case',
      build: (b) => ({ guard: b.isKey(key, phasesOf), act: b.tell(`${id}.${event}`) }),
    });
    return [
      send,
      leave,
      happens('acknowledged', ways),
      ...answers,
      ...Object.keys(meanwhile).map((name) => meanwhileRule(id, name, meanwhile[name] ?? { after: '' })),
      ...(instrument.lapses === undefined ? [] : [happens('lapsed', ['answered returned'])]),
    ];
  });
}

/** What a request can be while it can be written and sent. */
const REST = ['none', 'answered granted', 'answered returned', 'answered refused'];

/** The outcome that was settled when it was written; -1 if it is settled when it leaves. */
function ungradedOf({ values }: Variable, value: number): number {
  const [, index] = String(values[value]).split(' ');
  return index === undefined ? -1 : Number(index);
}

/** By outcome, the first one from which the same follows, as far as the layout keeps it. */
function likeOutcomes(b: Builder, outcomes: readonly OutcomeSpec[]): readonly number[] {
  const known = outcomes.map(({ is, effects = [], deliver }) => {
    const message = deliver === undefined ? undefined : b.model.variables.at(`message:${deliver}`);
    const told = message && b.keeps(message) ? deliver : '';
    return JSON.stringify([is, told, effects.filter((effect) => b.touches([effect]))]);
  });
  return known.map((one) => known.indexOf(one));
}

type Meanwhile = NonNullable<NonNullable<Scenario['instruments']>[string]['meanwhile']>[string];

function meanwhileRule(id: string, name: string, step: Meanwhile): Rule {
  return {
    label: `${id}: ${name}`,
    actor: 'case',
    build: (b) => {
      const { variables } = b.model;
      const armed = b.target(variables.at(`meanwhile:${id}/${name}`));
      const effects = b.effects(step.effects, `instruments.${id}.meanwhile.${name}.effects`);
      const deliver =
        step.deliver === undefined ? undefined : b.put(variables.at(`message:${step.deliver}`), 1);
      const tell = b.tell(`${id}.${name}`);
      return {
        guard: b.isKey(`meanwhile:${id}/${name}`),
        act: (run) => {
          // A request that is sent again before it has come can make it come twice.
          if (armed >= 0 && run.choices.choose(2) === 1) run.set(armed, 0);
          effects(run);
          deliver?.(run);
          tell(run);
        },
      };
    },
  };
}
