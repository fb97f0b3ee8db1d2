import type { OperationView, PaperView } from '../../../../engine';
import type { Language, StatusKind } from '../../../../ui';
import { operationStrings } from '../strings';

/** Where a line of the go/no-go list is worked on. */
export type GoTarget =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'plan' };

export interface GoLine {
  readonly id: string;
  readonly kind: StatusKind;
  readonly label: string;
  readonly aside: string;
  readonly target: GoTarget | null;
}

export interface GoList {
  readonly lines: readonly GoLine[];
  readonly ticked: number;
  readonly all: number;
}

/** The boxes of the plan form that are ticked, what else it takes to execute, and whether a conflict is known. */
export function goList(operation: OperationView, form: PaperView | undefined, language: Language): GoList {
  const ticks = (form?.fields ?? []).filter(({ input }) => input === 'tick');
  const t = operationStrings.in(language);
  const boxes = ticks.map((field): GoLine => {
    const ticked = field.value === true;
    return {
      id: `field-${field.id}`,
      kind: ticked ? 'supported' : 'waiting',
      label: field.label,
      aside: ticked ? field.number.toString() : t('open'),
      target: { kind: 'field', field: field.id },
    };
  });
  return {
    lines: [...boxes, ...neededLines(operation, form, language)],
    ticked: ticks.filter(({ value }) => value === true).length,
    all: ticks.length,
  };
}

function neededLines(
  operation: OperationView,
  form: PaperView | undefined,
  language: Language,
): readonly GoLine[] {
  const t = operationStrings.in(language);
  const missing = (what: string): boolean => operation.missing.includes(what);
  const line = (id: string, open: boolean, target: GoTarget | null): Omit<GoLine, 'label'> => ({
    id,
    kind: open ? 'waiting' : 'supported',
    aside: open ? t('open') : '',
    target,
  });
  const unplaced = operation.steps.filter(({ id }) => missing(id));
  const filled = form?.fields.filter((field) => field.filled).length ?? 0;
  const { conflicts } = operation;
  return [
    {
      ...line('window', missing('window'), null),
      label: t('go.window'),
    },
    {
      ...line('plan', missing('plan'), { kind: 'plan' }),
      label: t('go.plan'),
      aside: missing('plan') && form !== undefined ? t('filled', { filled, all: form.fields.length }) : '',
    },
    ...(unplaced.length === 0
      ? [{ ...line('steps', false, null), label: t('go.steps') }]
      : unplaced.map(({ id, title }) => ({
          ...line(`step-${id}`, true, { kind: 'step', step: id }),
          label: t('go.step', { title }),
        }))),
    {
      id: 'conflicts',
      kind: conflicts.length > 0 ? 'contradiction' : 'supported',
      label: conflicts.length > 0 ? t('go.conflictsKnown', { count: conflicts.length }) : t('go.conflicts'),
      aside: conflicts.length > 0 ? t('clash') : '',
      target: null,
    },
  ];
}
