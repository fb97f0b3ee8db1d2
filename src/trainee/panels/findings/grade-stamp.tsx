import type { ReactNode } from 'react';
import type { FindingView } from '../../../engine';
import type { FindingGrade } from '../../../scenario';
import { Stamp, type StampTone, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { gradeMark, gradeWord } from '../../words';
import { findingsStrings } from './strings';

export interface GradeStampProps extends Pick<PanelProps, 'language'> {
  readonly finding: FindingView;
  readonly fresh?: boolean;
}

/** The grade as a stamp, or the place where one will be. */
export function GradeStamp({ finding, language, fresh = false }: GradeStampProps): ReactNode {
  const t = findingsStrings.in(language);
  const { grade, state } = finding;
  if (grade === null) {
    if (state === 'submitted') return <span className="finding__place">{t('stampPlace')}</span>;
    if (state !== 'sound') return null;
  }
  return (
    <span className={`finding__stamp finding__stamp--${grade ?? 'supported'}`}>
      <Stamp tone={stampTone(grade ?? 'supported')} unmarked fresh={fresh}>
        <GradeMark grade={grade ?? 'supported'} />
        {grade === null || state === 'sound' ? t('state.sound') : gradeWord(grade, language)}
      </Stamp>
    </span>
  );
}

/** The shape of a grade; each of the five has its own. */
export function GradeMark({ grade }: { readonly grade: FindingGrade }): ReactNode {
  return grade === 'not-admissible' ? <BarredSquare /> : <StatusMark kind={gradeMark(grade)} />;
}

/** True, and not to be used: a square with a bar through it. */
const BarredSquare = (): ReactNode => (
  <svg
    className="grade-barred"
    viewBox="0 0 12 12"
    width="0.8em"
    height="0.8em"
    aria-hidden="true"
    focusable="false"
  >
    <path d="M1.2 1.2h9.6v9.6H1.2z M1.2 10.8 10.8 1.2" fill="none" stroke="currentColor" strokeWidth="1.8" />
  </svg>
);

function stampTone(grade: FindingGrade): StampTone {
  switch (grade) {
    case 'supported':
      return 'supported';
    case 'true-but-unsupported':
      return 'waiting';
    case 'contradicted':
      return 'contradiction';
    case 'not-admissible':
    case 'open':
      return 'neutral';
  }
}
