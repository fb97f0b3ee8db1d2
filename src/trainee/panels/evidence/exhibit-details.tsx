import { Copy } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { DocumentView } from '../../../engine';
import { Button, Panel } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { fullMoment } from '../../words';
import { CustodyLog, documentStrings, senderParts } from '../document';
import { evidenceStrings } from './strings';

interface ExhibitDetailsProps extends Pick<PanelProps, 'language' | 'announce'> {
  readonly exhibit: DocumentView;
}

/** What an exhibit shows and does not, where it comes from, its hash and who has held it. */
export function ExhibitDetails({ exhibit, language, announce }: ExhibitDetailsProps): ReactNode {
  const t = evidenceStrings.in(language);
  const words = documentStrings.in(language);
  return (
    <>
      {exhibit.opened && exhibit.proves === '' && exhibit.limits === '' ? null : (
        <Panel>
          <dl className="evidence-facts evidence-facts--shows">
            <dt>{t('proves')}</dt>
            <dd>{exhibit.opened ? exhibit.proves : t('proves.closed')}</dd>
            {exhibit.opened && exhibit.limits !== '' ? (
              <>
                <dt>{t('limits')}</dt>
                <dd>{exhibit.limits}</dd>
              </>
            ) : null}
          </dl>
        </Panel>
      )}
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
      {exhibit.hash === '' ? null : <HashPanel exhibit={exhibit} language={language} announce={announce} />}
    </>
  );
}

/** The stored hash, in groups that can be read aloud, and a copy of it. */
function HashPanel({ exhibit, language, announce }: ExhibitDetailsProps): ReactNode {
  const t = evidenceStrings.in(language);
  const [failed, setFailed] = useState(false);
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
      <p className="evidence-hash ui-mono ui-unbroken">{exhibit.hash}</p>
      <p className="evidence-note">{failed ? t('hash.failed') : t('hash.note')}</p>
    </Panel>
  );
}
