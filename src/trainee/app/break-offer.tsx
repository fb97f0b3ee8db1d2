import { type ReactNode, useEffect } from 'react';
import { announce, Button, type Language } from '../../ui';
import { appStrings } from '../strings/app';
import { Sunrise } from './sunrise';

export interface BreakOfferProps {
  readonly language: Language;
  readonly onPause: () => void;
  readonly onLater: () => void;
}

/** A good place to stop, said once and calmly. It covers nothing, and can be left unanswered. */
export function BreakOffer({ language, onPause, onLater }: BreakOfferProps): ReactNode {
  const t = appStrings.in(language);
  const title = t('breakTitle');
  const text = t('breakText');
  useEffect(() => announce(`${title} ${text}`), [title, text]);
  return (
    <section className="case-standing case-standing--break" aria-label={title}>
      <Sunrise />
      <p>
        <b>{title}</b> {text}
      </p>
      <Button size="small" onClick={onPause}>
        {t('breakPause')}
      </Button>
      <Button kind="quiet" size="small" onClick={onLater}>
        {t('breakLater')}
      </Button>
    </section>
  );
}
