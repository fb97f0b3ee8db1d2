import type { ReactNode } from 'react';
import { Button, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { eventWords, type KnownEvent, nextOption, optionEnd, optionPreview } from '../clock/clock-preview';
import { nearMoment } from '../clock/near-moment';
import { useAdvance } from '../clock/use-advance';
import { deskStrings } from './strings';

/** Most lines of what is known by then; the map has the whole list. */
const SHOWN = 3;

/** The desk's main act: moving the clock to the next event, with what is known to come and to expire by then. */
export function AdvanceFoot(props: PanelProps): ReactNode {
  const { view, language, goTo } = props;
  const t = deskStrings.in(language);
  const advance = useAdvance(props);
  const option = nextOption(view.clock.options);
  const { now } = view.clock;
  if (option === undefined) {
    return (
      <footer className="desk-foot">
        <p className="desk-foot__known">{t('nothingAhead')}</p>
        <Button wide onClick={() => goTo('map')}>
          {t('otherMoves')}
        </Button>
      </footer>
    );
  }
  const preview = optionPreview(now, option);
  const moment = nearMoment(option.until, now, language);
  const end = optionEnd(option, language);
  // What it ends with stands on the button.
  const besides = (events: readonly KnownEvent[]): readonly KnownEvent[] =>
    events.filter((event) => eventWords(event, language) !== end || event.at.at !== option.until.at);
  const due = besides(preview.expires);
  return (
    <footer className="desk-foot">
      {advance.stopped ? <p className="desk-foot__stopped">{advance.stopped}</p> : null}
      <Known title={t('happensBy', { moment })} events={besides(preview.happens)} mark="request" {...props} />
      {due.length > 0 ? (
        <Known title={t('expiresBy', { moment })} events={due} mark="waiting" {...props} />
      ) : (
        <p className="desk-foot__known">{t('nothingExpires', { moment })}</p>
      )}
      <Button
        kind="main"
        wide
        data-id="advance-next"
        detail={end === '' ? moment : `${moment} · ${end}`}
        disabled={advance.busy}
        onClick={() => advance.to(option.until.at)}
      >
        {t(advance.busy ? 'advancing' : option.id === 'next' ? 'advance' : 'advanceMorning')}
      </Button>
      <button type="button" className="desk-foot__other" onClick={() => goTo('map')}>
        {t('otherMoves')}
      </button>
    </footer>
  );
}

interface KnownProps extends PanelProps {
  readonly title: string;
  readonly events: readonly KnownEvent[];
  readonly mark: 'request' | 'waiting';
}

function Known({ title, events, mark, view, language }: KnownProps): ReactNode {
  if (events.length === 0) return null;
  return (
    <div className="desk-foot__known">
      <p>{title}</p>
      <ul>
        {events.slice(0, SHOWN).map((event) => (
          <li key={`${event.at.at} ${event.text}`}>
            <StatusMark kind={mark} />
            <span>
              {nearMoment(event.at, view.clock.now, language)} {eventWords(event, language)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
