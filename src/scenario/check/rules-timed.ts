import { toInstant, type Zone } from '../../base';
import type { Scenario } from '../schema/scenario';
import type { Rule } from './rule';

/** Injects at an instant, delayed injects, and deadlines. */
export function timedRules(spec: Scenario, home: Zone): readonly Rule[] {
  const instant = (local: string): number | undefined => {
    const at = toInstant(home, local);
    return at.ok ? at.value : undefined;
  };
  const injects = Object.entries(spec.injects ?? {}).flatMap(
    ([id, { at, when, delay, effects }]): readonly Rule[] => {
      const path = `injects.${id}`;
      const time = at === undefined ? undefined : instant(at);
      const key = `inject:${id}`;
      if (time === undefined && delay === undefined) return [];
      return [
        {
          label: `inject ${id}`,
          actor: 'case',
          ...(time === undefined ? {} : { at: time }),
          build: (b) => {
            const done = b.put(b.model.variables.at(key), 2);
            const holds =
              time === undefined ? undefined : b.condition(when === undefined ? undefined : `${path}.when`);
            const apply = b.effects(effects, `${path}.effects`);
            const site = b.site(`inject ${id}`);
            return {
              guard: time === undefined ? b.isKey(key, ['waiting']) : () => 1,
              act: (run) => {
                done(run);
                if (holds && !run.may(holds(run.state))) return;
                run.hit(site);
                apply(run);
              },
            };
          },
        },
      ];
    },
  );
  const deadlines = Object.entries(spec.deadlines ?? {}).flatMap(([id, deadline]): readonly Rule[] => {
    const { at, saved, lost } = deadline;
    if (saved === undefined && lost === undefined) return [];
    const time = at === undefined ? undefined : instant(at);
    return [
      {
        label: `deadline ${id} passes`,
        actor: 'case',
        ...(time === undefined ? {} : { at: time }),
        build: (b) => {
          const variable = b.model.variables.at(`deadline:${id}`);
          const isSaved = saved === undefined ? () => 0 as const : b.condition(`deadlines.${id}.saved`);
          const [keep, lose] = [b.put(variable, 2), b.put(variable, 3)];
          const effects = b.effects(lost, `deadlines.${id}.lost`);
          return {
            guard: time === undefined ? b.is(variable, ['running']) : () => 1,
            act: (run) => {
              if (run.may(isSaved(run.state))) keep(run);
              else {
                lose(run);
                effects(run);
              }
            },
          };
        },
      },
    ];
  });
  return [...injects, ...deadlines];
}
