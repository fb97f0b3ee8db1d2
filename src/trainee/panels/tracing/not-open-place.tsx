import type { ReactNode } from 'react';
import { Button, StatusMark } from '../../../ui';
import { PanelHeading } from '../../app/panel-heading';
import type { PanelProps } from '../../app/panel-props';
import { laterStrings } from '../../strings/later';
import { screenName } from '../../words';
import { TraceDrawing } from '../later/later-drawings';
import { boardStrings } from './words/board-strings';
import '../later/later.css';

const STEPS = [1, 2, 3, 4] as const;
/** The stage in which cases open the board. */
const STAGE = 2;

/** The place before the case opens the board: when it opens, and what will be done here. */
export function NotOpenPlace({ view, language, goTo }: PanelProps): ReactNode {
  const t = boardStrings.in(language);
  const later = laterStrings.in(language);
  const read = view.documents.filter(({ opened }) => opened).length;
  return (
    <div className="later ui-ruled">
      <div className="later__drawing" aria-hidden="true">
        <TraceDrawing />
      </div>
      <section className="later__words">
        <p className="later__opens">
          <StatusMark kind="pending" /> {t('notOpen', { stage: STAGE })}
        </p>
        <PanelHeading>{screenName('tracing', language)}</PanelHeading>
        <p className="later__lead">{t('notOpenLead')}</p>
        <h2 className="ui-heading">{later('will')}</h2>
        <ol className="later__steps">
          {STEPS.map((step) => (
            <li key={step}>{later(`tracing.${step}`)}</li>
          ))}
        </ol>
        <p className="later__state">
          {t('notOpenText')} {read === 0 ? null : t('notOpenNamed', { count: read })}
        </p>
        <Button size="small" onClick={() => goTo('desk')}>
          {later('back')}
        </Button>
      </section>
    </div>
  );
}
