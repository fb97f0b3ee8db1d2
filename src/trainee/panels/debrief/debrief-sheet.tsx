import { Download, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DebriefView } from '../../../engine';
import { Button, Notice } from '../../../ui';
import { PanelHeading } from '../../app/panel-heading';
import type { PanelProps } from '../../app/panel-props';
import { debriefStrings } from '../../strings/debrief';
import { CalibrationPart } from './calibration-part';
import { CommitmentPart } from './commitment-part';
import { CompetencyPart } from './competency-part';
import { FindingsPart } from './findings-part';
import { points } from './points';
import { ReadingsPart } from './readings-part';
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
  const { marks } = debrief;
  const t = debriefStrings.in(language);
  // The case goes on while its last closed stage is still being talked over.
  const ahead = view.live && view.stage !== null && view.stage.id !== debrief.stage.id ? view.stage : null;
  return (
    <div className="debrief-scroll">
      <article className="debrief paper" lang={language}>
        <header className="debrief__head">
          <PanelHeading>{t('title', { title: view.scenario.title })}</PanelHeading>
          <span className="debrief__sum">
            {t('stage', { number: debrief.stage.number, name: debrief.stage.title })}
            {marks ? ` · ${t('points', { points: points(marks.quarters), most: points(marks.most) })}` : ''}
          </span>
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
        <section className="debrief__row">
          <div>
            <h2 className="ui-heading">{t('own')}</h2>
            <p className="debrief__quiet">{t('ownKept')}</p>
          </div>
          <p className="debrief__serif debrief__own">{account}</p>
        </section>
        <section className="debrief__row">
          <h2 className="ui-heading">{t('outcome')}</h2>
          <div lang={view.language}>
            <p className="debrief__outcome">{debrief.outcome.title}</p>
            <p className="debrief__serif">{debrief.outcome.text}</p>
          </div>
        </section>
        <TimelinePart timeline={debrief.timeline} language={language} lang={view.language} />
        {marks === null ? (
          <Notice tone="info" title={t('noMarks')} />
        ) : (
          <>
            <div className="debrief__middle">
              <ReadingsPart {...props} readings={debrief.readings} />
              <CompetencyPart marks={marks} language={language} lang={view.language} />
            </div>
            <ReasonsPart marks={marks} language={language} lang={view.language} />
            <FindingsPart {...props} findings={debrief.findings} />
          </>
        )}
        <div className="debrief__bottom">
          {marks === null ? null : (
            <CalibrationPart rows={debrief.calibration} brier={debrief.brier} language={language} />
          )}
          <CommitmentPart {...props} />
          <RecallPart {...props} />
        </div>
        <footer className="debrief__foot">
          <h2 className="ui-heading">{t('fingerprint')}</h2>
          <code>{log.fingerprint.match(/.{1,4}/g)?.join(' ')}</code>
          <p className="debrief__quiet">
            {t('fingerprintWhat', { sequence: log.sequence })} {log.saved ? '' : t('notSaved')}
          </p>
        </footer>
      </article>
    </div>
  );
}
