import type { Scenario } from '../schema/scenario';
import { all } from './builder';
import type { Rule } from './rule';

/** The operation: executed once, then its steps, columns and radio, in any order. */
export function operationRules(spec: Scenario): readonly Rule[] {
  const { operation } = spec;
  if (!operation) return [];
  const execute: Rule = {
    label: 'execute the plan',
    actor: 'trainee',
    build: (b) => {
      const put = b.put(b.model.variables.at('executed:'), 1);
      const tell = b.tell('operation.executed');
      return {
        guard: all([
          b.opens('operation'),
          b.isKey('executed:', [false]),
          b.isKey(`filed:${operation.opensWith}`),
        ]),
        act: (run) => {
          put(run);
          tell(run);
        },
      };
    },
  };
  const once = (label: string, key: string, event: string | undefined, path: string | undefined): Rule => ({
    label,
    actor: 'case',
    build: (b) => {
      const put = b.put(b.model.variables.at(key), 1);
      const tell = event === undefined ? undefined : b.tell(event);
      return {
        guard: all([b.isKey('executed:'), b.isKey(key, [false]), b.condition(path)]),
        act: (run) => {
          put(run);
          tell?.(run);
        },
      };
    },
  });
  const columns = Object.entries(operation.columns ?? {}).map(
    ([id, { rows }]): Rule => ({
      label: `${id} is decided`,
      actor: 'case',
      build: (b) => {
        const path = `operation.columns.${id}.rows`;
        const put = b.put(b.model.variables.at(`decided:${id}`), 1);
        const tell = b.tell(`operation.${id}`);
        const parts = rows.map(({ when, effects }, index) => ({
          holds: b.condition(when === undefined ? undefined : `${path}.${index}.when`),
          apply: b.effects(effects, `${path}.${index}.effects`),
          site: b.site(`column ${id} ${index}`),
        }));
        return {
          guard: all([b.isKey('executed:'), b.isKey(`decided:${id}`, [false])]),
          act: (run) => {
            put(run);
            const row = parts.find(({ holds }) => run.may(holds(run.state)));
            if (row) {
              run.hit(row.site);
              row.apply(run);
            }
            tell(run);
          },
        };
      },
    }),
  );
  return [
    execute,
    ...Object.keys(operation.steps).map((id) =>
      once(`${id} begins`, `begun:${id}`, `operation.${id}`, undefined),
    ),
    ...columns,
    ...Object.entries(operation.radio ?? {}).map(([id, { when }]) =>
      once(
        `${id} is heard`,
        `heard:${id}`,
        undefined,
        when === undefined ? undefined : `operation.radio.${id}.when`,
      ),
    ),
  ];
}
