import type { ReactNode } from 'react';
import { debriefStrings } from '../../strings/debrief';
import { modeWord } from '../../words';
import type { DebriefSheetProps } from './debrief-sheet';

/** Lines to be filled in by hand, for the training file; only in print. */
export function FileHead({ language }: DebriefSheetProps): ReactNode {
  const t = debriefStrings.in(language);
  return (
    <div className="file-head" aria-hidden="true">
      {(['fileName', 'fileUnit', 'fileDate', 'fileInstructor'] as const).map((key) => (
        <span key={key} className="file-head__line">
          {t(key)}
        </span>
      ))}
    </div>
  );
}

/** What ties the sheet to its log: the fingerprint, the scenario, the mode. */
export function FileFoot({ view, language, log }: DebriefSheetProps): ReactNode {
  const t = debriefStrings.in(language);
  return (
    <footer className="debrief__foot">
      <h2 className="ui-heading">{t('fingerprint')}</h2>
      <code>{log.fingerprint.match(/.{1,4}/g)?.join(' ')}</code>
      <p className="debrief__quiet">
        {t('fingerprintWhat', { sequence: log.sequence })} {log.saved ? '' : t('notSaved')}
      </p>
      <p className="debrief__quiet">
        {t('fileScenario', {
          id: view.scenario.id,
          version: view.scenario.version,
          mode: modeWord(view.mode, language),
        })}
      </p>
    </footer>
  );
}
