import type { ReactNode } from 'react';
import { Button } from '../../../ui';
import { PanelHeading } from '../../app/panel-heading';
import type { PanelProps } from '../../app/panel-props';
import { debriefStrings } from '../../strings/debrief';
import { screenName } from '../../words';

const STEPS = [1, 2, 3, 4, 5, 6] as const;

/** Before a stage is closed: what the debrief will be. */
export function DebriefAhead({ language, goTo }: PanelProps): ReactNode {
  const t = debriefStrings.in(language);
  return (
    <div className="debrief-ahead ui-ruled">
      <section className="debrief-ahead__card">
        <PanelHeading>{screenName('debrief', language)}</PanelHeading>
        <p className="debrief-ahead__title">{t('emptyTitle')}</p>
        <p>{t('emptyText')}</p>
        <h2 className="ui-heading">{t('emptyOrder')}</h2>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>{t(`step${step}`)}</li>
          ))}
        </ol>
        <Button size="small" onClick={() => goTo('desk')}>
          {t('toDesk')}
        </Button>
      </section>
    </div>
  );
}
