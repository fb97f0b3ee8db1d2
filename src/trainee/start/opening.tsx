import { Clock3, Laptop, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ScenarioCard } from '../../protocol';
import type { Language } from '../../ui';
import { appStrings } from '../strings/app';
import { startStrings } from '../strings/start';

const icon = { size: 18, strokeWidth: 1.6, 'aria-hidden': true } as const;

export interface OpeningProps {
  /** The first case; undefined while the cases are looked for, and without one. */
  readonly card: ScenarioCard | undefined;
  readonly language: Language;
}

/** Name, promise, and three things that are true today. */
export function Opening({ card, language }: OpeningProps): ReactNode {
  const t = startStrings.in(language);
  return (
    <section className="opening">
      <div className="opening__name">
        <Bridge />
        <h1>{appStrings.in(language)('product')}</h1>
      </div>
      <p className="opening__promise">{t('promise')}</p>
      <ul className="opening__trust">
        <li>
          <RotateCcw {...icon} />
          {t('trustLog')}
        </li>
        <li>
          <Laptop {...icon} />
          {t('trustPrivate')}
        </li>
        {card === undefined ? null : (
          <li>
            <Clock3 {...icon} />
            {t('trustFirst', { minutes: card.minutes, count: card.stages.length })}
          </li>
        )}
      </ul>
    </section>
  );
}

/** The sign of the house, wide, on its water line. */
function Bridge(): ReactNode {
  return (
    <svg className="opening__bridge" viewBox="0 4 30 20" fill="none" aria-hidden="true">
      <path d="M3 22V8m24 14V8" stroke="currentColor" strokeWidth="1.6" />
      <path d="M3 11c7 0 6 8 12 8s5-8 12-8" className="ui-bridge__span" strokeWidth="1.6" />
      <path d="M3 22h24" stroke="var(--line)" strokeWidth=".8" />
      <circle cx="15" cy="19" r="2.2" className="ui-bridge__load ui-bridge__span" strokeWidth="1.6" />
    </svg>
  );
}
