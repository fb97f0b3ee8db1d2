import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { DocumentView } from '../../../engine';
import { Button, classNames, HandlingChip, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { dayOfMoment, handlingShort, handlingTone, handlingWord } from '../../words';
import { evidenceStrings } from './strings';

export interface ExhibitStripProps extends Pick<PanelProps, 'language'> {
  readonly heading: ReactNode;
  readonly exhibits: readonly DocumentView[];
  readonly current: string;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
}

/** Beside an open exhibit: the way back, and all others within one press. */
export function ExhibitStrip({
  heading,
  exhibits,
  current,
  language,
  onOpen,
  onBack,
}: ExhibitStripProps): ReactNode {
  const t = evidenceStrings.in(language);
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another exhibit was opened.
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <section className="evidence-strip" aria-label={t('exhibits')}>
      {heading}
      <div className="evidence-strip__head">
        <Button size="small" wide icon={<ArrowLeft size={16} strokeWidth={1.8} />} onClick={onBack}>
          {t('back')}
        </Button>
      </div>
      <ul ref={list}>
        {exhibits.map((exhibit) => {
          const { id, title } = exhibit;
          return (
            <li key={id}>
              <button
                type="button"
                className={classNames(
                  'evidence-strip__item',
                  id === current && 'evidence-strip__item--current',
                  !exhibit.opened && 'evidence-strip__item--unopened',
                )}
                aria-current={id === current ? 'true' : undefined}
                data-id={id}
                data-exhibit={id}
                onClick={() => onOpen(id)}
              >
                <span className="evidence-strip__top">
                  <span className="ui-mono">{id}</span>
                  {exhibit.opened ? null : <StatusMark kind="request" label={t('mark.unopened')} />}
                  {exhibit.tainted ? <StatusMark kind="contradiction" label={t('mark.tainted')} /> : null}
                  {exhibit.expired ? <StatusMark kind="waiting" label={t('mark.expired')} /> : null}
                  {exhibit.expires && !exhibit.expired ? (
                    <StatusMark
                      kind="waiting"
                      label={t('mark.expires', { day: dayOfMoment(exhibit.expires, language) })}
                    />
                  ) : null}
                  {exhibit.registered ? <StatusMark kind="supported" label={t('mark.registered')} /> : null}
                  <HandlingChip
                    tone={handlingTone(exhibit.handling)}
                    label={handlingWord(exhibit.handling, language)}
                    short={handlingShort(exhibit.handling, language)}
                  />
                </span>
                <span className="evidence-strip__title">{title}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
