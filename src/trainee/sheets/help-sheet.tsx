import type { ReactNode } from 'react';
import { Dialog, Kbd, SectionHeading } from '../../ui';
import { keyLabel } from '../app/key-label';
import { HOTKEY_ACTIONS, type Settings } from '../settings';
import { appStrings } from '../strings/app';
import { sheetStrings } from '../strings/sheets';
import { actionName } from '../words';

export interface HelpSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly settings: Settings;
}

const PARAGRAPHS = [
  'helpLoop',
  'helpEvidence',
  'helpRequests',
  'helpFindings',
  'helpTime',
  'helpMistakes',
  'helpLog',
] as const;

/** How a case works, and the keys. */
export function HelpSheet({ open, onClose, settings }: HelpSheetProps): ReactNode {
  const { language } = settings;
  const t = sheetStrings.in(language);
  const fixed = [
    { keys: ['Tab', 'Shift+Tab'], text: t('helpKeyTab') },
    { keys: ['←', '→', '↑', '↓'], text: t('helpKeyArrows') },
    { keys: ['Esc'], text: t('helpKeyEsc') },
  ];
  return (
    <Dialog
      open={open}
      size="wide"
      title={t('helpTitle')}
      onClose={onClose}
      closeLabel={appStrings.in(language)('close')}
    >
      <div className="help-sheet">
        <section>
          <SectionHeading level={3}>{t('helpHow')}</SectionHeading>
          {PARAGRAPHS.map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
        </section>
        <section>
          <SectionHeading level={3}>{t('helpKeys')}</SectionHeading>
          {settings.hotkeysOn ? null : <p className="sheet-quiet">{t('helpKeysOff')}</p>}
          <dl className="key-list">
            {settings.hotkeysOn
              ? HOTKEY_ACTIONS.map((action) => (
                  <div key={action}>
                    <dt>
                      <Kbd>{keyLabel(settings.hotkeys[action])}</Kbd>
                    </dt>
                    <dd>{actionName(action, language)}</dd>
                  </div>
                ))
              : null}
            {fixed.map(({ keys, text }) => (
              <div key={text}>
                <dt>
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <p className="sheet-quiet">{t('helpRemap')}</p>
        </section>
      </div>
    </Dialog>
  );
}
