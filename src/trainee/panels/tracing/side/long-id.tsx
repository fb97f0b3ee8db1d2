import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton, type Language } from '../../../../ui';
import { groupsOfFour } from '../names';
import { boardStrings } from '../words/board-strings';

/** Groups at each end that stand out, and stay where there is no room for the others. */
const ENDS = 2;

export interface LongIdProps {
  readonly id: string;
  readonly copyLabel: string;
  readonly language: Language;
  readonly announce: (text: string) => void;
}

/** A transaction number or an address in groups of four, to read out and to copy. */
export function LongId({ id, copyLabel, language, announce }: LongIdProps): ReactNode {
  const t = boardStrings.in(language);
  const groups = groupsOfFour(id);
  return (
    <div className="trace-id">
      <p className="ui-mono" title={id}>
        {groups.map((group, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: groups of one number stay in their places.
            key={index}
            className={index < ENDS || index >= groups.length - ENDS ? 'trace-id__end' : 'trace-id__middle'}
          >
            {group}{' '}
          </span>
        ))}
      </p>
      <IconButton
        label={copyLabel}
        icon={<Copy size={16} strokeWidth={1.7} />}
        onClick={() => {
          // Absent where the page is not served over a secure connection.
          const writing = navigator.clipboard?.writeText(id) ?? Promise.reject(new Error('no clipboard'));
          writing.then(
            () => announce(t('said.copied')),
            () => announce(t('said.notCopied')),
          );
        }}
      />
    </div>
  );
}
