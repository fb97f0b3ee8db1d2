import type { ReactNode } from 'react';
import type { Language } from '../../../../ui';
import { timeOfMoment } from '../../../words';
import { documentStrings } from '../strings';
import type { SaveState } from './use-paper-draft';

/** Whether what was written is safe, by the case's own clock. */
export function SaveNote({
  state,
  language,
}: {
  readonly state: SaveState;
  readonly language: Language;
}): ReactNode {
  const t = documentStrings.in(language);
  return (
    <span className={`save-note save-note--${state.kind}`}>
      {state.kind === 'saved' ? (
        <>
          {t('saved.at')}{' '}
          <span className="ui-mono">
            {timeOfMoment(state.at)} {state.at.zone}
          </span>
        </>
      ) : (
        t(`saved.${state.kind}`)
      )}
    </span>
  );
}
