import type { OfficeView, OperationView } from '../../../../engine';
import type { Language, StatusKind } from '../../../../ui';
import { shortMoment } from '../../../words';
import { officeHours } from '../../clock/office-words';
import { operationStrings } from '../strings';

export interface PreviewLine {
  readonly id: string;
  readonly kind: StatusKind;
  readonly title: string;
  readonly text: string;
}

/**
 * What is known of executing the plan as it stands: conflicts, offices that are closed at their step, and the rules of
 * steps without a way back. All of it is in the view; nothing is worked out here.
 */
export function previewLines(
  operation: OperationView,
  offices: readonly OfficeView[],
  language: Language,
): readonly PreviewLine[] {
  const t = operationStrings.in(language);
  const conflicts = operation.conflicts.map(
    ({ id, text }): PreviewLine => ({
      id: `conflict-${id}`,
      kind: 'contradiction',
      title: t('preview.conflict'),
      text,
    }),
  );
  const first: readonly PreviewLine[] =
    conflicts.length > 0
      ? conflicts
      : [{ id: 'none', kind: 'supported', title: t('preview.none'), text: t('preview.noneText') }];
  const closed: readonly PreviewLine[] =
    operation.t0 === null
      ? [
          {
            id: 'window',
            kind: 'pending',
            title: t('preview.noWindow'),
            text: t('preview.noWindowText'),
          },
        ]
      : closedLines(operation, offices, language);
  return [...first, ...closed, ...finalLines(operation, language)];
}

/** Steps without a way back that are on the plan, each with its rule. */
export function finalLines(operation: OperationView, language: Language): readonly PreviewLine[] {
  const t = operationStrings.in(language);
  return operation.steps
    .filter(({ irreversible, start }) => irreversible && start !== null)
    .map(({ id, title, rule }) => ({
      id: `final-${id}`,
      kind: 'waiting',
      title: t('preview.final', { title }),
      text: rule === '' ? t('preview.finalText') : rule,
    }));
}

function closedLines(
  operation: OperationView,
  offices: readonly OfficeView[],
  language: Language,
): readonly PreviewLine[] {
  const t = operationStrings.in(language);
  return operation.steps.flatMap((step): readonly PreviewLine[] => {
    const lane = operation.lanes.find(({ id }) => id === step.lane);
    if (step.localAt === null || step.officeOpen || lane === undefined) return [];
    return [
      {
        id: `closed-${step.id}`,
        kind: 'waiting',
        title: t('preview.closed', { name: lane.short, title: step.title }),
        text: t('preview.closedText', {
          time: shortMoment(step.localAt, language),
          hours: laneHours(lane, offices, language),
        }),
      },
    ];
  });
}

/** Office hours of a lane in the words that the map has for them. */
export function laneHours(
  lane: Pick<OperationView['lanes'][number], 'agency' | 'office'>,
  offices: readonly OfficeView[],
  language: Language,
): string {
  const office = offices.find(({ id }) => id === lane.agency);
  return office === undefined ? lane.office : officeHours(office, language);
}
