import { Copy } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { DocumentView } from '../../../engine';
import { Button, HandlingChip, Panel, StatusMark } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { fullMoment, handlingTone, handlingWord } from '../../words';
import { CustodyLog, documentStrings, expiryWords, senderParts } from '../document';
import { hashCheck, registeredHash } from './assessment';
import { evidenceStrings } from './strings';

interface ExhibitDetailsProps extends Pick<PanelProps, 'view' | 'language' | 'announce'> {
  readonly exhibit: DocumentView;
}

/** What an exhibit may be used for and until when, where it comes from, its hash and who has held it. */
export function ExhibitDetails(props: ExhibitDetailsProps): ReactNode {
  const { exhibit, view, language } = props;
  const t = evidenceStrings.in(language);
  const words = documentStrings.in(language);
  const expiry = expiryWords(exhibit, view.clock.now, language);
  return (
    <>
      <Panel title={t('use')}>
        <p className="evidence-use">
          <HandlingChip
            tone={handlingTone(exhibit.handling)}
            label={handlingWord(exhibit.handling, language)}
          />
          {exhibit.tainted ? (
            <span className="exhibit-marks__mark--contradiction">
              <StatusMark kind="contradiction" /> {t('mark.tainted')}
            </span>
          ) : null}
        </p>
        {exhibit.conditions === '' ? null : (
          <blockquote className="evidence-conditions">
            <p>{exhibit.conditions}</p>
            <footer>{words('conditions.by', { name: exhibit.from.short || exhibit.from.agency })}</footer>
          </blockquote>
        )}
        {expiry === null ? null : (
          <p className={expiry.gone ? 'evidence-expiry evidence-expiry--gone' : 'evidence-expiry'}>
            <StatusMark kind={expiry.gone ? 'contradiction' : 'waiting'} /> {expiry.text}
          </p>
        )}
      </Panel>
      <Panel title={t('provenance')}>
        <dl className="evidence-facts">
          <dt>{t('provenance.obtained')}</dt>
          <dd>{exhibit.obtained || t('provenance.came')}</dd>
          <dt>{t('provenance.from')}</dt>
          <dd>{senderParts(exhibit.from).join(', ')}</dd>
          <dt>{t('provenance.dated')}</dt>
          <dd>{fullMoment(exhibit.dated, language)}</dd>
          <dt>{t('provenance.arrived')}</dt>
          <dd>{fullMoment(exhibit.arrived, language)}</dd>
        </dl>
      </Panel>
      <Panel title={words('custody.title')}>
        <CustodyLog rows={exhibit.custody} language={language} />
        {exhibit.registered ? <p className="evidence-note">{t('register.done')}</p> : null}
      </Panel>
      {exhibit.hash === '' ? null : <HashPanel {...props} />}
    </>
  );
}

/** The stored hash, the one of the custody entry beside it, and whether they are the same. */
function HashPanel({ exhibit, view, language, announce }: ExhibitDetailsProps): ReactNode {
  const t = evidenceStrings.in(language);
  const [failed, setFailed] = useState(false);
  const registered = registeredHash(exhibit, view.forms);
  const check = hashCheck(registered, exhibit.hash);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(exhibit.hash);
      setFailed(false);
      announce(t('hash.copied', { id: exhibit.id }));
    } catch {
      // A page without the right to the clipboard: the digits can still be selected.
      setFailed(true);
      announce(t('hash.failed'));
    }
  }
  return (
    <Panel
      title={t('hash.title')}
      aside={
        <Button
          size="small"
          kind="quiet"
          icon={<Copy size={15} strokeWidth={1.8} />}
          onClick={() => void copy()}
        >
          {t('hash.copy')}
        </Button>
      }
    >
      <dl className="evidence-hashes">
        <dt>{t('hash.registered')}</dt>
        <dd>
          {registered === null ? (
            t('hash.unregistered')
          ) : (
            <span className="evidence-hash ui-mono ui-unbroken">{registered}</span>
          )}
        </dd>
        <dt>{t('hash.now')}</dt>
        <dd>
          <span className="evidence-hash ui-mono ui-unbroken">{exhibit.hash}</span>
        </dd>
      </dl>
      {check === 'none' ? null : (
        <p className={`evidence-check evidence-check--${check}`}>
          <StatusMark kind={check === 'same' ? 'supported' : 'contradiction'} /> {t(`hash.${check}`)}
        </p>
      )}
      <p className="evidence-note">{failed ? t('hash.failed') : t('hash.note')}</p>
    </Panel>
  );
}
