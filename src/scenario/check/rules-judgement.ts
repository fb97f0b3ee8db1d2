import { own } from '../json-path';
import type { FindingGrade } from '../schema/primitives';
import type { Scenario } from '../schema/scenario';
import { all, any, type Builder } from './builder';
import type { Rule } from './rule';
import type { Do, Run } from './run';

/** Findings, theories, decisions, reviews: what the trainee hands in. */
export function judgementRules(
  spec: Scenario,
  gradesOf: (finding: string) => readonly FindingGrade[],
): readonly Rule[] {
  const decisions = Object.entries(spec.decisions ?? {}).flatMap(([id, { options }]) =>
    Object.entries(options).map(
      ([option, { effects }], index): Rule => ({
        label: `decide ${id}: ${option}`,
        actor: 'trainee',
        build: (b) => {
          const path = `decisions.${id}.options.${option}`;
          const when = own(options, option)?.when === undefined ? undefined : `${path}.when`;
          const put = b.put(b.model.variables.at(`decision:${id}`), index + 1);
          const apply = b.effects(effects, `${path}.effects`);
          const tell = b.tell(`${id}.${option}`);
          return {
            guard: all([b.isKey(`decision:${id}`, ['']), b.opens(id), b.condition(when)]),
            act: (run) => {
              put(run);
              apply(run);
              tell(run);
            },
          };
        },
      }),
    ),
  );
  return [...decisions, ...findingRules(spec, gradesOf), ...theoryRules(spec), ...reviewRules(spec)];
}

function findingRules(
  spec: Scenario,
  gradesOf: (finding: string) => readonly FindingGrade[],
): readonly Rule[] {
  return Object.entries(spec.findings ?? {}).flatMap(([id, finding]) => {
    const key = `finding:${id}`;
    const staked = (b: Builder): Do => {
      const parts = b.model.variables.all
        .filter((variable) => variable.key.startsWith(`staked:${id}/`) && b.keeps(variable))
        .map((variable) => {
          const opened = b.isKey(`opened:${variable.key.slice(`staked:${id}/`.length)}`);
          const put = b.put(variable, 1);
          return (run: Run) => {
            if (run.may(opened(run.state)) === false) put(run);
          };
        });
      return (run) => {
        for (const part of parts) part(run);
      };
    };
    const handIn = gradesOf(id).map(
      (grade): Rule => ({
        label: `submit ${id} (${grade})`,
        actor: 'trainee',
        build: (b) => {
          const variable = b.model.variables.at(key);
          const put = b.put(variable, variable.values.indexOf(grade));
          const stakes = staked(b);
          const tell = b.tell(`${id}.submitted`);
          const carried = finding.sufficient.map((set) =>
            'exhibits' in set
              ? all(set.exhibits.map((exhibit) => b.isKey(`exhibit:${exhibit}`, ['here', 'expired'])))
              : (): 1 => 1,
          );
          return {
            guard: all([b.opens(id), ...(grade === 'supported' ? [any(carried)] : [])]),
            act: (run) => {
              put(run);
              stakes(run);
              tell(run);
            },
          };
        },
      }),
    );
    const again: Rule = {
      label: `take ${id} up again`,
      actor: 'trainee',
      build: (b) => ({
        guard: all([b.opens(id), b.isKey(key, b.model.variables.at(key).values.slice(1))]),
        act: b.put(b.model.variables.at(key), 0),
      }),
    };
    return [...handIn, again];
  });
}

function theoryRules(spec: Scenario): readonly Rule[] {
  return Object.keys(spec.theories ?? {}).map((id) => ({
    label: `hand in ${id}`,
    actor: 'trainee',
    build: (b) => {
      const put = b.put(b.model.variables.at(`theory:${id}`), 1);
      const tell = b.tell(`${id}.handed`);
      return {
        guard: b.opens(id),
        act: (run) => {
          put(run);
          tell(run);
        },
      };
    },
  }));
}

function reviewRules(spec: Scenario): readonly Rule[] {
  return Object.entries(spec.reviews ?? {}).flatMap(([id, { findings }]): readonly Rule[] => {
    const key = `review:${id}`;
    return [
      {
        label: `ask for ${id}`,
        actor: 'trainee',
        build: (b) => {
          const slot = b.target(b.model.variables.at(key));
          const graded = findings.map((finding) => {
            const variable = b.model.variables.at(`finding:${finding}`);
            return b.is(variable, variable.values.slice(1));
          });
          return {
            guard: all([
              b.opens(id),
              (state) => {
                let [sure, perhaps] = [0, 0];
                for (const test of graded) {
                  const truth = test(state);
                  if (truth !== 0) perhaps += 1;
                  if (truth === 1) sure += 1;
                }
                return sure >= 3 ? 1 : perhaps >= 3 ? 2 : 0;
              },
            ]),
            act: (run) => run.set(slot, slot >= 0 && run.get(slot) >= 2 ? 3 : 1),
          };
        },
      },
      {
        label: `${id} is answered`,
        actor: 'case',
        build: (b) => {
          const slot = b.target(b.model.variables.at(key));
          const tell = b.tell(`${id}.done`);
          return {
            guard: b.isKey(key, ['asked', 'asked again']),
            act: (run) => {
              // A review that was asked twice is answered twice.
              if (run.choices.choose(2) === 1) run.set(slot, 2);
              else run.set(slot, 3);
              tell(run);
            },
          };
        },
      },
    ];
  });
}
