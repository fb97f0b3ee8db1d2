import type { ReactNode } from 'react';
import type { HandlingCode } from '../../../scenario';
import { classNames, type Language, StatusMark, VisuallyHidden } from '../../../ui';
import { handlingWord } from '../../words';
import { inboxStrings } from './strings';

const LADDER: readonly HandlingCode[] = ['intelligence', 'police', 'evidence'];

/** What the answer may be used for: a step of the ladder from lead to proof, or a code beside it. */
export function UsableAs({
  gives,
  language,
}: {
  readonly gives: HandlingCode;
  readonly language: Language;
}): ReactNode {
  const t = inboxStrings.in(language);
  const codes = LADDER.includes(gives) ? LADDER : [gives];
  return (
    <section className="usable" aria-label={t('gives.title')}>
      <h2 className="usable__title">{t('gives.title')}</h2>
      <ul className="usable__codes">
        {codes.map((code) => (
          <li key={code} className={classNames('usable__code', code === gives && 'usable__code--this')}>
            {code === gives ? <StatusMark kind="supported" /> : null}
            {handlingWord(code, language)}
            {code === gives ? <VisuallyHidden> ({t('gives.this')})</VisuallyHidden> : null}
          </li>
        ))}
      </ul>
      <p className="inbox-side__note">{t(`code.${gives}`)}</p>
    </section>
  );
}
