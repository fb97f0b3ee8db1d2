import type { Scenario } from '../schema/scenario';
import { all, type Builder } from './builder';
import type { Rule } from './rule';
import type { Do, Run, Test } from './run';

type Paper = NonNullable<Scenario['forms']>[string] | NonNullable<Scenario['instruments']>[string];

/** Forms: filed once, or registered once an exhibit. */
export function formRules(spec: Scenario): readonly Rule[] {
  return Object.entries(spec.forms ?? {}).flatMap(([id, form]): readonly Rule[] => {
    if (form.about === 'exhibit')
      return Object.keys(spec.exhibits).map((exhibit) => registering(spec, id, exhibit));
    return [
      {
        label: `file ${id}`,
        actor: 'trainee',
        build: (b) => {
          const path = `forms.${id}`;
          const fields = fillIn(b, id, form, path);
          const misuse = misuses(b, spec, id, form);
          const filed = b.put(b.model.variables.at(`filed:${id}`), 1);
          const effects = b.effects(form.filed, `${path}.filed`);
          const tell = b.tell(`${id}.filed`);
          return {
            guard: all([b.isKey(`filed:${id}`, [false]), b.opens(id)]),
            act: (run) => {
              filed(run);
              fields(run);
              misuse(run);
              effects(run);
              tell(run);
            },
          };
        },
      },
    ];
  });
}

function registering(spec: Scenario, form: string, exhibit: string): Rule {
  return {
    label: `register ${exhibit}`,
    actor: 'trainee',
    build: (b) => {
      const { variables } = b.model;
      const filed = b.put(variables.at(`filed:${form}`), 1);
      const registered = b.put(variables.at(`registered:${exhibit}`), 1);
      const path = `exhibits.${exhibit}.register.effects`;
      const effects = b.effects(spec.exhibits[exhibit]?.register?.effects, path);
      const tell = b.tell(`${exhibit}.registered`);
      return {
        guard: all([
          b.isKey(`exhibit:${exhibit}`, ['here']),
          b.isKey(`registered:${exhibit}`, [false]),
          b.opens(form),
        ]),
        act: (run) => {
          filed(run);
          registered(run);
          effects(run);
          tell(run);
        },
      };
    },
  };
}

/** The options of a paper: one of a choice, any of several; what each of them does, and what conditions ask of it later. */
export function fillIn(b: Builder, id: string, paper: Paper, path: string): Do {
  const parts: Do[] = [];
  for (const [name, field] of Object.entries(paper.fields)) {
    const place = `${path}.fields.${name}`;
    if (field.input === 'tick') {
      const entered = b.model.variables.find(`entered:${id}/${name}/yes`);
      if (entered && b.keeps(entered)) parts.push(anyOf([b.put(entered, 1)]));
    }
    if (!('options' in field)) continue;
    const options = Object.entries(field.options).flatMap(([option, { effects }]) => {
      const entered = b.model.variables.find(`entered:${id}/${name}/${option}`);
      if (!(effects && b.touches(effects)) && !(entered && b.keeps(entered))) return [];
      const [put, apply] = [
        entered ? b.put(entered, 1) : () => undefined,
        b.effects(effects, `${place}.options.${option}.effects`),
      ];
      return [
        (run: Run) => {
          put(run);
          apply(run);
        },
      ];
    });
    if (options.length === 0) continue;
    parts.push(field.input === 'choice' ? oneOf(options) : anyOf(options));
  }
  return (run) => {
    for (const part of parts) part(run);
  };
}

/** One of them, or another option that nothing follows from. */
function oneOf(options: readonly Do[]): Do {
  return (run) => options[run.choices.choose(options.length + 1) - 1]?.(run);
}

function anyOf(options: readonly Do[]): Do {
  return (run) => {
    for (const option of options) if (run.choices.choose(2) === 1) option(run);
  };
}

/** What follows if the paper cites an exhibit against its conditions of use. */
export function misuses(b: Builder, spec: Scenario, id: string, paper: Paper): Do {
  const cites = Object.values(paper.fields).some(({ input }) => input === 'exhibits' || input === 'text');
  if (!cites) return () => undefined;
  const parts = Object.entries(spec.exhibits).flatMap(([exhibit, { use }]) => {
    if (use?.misused === undefined || use.allowed?.includes(id) || !b.touches(use.misused)) return [];
    const free: Test = use.free === undefined ? () => 0 : b.condition(`exhibits.${exhibit}.use.free`);
    const held = all([b.isKey(`exhibit:${exhibit}`, ['here']), b.isKey(`opened:${exhibit}`)]);
    const effects = b.effects(use.misused, `exhibits.${exhibit}.use.misused`);
    return [
      (run: Run) => {
        if (held(run.state) === 0 || free(run.state) === 1) return;
        if (run.choices.choose(2) === 1) effects(run);
      },
    ];
  });
  return (run) => {
    for (const part of parts) part(run);
  };
}

/** Exhibits registered from the board. */
export function extractRules(spec: Scenario): readonly Rule[] {
  return Object.entries(spec.exhibits).flatMap(([id, { extract }]): readonly Rule[] =>
    extract === undefined
      ? []
      : [
          {
            label: `register the extract ${id}`,
            actor: 'trainee',
            build: (b) => ({
              guard: all([b.isKey(`exhibit:${id}`, ['absent']), b.opens('board')]),
              act: b.adds(id, false),
            }),
          },
        ],
  );
}
