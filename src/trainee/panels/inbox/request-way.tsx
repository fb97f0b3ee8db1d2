import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RequestView, TraineeView } from '../../../engine';
import { Button, type Language, SectionHeading } from '../../../ui';
import { inboxStrings } from './strings';

export interface RequestWayProps {
  readonly request: RequestView;
  readonly view: Pick<TraineeView, 'offices' | 'channels'>;
  readonly language: Language;
  readonly onChannels: () => void;
}

/** The way a request goes: the channel, the offices that it passes through, and where it arrives. */
export function RequestWay({ request, view, language, onChannels }: RequestWayProps): ReactNode {
  const t = inboxStrings.in(language);
  const hasTable = view.channels.length > 0;
  if (request.via.length === 0 && request.channel === '' && !hasTable) return null;
  const city = view.offices.find((each) => each.id === request.to.agency)?.city ?? '';
  const stops = [
    ...request.via.map((office) => view.offices.find((each) => each.id === office)?.short ?? office),
    city === '' || request.to.short.includes(city) ? request.to.short : `${request.to.short}, ${city}`,
  ];
  return (
    <section className="way" aria-label={t('way.title')}>
      <SectionHeading>{t('way.title')}</SectionHeading>
      {request.channel === '' ? null : (
        <p className="way__channel">{t('way.channel', { channel: request.channel })}</p>
      )}
      <ol className="way__stops">
        {stops.map((stop, index) => (
          <li key={stop} className={index === stops.length - 1 ? 'way__stop way__stop--end' : 'way__stop'}>
            {index === 0 ? null : <ArrowRight size={14} strokeWidth={1.8} aria-hidden="true" />}
            {stop}
          </li>
        ))}
      </ol>
      {hasTable ? (
        <Button size="small" kind="quiet" onClick={onChannels}>
          {t('channels.open')}
        </Button>
      ) : null}
    </section>
  );
}
