import type { ReactNode } from 'react';
import { Button, StatusMark } from '../../../ui';
import { PanelHeading } from '../../app/panel-heading';
import type { PanelProps } from '../../app/panel-props';
import { laterStrings } from '../../strings/later';
import { screenName } from '../../words';
import { LanesDrawing } from './later-drawings';
import './later.css';

const STEPS = [1, 2, 3, 4] as const;

/** Operations, before its stage: what will be done here. */
export function OperationsPanel(props: PanelProps): ReactNode {
  return <LaterPlace {...props} place="operations" stage={4} drawing={<LanesDrawing />} />;
}

interface LaterPlaceProps extends PanelProps {
  readonly place: 'operations';
  readonly stage: number;
  readonly drawing: ReactNode;
}

function LaterPlace({ place, stage, drawing, language, goTo }: LaterPlaceProps): ReactNode {
  const t = laterStrings.in(language);
  return (
    <div className="later ui-ruled">
      <div className="later__drawing" aria-hidden="true">
        {drawing}
      </div>
      <section className="later__words">
        <p className="later__opens">
          <StatusMark kind="pending" /> {t('opens', { stage })}
        </p>
        <PanelHeading>{screenName(place, language)}</PanelHeading>
        <p className="later__lead">{t(`${place}.lead`)}</p>
        <h2 className="ui-heading">{t('will')}</h2>
        <ol className="later__steps">
          {STEPS.map((step) => (
            <li key={step}>{t(`${place}.${step}`)}</li>
          ))}
        </ol>
        <p className="later__state">{t('notYet')}</p>
        <Button size="small" onClick={() => goTo('desk')}>
          {t('back')}
        </Button>
      </section>
    </div>
  );
}
