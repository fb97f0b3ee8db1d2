import type { ReactNode } from 'react';
import { Button, StatusMark } from '../../../ui';
import { PanelHeading } from '../../app/panel-heading';
import type { PanelProps } from '../../app/panel-props';
import { laterStrings } from '../../strings/later';
import { screenName } from '../../words';
import { LanesDrawing } from './lanes-drawing';
import { operationStrings } from './strings';
import '../later/later.css';

const STEPS = [1, 2, 3, 4] as const;
/** The stage in which cases open the operation. */
const STAGE = 4;

/** The place before the case opens the operation: when it opens, and what will be done here. */
export function NotOpenPlace({ language, goTo }: PanelProps): ReactNode {
  const t = operationStrings.in(language);
  const later = laterStrings.in(language);
  return (
    <div className="later ui-ruled">
      <div className="later__drawing" aria-hidden="true">
        <LanesDrawing />
      </div>
      <section className="later__words">
        <p className="later__opens">
          <StatusMark kind="pending" /> {t('notOpen', { stage: STAGE })}
        </p>
        <PanelHeading>{screenName('operations', language)}</PanelHeading>
        <p className="later__lead">{t('notOpenLead')}</p>
        <h2 className="ui-heading">{later('will')}</h2>
        <ol className="later__steps">
          {STEPS.map((step) => (
            <li key={step}>{t(`notOpen.${step}`)}</li>
          ))}
        </ol>
        <p className="later__state">{t('notOpenText')}</p>
        <Button size="small" onClick={() => goTo('desk')}>
          {later('back')}
        </Button>
      </section>
    </div>
  );
}
