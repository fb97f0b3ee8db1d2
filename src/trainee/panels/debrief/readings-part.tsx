import type { ReactNode } from 'react';
import type { DebriefView } from '../../../engine';
import { ExhibitChip, Markdown } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { debriefStrings } from '../../strings/debrief';
import { handlingTone, handlingWord } from '../../words';

export interface ReadingsPartProps extends PanelProps {
  readonly readings: DebriefView['readings'];
}

const PARTS = ['knew', 'followed', 'expert', 'defence'] as const;

/** Two decisions, each with what was known, what followed, and two readings of it. */
export function ReadingsPart(props: ReadingsPartProps): ReactNode {
  const { readings, view, language, goTo } = props;
  const t = debriefStrings.in(language);
  const chip = (number: string): ReactNode => {
    const document = view.documents.find((each) => each.number === number || each.id === number);
    if (document === undefined) return <ExhibitChip number={number} />;
    return (
      <ExhibitChip
        number={number}
        tone={handlingTone(document.handling)}
        label={`${number}, ${document.title}, ${handlingWord(document.handling, language)}`}
        onOpen={() => goTo('evidence', document.id)}
      />
    );
  };
  return (
    <section className="readings" aria-label={t('readings')}>
      {readings.map((reading) => (
        <section key={reading.id} className="reading">
          <h2 lang={view.language}>
            <span className="ui-mono">{reading.point}</span> {reading.title}
          </h2>
          <div className="reading__parts">
            {PARTS.map((part) => (
              <div key={part} className={`reading__part reading__part--${part}`}>
                <h3 className="ui-heading">{t(part)}</h3>
                <Markdown source={reading[part]} lang={view.language} onReference={chip} />
              </div>
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}
