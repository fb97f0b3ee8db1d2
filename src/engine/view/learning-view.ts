import { conditionEnv } from '../condition-env';
import { passed } from '../passing';
import { type Lens, MINUTE, recordTitle, titleOf } from './lens';
import type { FeedbackView, HintView, JournalEntry, RecallView, TraineeView } from './view';

export function hintViews(lens: Lens): HintView[] {
  const { compiled, world } = lens;
  if (world.settings.mode === 'assessment' || world.ending !== null) return [];
  const { spend } = compiled.scenario.spec.scoring.hints;
  const minutes = spend.map((one) =>
    Math.round((passed(compiled, world.now, one, null) - world.now) / MINUTE),
  );
  const [first = 0, second = 0, third = 0] = minutes;
  return Object.entries(compiled.scenario.spec.hints ?? {}).flatMap(([id, spec]): HintView[] => {
    const taken = world.hints[id] ?? 0;
    const holds =
      spec.when === undefined ||
      compiled.scenario.condition(`hints.${id}.when`)(conditionEnv(compiled, world));
    if (!holds && taken === 0) return [];
    const texts = (['where', 'rule', 'analogue'] as const).slice(0, taken);
    return [
      {
        id,
        title: lens.text(`hints.${id}.title`),
        taken: texts.map((step) => lens.text(`hints.${id}.${step}`)),
        minutes: [first, second, third],
      },
    ];
  });
}

export function recallView(lens: Lens, id: string): RecallView {
  const spec = lens.compiled.scenario.spec.recall?.[id];
  const answered = lens.world.recall[id] ?? null;
  return {
    id,
    question: lens.text(`recall.${id}.question`),
    options: Object.keys(spec?.options ?? {}).map((option) => ({
      id: option,
      text: lens.text(`recall.${id}.options.${option}.text`),
    })),
    answered,
    right: answered === null ? null : answered === spec?.right,
    why: answered === null ? '' : lens.text(`recall.${id}.why`),
  };
}

export function recallViews(lens: Lens): RecallView[] {
  return Object.keys(lens.compiled.scenario.spec.recall ?? {})
    .filter((id) => lens.world.open.includes(id))
    .map((id) => recallView(lens, id));
}

export function glossaryViews(lens: Lens): TraineeView['glossary'] {
  const { scenario } = lens.compiled;
  const other = scenario.languages.find((language) => language !== lens.language) ?? lens.language;
  return Object.keys(scenario.spec.glossary ?? {}).map((id) => ({
    id,
    term: lens.text(`glossary.${id}.term`),
    sense: lens.text(`glossary.${id}.sense`),
    other: scenario.text(`glossary.${id}.term`, other),
  }));
}

export function journalEntries(lens: Lens): JournalEntry[] {
  // What a column of the operation came to is met by what follows; why, the debrief says.
  const met = lens.world.journal.filter(({ kind, what }) => kind !== 'operation' || what !== 'decided');
  return met.map(({ at, kind, what, about }) => ({
    at: lens.home(at),
    kind,
    what,
    about,
    title: recordTitle(lens, { kind, what, about }),
  }));
}

export function feedbackViews(lens: Lens): FeedbackView[] {
  return lens.world.feedback.map(({ tone, about, text, rule }, index) => ({
    id: `${index}`,
    tone,
    about: titleOf(lens, about),
    text: lens.text(text),
    rule: rule === null ? '' : lens.text(rule),
  }));
}
