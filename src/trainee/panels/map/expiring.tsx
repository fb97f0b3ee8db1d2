import type { ReactNode } from 'react';
import type { DeadlineView } from '../../../engine';
import { Button, Panel, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { nearMoment } from '../clock/near-moment';
import { expiries, savingRequests, timeLeft } from './expiries';
import { mapStrings } from './strings';

/** Thirty days fill the bar of what is left. */
const BAR_MS = 30 * 86_400_000;

/** What is lost at its moment, how long it still lies there, and the drafts that go where it lies. */
export function Expiring(props: PanelProps): ReactNode {
  const { view, language } = props;
  const t = mapStrings.in(language);
  const shown = expiries(view);
  if (shown.length === 0) return null;
  return (
    <Panel title={t('expiring')}>
      <ul className="map-expiring">
        {shown.map((expiry) => (
          <li key={expiry.id} data-id={expiry.id}>
            <Expiry expiry={expiry} {...props} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Expiry({ expiry, ...props }: PanelProps & { readonly expiry: DeadlineView }): ReactNode {
  const { view, language, goTo } = props;
  const t = mapStrings.in(language);
  const { now } = view.clock;
  const keeper = view.offices.find((office) => office.id === expiry.office);
  const { drafts, sent } = savingRequests(expiry, view);
  const left = timeLeft(expiry.at, now, language);
  const moment = nearMoment(expiry.at, now, language);
  return (
    <>
      <p className={`map-expiring__head map-expiring__head--${expiry.tone}`}>
        <StatusMark kind={expiry.tone} label={t('expiringWhat')} />
        <b>{expiry.text}</b>
        <span>{left}</span>
      </p>
      <div className={`map-expiring__bar map-expiring__bar--${expiry.tone}`} aria-hidden="true">
        <span style={{ width: `${Math.min(1, (expiry.at.at - now.at) / BAR_MS) * 100}%` }} />
      </div>
      <p className="map-note">
        {keeper === undefined ? t('keptNowhere', { moment }) : t('keptAt', { office: keeper.short, moment })}
      </p>
      {sent.map((request) => (
        <p key={request.paper} className="map-expiring__sent">
          <StatusMark kind="request" /> {t('onItsWay', { title: request.title })}
        </p>
      ))}
      {drafts.map((request) => (
        <Button key={request.paper} size="small" wide onClick={() => goTo('inbox', request.paper)}>
          {t('finishDraft', { title: request.title })}
        </Button>
      ))}
      {keeper !== undefined && drafts.length + sent.length === 0 ? (
        <p className="map-note">{t('nothingBegun')}</p>
      ) : null}
    </>
  );
}
