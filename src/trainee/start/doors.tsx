import { ArrowRight, ClipboardCheck, LampDesk, PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Language } from '../../ui';
import { startStrings } from '../strings/start';

export interface DoorsProps {
  readonly language: Language;
  /** Moves to the cases on this page. */
  readonly onTrain: () => void;
}

const icon = { size: 22, strokeWidth: 1.5 } as const;

/** Train, Author, Review: one for each of the three who come here. */
export function Doors({ language, onTrain }: DoorsProps): ReactNode {
  const t = startStrings.in(language);
  return (
    <nav className="doors" aria-label={t('doors')}>
      <button type="button" className="door" onClick={onTrain}>
        <DoorFace
          icon={<LampDesk {...icon} />}
          name={t('doorTrain')}
          who={t('doorTrainFor')}
          text={t('doorTrainText')}
        />
      </button>
      <a className="door" href={`author/index.html?lang=${language}`}>
        <DoorFace
          icon={<PenLine {...icon} />}
          name={t('doorAuthor')}
          who={t('doorAuthorFor')}
          text={t('doorAuthorText')}
        />
      </a>
      <a className="door" href={`review/index.html?lang=${language}`}>
        <DoorFace
          icon={<ClipboardCheck {...icon} />}
          name={t('doorReview')}
          who={t('doorReviewFor')}
          text={t('doorReviewText')}
        />
      </a>
    </nav>
  );
}

interface DoorFaceProps {
  readonly icon: ReactNode;
  readonly name: string;
  readonly who: string;
  readonly text: string;
}

function DoorFace({ icon: picture, name, who, text }: DoorFaceProps): ReactNode {
  return (
    <>
      <span className="door__icon" aria-hidden="true">
        {picture}
      </span>
      <span className="door__head">
        <span className="door__name">{name}</span> <span className="door__who">{who}</span>
      </span>
      <ArrowRight className="door__go" size={20} strokeWidth={1.5} aria-hidden="true" />
      <span className="door__text">{text}</span>
    </>
  );
}
