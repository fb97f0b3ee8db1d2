import { Download, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { DebriefView } from '../../../engine';
import { Button, Notice } from '../../../ui';
import { PanelHeading } from '../../app/panel-heading';
import type { PanelProps } from '../../app/panel-props';
import { debriefStrings } from '../../strings/debrief';
import { CalibrationPart } from './calibration-part';
import { CommitmentPart } from './commitment-part';
import { CompetencyPart } from './competency-part';
import { CoursePart } from './course-part';
import { DecisionsPart } from './decisions-part';
import { EndingPart } from './ending-part';
import { FileFoot, FileHead } from './file-lines';
import { FindingsPart } from './findings-part';
import { LossPart } from './loss-part';
import { points } from './points';
import { ReasonsPart } from './reasons-part';
import { RecallPart } from './recall-part';
import { TimelinePart } from './timeline-part';

export interface DebriefSheetProps extends PanelProps {
  readonly debrief: DebriefView;
  readonly account: string;
}

/** The whole debrief on one sheet of paper, in the order of the script; it prints as it stands. */
export function DebriefSheet(props: DebriefSheetProps): ReactNode {
  const { debrief, account, view, language, log } = props;
  const { marks, course } = debrief;
  const t = debriefStrings.in(language);
  const [chosen, setChosen] = useState<string | null>(null);
  const selected = chosen ?? firstToRead(debrief);
  return (
    <div className="debrief-scroll">
      <article className="debrief paper" lang={language}>
        <SheetHead {...props} />
        <FileHead {...props} />
        <section className="debrief__row">
          <div>
            <h2 className="ui-heading">{t('own')}</h2>
            <p className="debrief__quiet">{t('ownKept')}</p>
          </div>
          <div>
            <p className="debrief__serif debrief__own">{account}</p>
            {debrief.accounts.length === 0 ? null : (
              <details className="debrief__fold">
                <summary>{t('accounts', { count: debrief.accounts.length })}</summary>
                {debrief.accounts.map(({ number, title, text }) => (
                  <div key={number} className="debrief__earlier">
                    <h3 className="ui-heading">{t('stage', { number, name: title })}</h3>
                    <p className="debrief__serif debrief__own">{text}</p>
                  </div>
                ))}
              </details>
            )}
          </div>
        </section>
        <EndingPart debrief={debrief} language={language} lang={view.language} />
        {course === null ? null : (
          <CoursePart
            course={course}
            scope={debrief.scope}
            selected={selected}
            onSelect={setChosen}
            language={language}
            lang={view.language}
          />
        )}
        {marks === null ? (
          <Notice tone="info" title={t('noMarks')} />
        ) : (
          <div className="debrief__middle">
            <DecisionsPart {...props} selected={selected} />
            <CompetencyPart
              marks={marks}
              bias={debrief.bias}
              selected={selected}
              language={language}
              lang={view.language}
            />
          </div>
        )}
        <div className="debrief__bottom">
          {marks === null ? null : (
            <CalibrationPart rows={debrief.calibration} brier={debrief.brier} language={language} />
          )}
          <CommitmentPart {...props} />
          <RecallPart {...props} />
        </div>
        {marks === null ? null : (
          <>
            <ReasonsPart
              marks={marks}
              open={debrief.scope === 'stage'}
              language={language}
              lang={view.language}
            />
            <LossPart
              marks={marks}
              losses={log.losses}
              open={debrief.scope === 'stage'}
              language={language}
              lang={view.language}
            />
            <FindingsPart {...props} open={debrief.scope === 'stage'} findings={debrief.findings} />
          </>
        )}
        <TimelinePart timeline={debrief.timeline} language={language} lang={view.language} />
        <FileFoot {...props} />
      </article>
    </div>
  );
}

function SheetHead(props: DebriefSheetProps): ReactNode {
  const { debrief, view, language, log } = props;
  const { marks, course, stage } = debrief;
  const t = debriefStrings.in(language);
  // The case goes on while its last closed stage is still being talked over.
  const ahead = view.live && view.stage !== null && view.stage.id !== stage.id ? view.stage : null;
  const decisions = course?.points.filter((point) => point.decision).length ?? 0;
  const sum = [
    debrief.scope === 'case' ? t('wholeCase') : t('stage', { number: stage.number, name: stage.title }),
    ...(decisions === 0 ? [] : [t('decisions', { count: decisions })]),
    ...(marks === null ? [] : [t('points', { points: points(marks.quarters), most: points(marks.most) })]),
  ];
  return (
    <header className="debrief__head">
      <PanelHeading>{t('title', { title: view.scenario.title })}</PanelHeading>
      <span className="debrief__sum">{sum.join(' · ')}</span>
      <span className="debrief__acts">
        {ahead === null ? null : (
          <Button size="small" kind="main" onClick={() => props.goTo('desk')}>
            {t('goOn', { number: ahead.number })}
          </Button>
        )}
        <Button size="small" icon={<Printer size={16} />} onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Button size="small" icon={<Download size={16} />} onClick={log.exportLog}>
          {t('exportLog')}
        </Button>
      </span>
    </header>
  );
}

/** What the sheet opens at: a critical failure, else the first decision that is read again. */
function firstToRead({ course, readings }: DebriefView): string | null {
  const critical = course?.points.find((point) => point.critical);
  return critical?.point ?? readings.find((reading) => reading.again)?.point ?? null;
}
