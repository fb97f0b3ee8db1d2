import type { CaseMs } from '../../base';
import { dayOf } from '../case-time';
import { firstActedOn } from '../score';
import { currentStage } from '../state';
import { type Lens, statePath } from './lens';
import type { CoursePointView, CourseView, MarksView } from './view';

const DAY_MINUTES = 1440;

/** What a course runs over: one stage, or the whole case. */
export interface CourseSpan {
  readonly stage: string | null;
  readonly from: CaseMs;
  readonly to: CaseMs;
}

/** The stages, lost deadlines and decision points of a span on one line of days. */
export function courseView(lens: Lens, span: CourseSpan, marks: MarksView | null): CourseView {
  const { deadlines } = lens.world;
  const within = (at: CaseMs): boolean => at >= span.from && at <= span.to;
  return {
    from: caseDay(lens, span.from),
    to: caseDay(lens, span.to),
    stages: stageBands(lens, span),
    lost: Object.entries(deadlines)
      .filter(([, one]) => one.outcome === 'lost' && within(one.due))
      .map(([id, { due }]) => ({ id, text: lens.text(`deadlines.${id}.text`), day: caseDay(lens, due) })),
    points: (marks?.points ?? []).flatMap((one) => coursePoint(lens, span, one, marks?.breaches ?? [])),
  };
}

/** Case day with its fraction by the home desk's clock. */
function caseDay(lens: Lens, at: CaseMs): number {
  const { hour, minute } = lens.home(at);
  return dayOf(lens.compiled, at) + (hour * 60 + minute) / DAY_MINUTES;
}

/** Each stage up to the next; what happens between two belongs to the first. */
function stageBands(lens: Lens, span: CourseSpan): CourseView['stages'] {
  const entered = Object.entries(lens.world.stages);
  return entered.flatMap(([id, one], index) => {
    if (span.stage !== null && span.stage !== id) return [];
    const next = entered[index + 1]?.[1].entered;
    const end = span.stage === null ? (next ?? span.to) : span.to;
    return {
      id,
      number: lens.compiled.states.get(id)?.stage?.number ?? 0,
      title: lens.text(`${statePath(id)}.stage.title`),
      from: caseDay(lens, one.entered),
      to: caseDay(lens, end),
    };
  });
}

function coursePoint(
  lens: Lens,
  span: CourseSpan,
  { point, title, rows }: MarksView['points'][number],
  breaches: MarksView['breaches'],
): CoursePointView[] {
  const { compiled, world } = lens;
  const { points, calibration } = compiled.scenario.spec.scoring;
  const stage = points[point]?.stage;
  const decision = point !== calibration?.point;
  const acted = firstActedOn(compiled, world, point);
  const belongs = stage ?? stageAt(lens, acted);
  if (span.stage !== null && belongs !== span.stage) return [];
  const placed = acted ?? endOf(lens, stage, span);
  const quarters = rows.reduce((total, row) => total + row.quarters, 0);
  const most = rows.reduce((total, row) => total + row.most, 0);
  return [
    {
      point,
      title,
      day: placed === null ? null : caseDay(lens, placed),
      acted: acted !== null,
      decision,
      quarters,
      most,
      missed: most - quarters,
      critical: breaches.some((breach) => breach.critical && breach.point === point),
      documents: Object.values(world.opened).filter((at) => placed !== null && at <= placed).length,
      again: acted !== null && decision && world.settings.mode !== 'assessment',
    },
  ];
}

/** The stage under way at an instant; the last one for what never was. */
function stageAt({ world }: Lens, at: CaseMs | null): string {
  const begun = Object.entries(world.stages).filter(([, { entered }]) => at === null || entered <= at);
  return begun.at(-1)?.[0] ?? currentStage(world);
}

/** Where a point that was never acted on stands: at the end of its stage; nowhere if that was never come to. */
function endOf({ world }: Lens, stage: string | undefined, span: CourseSpan): CaseMs | null {
  if (stage === undefined) return span.to;
  const record = world.stages[stage];
  return record === undefined ? null : (record.closed ?? span.to);
}
