import { RotateCcw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { CoursePointView, DebriefView, MarksView, ReadingView } from '../../../engine';
import { Button, ExhibitChip, Markdown } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { debriefStrings } from '../../strings/debrief';
import { handlingTone, handlingWord } from '../../words';
import { points } from './points';
import { reasonsOf } from './reasons';
import { ReasonList } from './reasons-part';
import { TryAgainSheet } from './try-again-sheet';

export interface DecisionsPartProps extends PanelProps {
  readonly debrief: DebriefView;
  /** The decision point chosen on the strip. */
  readonly selected: string | null;
}

/** The chosen decision first, then the ones that the debrief reads again by itself. */
export function DecisionsPart(props: DecisionsPartProps): ReactNode {
  const { debrief, selected, language } = props;
  const t = debriefStrings.in(language);
  const [again, setAgain] = useState<CoursePointView | null>(null);
  const readAgain = debrief.readings.filter((reading) => reading.again).map(({ point }) => point);
  const shown = selected === null ? readAgain : [selected, ...readAgain.filter((one) => one !== selected)];
  return (
    <section className="decisions" aria-label={t('readings')}>
      {shown.map((id) => {
        const point = debrief.course?.points.find((one) => one.point === id);
        const reading = debrief.readings.find((one) => one.point === id);
        return (
          <Decision
            key={id}
            {...props}
            id={id}
            point={point}
            reading={reading}
            chosen={id === selected}
            onTryAgain={setAgain}
          />
        );
      })}
      <TryAgainSheet {...props} point={again} onClose={() => setAgain(null)} />
    </section>
  );
}

interface DecisionProps extends DecisionsPartProps {
  readonly id: string;
  readonly point: CoursePointView | undefined;
  readonly reading: ReadingView | undefined;
  readonly chosen: boolean;
  readonly onTryAgain: (point: CoursePointView) => void;
}

function Decision(props: DecisionProps): ReactNode {
  const { id, point, reading, chosen, debrief, view, language, readOnly } = props;
  const t = debriefStrings.in(language);
  const marks = debrief.marks?.points.find((one) => one.point === id);
  const day = Math.floor(point?.day ?? 0);
  return (
    <section className={chosen ? 'decision decision--chosen' : 'decision'} data-point={id}>
      <header className="decision__head">
        <h2 lang={view.language}>{reading?.title ?? point?.title ?? marks?.title ?? id}</h2>
        {point === undefined ? (
          <span className="decision__when">{id}</span>
        ) : (
          <span className="decision__when">
            {id}
            {point.decision ? `, ${point.acted ? t('decidedOn', { day }) : t('neverActed')}` : ''}
          </span>
        )}
        {point?.again === true && !readOnly ? (
          <Button
            size="small"
            kind={chosen && debrief.scope === 'case' ? 'main' : 'other'}
            icon={<RotateCcw size={15} />}
            onClick={() => props.onTryAgain(point)}
          >
            {t('tryAgain')}
          </Button>
        ) : null}
      </header>
      <div className="decision__parts">
        <div className="decision__part">
          <h3 className="ui-heading">{t('knew')}</h3>
          {reading === undefined ? null : <Words {...props} source={reading.knew} />}
          {point === undefined ? null : (
            <p className="debrief__quiet">{t('documentsThen', { count: point.documents, day })}</p>
          )}
        </div>
        {reading === undefined ? null : (
          <>
            <div className="decision__part">
              <h3 className="ui-heading">{t('followed')}</h3>
              <Words {...props} source={reading.followed} />
            </div>
            <div className="decision__part decision__part--shaded">
              <h3 className="ui-heading">{t('expert')}</h3>
              <Words {...props} source={reading.expert} />
            </div>
            <div className="decision__part decision__part--shaded">
              <h3 className="ui-heading">{t('defence')}</h3>
              <Words {...props} source={reading.defence} />
            </div>
          </>
        )}
        {marks === undefined ? null : <Missed marks={marks} point={point} view={view} language={language} />}
      </div>
    </section>
  );
}

interface MissedProps extends Pick<PanelProps, 'view' | 'language'> {
  readonly marks: MarksView['points'][number];
  readonly point: CoursePointView | undefined;
}

/** What was lost or not earned at a point, with the reason; what was earned stands in the list of all marks. */
function Missed({ marks, point, view, language }: MissedProps): ReactNode {
  const t = debriefStrings.in(language);
  const reasons = reasonsOf(marks);
  const costs = reasons.filter(({ quarters }) => quarters <= 0);
  const gains = reasons.filter(({ quarters }) => quarters > 0);
  const gained = gains.reduce((total, { quarters }) => total + quarters, 0);
  return (
    <div className="decision__part decision__part--marks" lang={view.language}>
      <h3 className="ui-heading" lang={language}>
        {t('gaveHere', { points: points(point?.quarters ?? 0), most: points(point?.most ?? 0) })}
        {point !== undefined && point.missed > 0 ? `, ${t('missed', { points: points(point.missed) })}` : ''}
      </h3>
      <ReasonList reasons={costs} />
      <p className="debrief__quiet" lang={language}>
        {gains.length === 0 ? t('gainedNone') : t('gained', { points: points(gained), count: gains.length })}
      </p>
    </div>
  );
}

/** A reading with its exhibits as chips that open them. */
function Words({ source, view, language, goTo }: PanelProps & { readonly source: string }): ReactNode {
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
  return <Markdown source={source} lang={view.language} onReference={chip} />;
}
