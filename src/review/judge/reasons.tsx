import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { ReviewDesk } from '../../io';
import type { EventLine } from '../../protocol';
import type { Language } from '../../ui';
import { signedPoints } from '../run/event-text';
import { judgeStrings } from './strings';

export interface ReasonsProps {
  readonly desk: ReviewDesk;
  readonly hash: string;
  readonly lines: readonly EventLine[];
  readonly competency: string;
  readonly language: Language;
  readonly onSeek: (sequence: number) => void;
}

/** Each award of a competency with its reason, the rule that gave it, and the way to its event. */
export function Reasons({ desk, hash, lines, competency, language, onSeek }: ReasonsProps): ReactNode {
  const t = judgeStrings.in(language);
  const awards = useMemo(
    () => lines.filter(({ type, data }) => type === 'score.awarded' && data.competency === competency),
    [lines, competency],
  );
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    const paths = [...new Set(awards.map(({ data }) => String(data.reason)))];
    // Without its words a reason is shown as the rule's own name.
    desk.ask<'texts'>({ call: 'texts', hash, language, paths }).then(setTexts, () => setTexts({}));
  }, [desk, hash, language, awards]);
  return (
    <div className="judge-reasons">
      <h3>{t('reasons')}</h3>
      {awards.length === 0 ? <p>{t('noReasons')}</p> : null}
      <ul>
        {awards.map(({ seq, data }) => {
          const rule = String(data.reason);
          return (
            <li key={seq}>
              <b>{signedPoints(Number(data.quarters))}</b> {String(data.point)}: {texts[rule] ?? ''}
              <span className="judge-reasons__rule">
                {t('rule')} {rule}
              </span>
              <button type="button" className="run-link" onClick={() => onSeek(seq)}>
                {t('toEvent', { number: seq })}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
