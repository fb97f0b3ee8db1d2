import { type ReactNode, useEffect, useState } from 'react';
import type { DraftVersion } from '../../io';
import { announce, Button, Dialog, type Language, TextField } from '../../ui';
import type { Drafts } from './draft-keeper';
import { keepVersion, type OpenDraft, restoreVersion } from './open-draft';
import { shelfStrings, whenText } from './strings';

export interface VersionsSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly language: Language;
  readonly drafts: Drafts;
  readonly draft: OpenDraft;
}

/** States of the files that were kept, and the way back to each. */
export function VersionsSheet({ open, onClose, language, drafts, draft }: VersionsSheetProps): ReactNode {
  const t = shelfStrings.in(language);
  const [versions, setVersions] = useState<readonly DraftVersion[]>([]);
  const [name, setName] = useState('');
  const [turn, setTurn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` rises when the list has changed.
  useEffect(() => {
    if (open) drafts.versions(draft.id).then(setVersions, () => setVersions([]));
  }, [open, drafts, draft.id, turn]);

  async function keep(): Promise<void> {
    const kept = await keepVersion(drafts, draft, name.trim() === '' ? 'named' : name.trim());
    announce(t(kept ? 'versionKept' : 'versionFailed'), { urgency: kept ? 'polite' : 'assertive' });
    setName('');
    setTurn(turn + 1);
  }

  return (
    <Dialog open={open} title={t('versions')} onClose={onClose} closeLabel={t('close')}>
      <div className="versions">
        <p>{t('versionsText')}</p>
        <div className="versions__keep">
          <TextField label={t('versionName')} value={name} onChange={setName} />
          <Button size="small" onClick={() => void keep()}>
            {t('keepNow')}
          </Button>
        </div>
        {versions.length === 0 ? <p>{t('versionsNone')}</p> : null}
        <ul>
          {versions.map((version) => (
            <li key={version.at}>
              <span>
                <b>{labelOf(version.label, language)}</b> {whenText(version.at, language)}
              </span>
              <Button
                size="small"
                onClick={() => {
                  restoreVersion(draft, version);
                  announce(t('restored', { when: whenText(version.at, language) }));
                  onClose();
                }}
              >
                {t('restore')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function labelOf(label: string, language: Language): string {
  const t = shelfStrings.in(language);
  return label === 'saved' || label === 'named' || label === 'proved' ? t(label) : label;
}
