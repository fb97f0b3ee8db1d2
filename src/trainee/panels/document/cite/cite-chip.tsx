import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HandlingCode } from '../../../../scenario';
import { classNames, type Language, type StatusKind, StatusMark } from '../../../../ui';
import { handlingTone, handlingWord } from '../../../words';
import { type CiteSource, exhibitIn } from './citable';
import { citeStrings } from './strings';

/** The shape that goes with the colour of a handling code. */
const SHAPES: Readonly<Record<HandlingCode, StatusKind>> = {
  intelligence: 'entity',
  police: 'waiting',
  evidence: 'supported',
  open: 'request',
  internal: 'pending',
};

export interface CiteChipProps {
  readonly exhibit: string;
  readonly source: Pick<CiteSource, 'documents'>;
  readonly language: Language;
  /** Takes the chip out; without it the chip stands. */
  readonly onRemove?: (() => void) | undefined;
}

/** An exhibit inked into a text: its number in a box with the colour and shape of its handling code. */
export function CiteChip({ exhibit, source, language, onRemove }: CiteChipProps): ReactNode {
  const t = citeStrings.in(language);
  const known = exhibitIn(source, exhibit);
  const title = known
    ? `${known.title} · ${handlingWord(known.handling, language)}`
    : t('chip.unknown', { id: exhibit });
  return (
    <span
      className={classNames(
        'ui-exhibit-chip',
        'cite-chip',
        `ui-exhibit-chip--${known ? handlingTone(known.handling) : 'draft'}`,
      )}
      title={title}
    >
      {known ? (
        <StatusMark kind={SHAPES[known.handling]} label={handlingWord(known.handling, language)} />
      ) : null}
      {exhibit}
      {onRemove ? (
        <button
          type="button"
          className="cite-chip__remove"
          aria-label={t('chip.remove', { id: exhibit })}
          onClick={onRemove}
        >
          <X size={13} strokeWidth={2.2} aria-hidden="true" />
        </button>
      ) : null}
    </span>
  );
}
