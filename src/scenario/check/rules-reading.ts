import type { Scenario } from '../schema/scenario';
import { all, any } from './builder';
import type { ChartNode } from './chart';
import type { Rule } from './rule';

/** What is read and said: documents, recall questions, comparisons, notes, the board and the plan as they are asked for. */
export function readingRules(spec: Scenario, asked: readonly string[]): readonly Rule[] {
  const open = (id: string, here: string, values: readonly (string | boolean)[]): Rule => ({
    label: `open ${id}`,
    actor: 'trainee',
    build: (b) => {
      const put = b.put(b.model.variables.at(`opened:${id}`), 1);
      const tell = b.tell(`${id}.opened`);
      return {
        guard: all([b.isKey(`opened:${id}`, [false]), b.isKey(here, values)]),
        act: (run) => {
          put(run);
          tell(run);
        },
      };
    },
  });
  const recalls = Object.keys(spec.recall ?? {}).map(
    (id): Rule => ({
      label: `answer ${id}`,
      actor: 'trainee',
      build: (b) => {
        const put = b.put(b.model.variables.at(`recalled:${id}`), 1);
        const tell = b.tell(`${id}.answered`);
        const inDebrief = spec.debrief?.recall.includes(id)
          ? b.model.stages.map((stage) => b.isKey(`closed:${stage.path}`))
          : [];
        return {
          guard: all([b.isKey(`recalled:${id}`, [false]), any([b.opens(id), ...inDebrief])]),
          act: (run) => {
            put(run);
            tell(run);
          },
        };
      },
    }),
  );
  const comparisons = Object.entries(spec.compare ?? {}).map(
    ([id, { a, b: other }]): Rule => ({
      label: `compare ${id}`,
      actor: 'trainee',
      build: (b) => {
        const slot = b.target(b.model.variables.at(`compared:${id}`));
        return {
          guard: all([b.isKey(`opened:${a.exhibit}`), b.isKey(`opened:${other.exhibit}`)]),
          act: (run) => run.set(slot, run.choices.choose(2)),
        };
      },
    }),
  );
  const notes = Object.keys(spec.exhibits).map(
    (id): Rule => ({
      label: `assess ${id}`,
      actor: 'trainee',
      build: (b) => ({
        guard: all([b.isKey(`assessed:${id}`, [false]), b.isKey(`exhibit:${id}`, ['here', 'expired'])]),
        act: b.put(b.model.variables.at(`assessed:${id}`), 1),
      }),
    }),
  );
  return [
    ...Object.keys(spec.exhibits).map((id) => open(id, `exhibit:${id}`, ['here', 'expired'])),
    ...Object.keys(spec.messages ?? {}).map((id) => open(id, `message:${id}`, [true])),
    ...recalls,
    ...comparisons,
    ...notes,
    ...outsideRules(asked),
  ];
}

/** So many answers of the board or plan may change in one act; of more, one at a time. */
const MOST_AT_ONCE = 3;

/** One act can change what is asked of one transaction, or whether several are there. */
function outsideRules(asked: readonly string[]): readonly Rule[] {
  const groups = new Map<string, string[]>();
  for (const key of asked) {
    const [group = '', question = ''] = key.split(/:(.*)/s);
    const about = /\(([^,)]*)/.exec(question)?.[1] ?? '';
    const name = group === 'plan' ? 'plan' : question.startsWith('onBoard') ? 'board' : `board ${about}`;
    groups.set(name, [...(groups.get(name) ?? []), key]);
  }
  return [...groups].map(
    ([name, keys]): Rule => ({
      label: name === 'plan' ? 'change the plan' : `work on the ${name}`,
      actor: 'trainee',
      build: (b) => {
        const slots = keys.map((key) => b.target(b.model.variables.at(key))).filter((slot) => slot >= 0);
        const free =
          name === 'plan' ? all([b.opens('operation'), b.isKey('executed:', [false])]) : b.opens('board');
        return {
          guard: free,
          act: (run) => {
            if (slots.length > MOST_AT_ONCE) {
              const slot = slots[run.choices.choose(slots.length)] ?? 0;
              run.set(slot, 1 - run.get(slot));
            } else for (const slot of slots) run.set(slot, run.choices.choose(2));
          },
        };
      },
    }),
  );
}

/** Closing a stage, and the outcome that it has then. */
export function stageRules(stages: readonly ChartNode[]): readonly Rule[] {
  return stages.map((node): Rule => {
    const { path } = node;
    return {
      label: `close ${path}`,
      actor: 'trainee',
      build: (b) => {
        const at = `flow.${path
          .split('.')
          .map((id) => `states.${id}`)
          .join('.')}.stage`;
        const put = b.put(b.model.variables.at(`closed:${path}`), 1);
        const tell = b.tell(`${path}.closed`);
        const site = b.site(`closes ${path}`);
        const outcomes = Object.entries(node.state.node.stage?.outcomes ?? {}).map(([id, { when }]) => ({
          test: b.condition(when === undefined ? undefined : `${at}.outcomes.${id}.when`),
          site: b.site(`stage ${path} ${id}`),
        }));
        return {
          guard: all([b.active(node), b.isKey(`closed:${path}`, [false]), b.condition(`${at}.closes`)]),
          act: (run) => {
            run.hit(site);
            for (const outcome of outcomes) {
              const truth = outcome.test(run.state);
              if (truth !== 0) run.hit(outcome.site);
              if (truth === 1) break;
            }
            put(run);
            tell(run);
          },
        };
      },
    };
  });
}
