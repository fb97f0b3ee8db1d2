import type { ReactNode } from 'react';
import type { DecisionView, DocumentView } from '../../../engine';
import { Avatar, Button, ExhibitChip, HandlingChip, Panel, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { fullMoment, handlingTone, handlingWord } from '../../words';
import { expiryWords, jurisdictionsOf, patternOf, senderParts } from '../document';
import { decisionAnchor } from './decisions';
import { inboxStrings } from './strings';

interface AboutDocumentProps extends Pick<PanelProps, 'view' | 'language'> {
  readonly document: DocumentView;
  readonly decisions: readonly DecisionView[];
  readonly onOpen: (id: string) => void;
}

/** Who wrote it, when it reached the desk, what it may be used for and what it shows. */
export function AboutDocument({
  document,
  decisions,
  view,
  language,
  onOpen,
}: AboutDocumentProps): ReactNode {
  const t = inboxStrings.in(language);
  const { from } = document;
  const expiry = expiryWords(document, view.clock.now, language);
  const waiting = decisions.filter((each) => each.open && each.made === null);
  const named = view.documents.filter(
    (each) => each.id !== document.id && document.body.includes(`[${each.id}]`),
  );
  return (
    <>
      {waiting.length === 0 ? null : (
        <Panel title={t('decide.waiting')}>
          {waiting.map((decision) => (
            <Button
              key={decision.id}
              size="small"
              wide
              className="about-decision"
              icon={<StatusMark kind="waiting" />}
              onClick={() => goToDecision(decision.id)}
            >
              {t('decide.jump', { title: decision.title })}
            </Button>
          ))}
        </Panel>
      )}
      <Panel title={t('about.title')}>
        <div className="about-from">
          <Avatar
            initials={from.initials || [...from.short].slice(0, 2).join('')}
            pattern={patternOf(jurisdictionsOf(view), from.country)}
            size={3}
          />
          <p>
            <b>{from.person || from.agency}</b>
            {senderParts(from)
              .slice(1)
              .map((part) => (
                <span key={part}>{part}</span>
              ))}
          </p>
        </div>
        <dl className="about-facts">
          <dt>{t('about.dated')}</dt>
          <dd className="about-facts__time">{fullMoment(document.dated, language)}</dd>
          <dt>{t('about.arrived')}</dt>
          <dd className="about-facts__time">{fullMoment(document.arrived, language)}</dd>
          <dt>{t('about.obtained')}</dt>
          <dd>{document.obtained || t('about.came')}</dd>
          <dt>{t('about.code')}</dt>
          <dd>
            <HandlingChip
              tone={handlingTone(document.handling)}
              label={handlingWord(document.handling, language)}
            />
            <span className="about-facts__small">{t(`code.${document.handling}`)}</span>
          </dd>
          {document.conditions === '' ? null : (
            <>
              <dt>{t('about.conditions')}</dt>
              <dd>
                <q>{document.conditions}</q>
              </dd>
            </>
          )}
          {expiry === null ? null : (
            <>
              <dt>{t('about.expires')}</dt>
              <dd>
                <StatusMark kind={expiry.gone ? 'contradiction' : 'waiting'} /> {expiry.text}
              </dd>
            </>
          )}
        </dl>
      </Panel>
      {document.opened && (document.proves !== '' || document.limits !== '') ? (
        <Panel>
          <dl className="about-facts">
            {document.proves === '' ? null : (
              <>
                <dt>{t('about.proves')}</dt>
                <dd>{document.proves}</dd>
              </>
            )}
            {document.limits === '' ? null : (
              <>
                <dt>{t('about.limits')}</dt>
                <dd>{document.limits}</dd>
              </>
            )}
          </dl>
        </Panel>
      ) : null}
      {named.length === 0 ? null : (
        <Panel title={t('about.names')}>
          <ul className="about-names">
            {named.map((each) => (
              <li key={each.id} data-exhibit={each.id}>
                <ExhibitChip
                  number={each.id}
                  tone={handlingTone(each.handling)}
                  label={`${each.id}, ${each.title}`}
                  onOpen={() => onOpen(each.id)}
                />
                <span>{each.title}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function goToDecision(id: string): void {
  const place = document.getElementById(decisionAnchor(id));
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
}
