import { Bookmark, RotateCcw } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { ReplayHost, ReviewDesk } from '../../io';
import type { CaseBook } from '../../protocol';
import { Button, IconButton, type Language } from '../../ui';
import type { Judging } from '../judge';
import type { OpenedLog } from '../store';
import { CommentBox } from './comment-box';
import { DecisionCard } from './decision-card';
import { EventList, timeOf } from './event-list';
import { LogFacts } from './log-facts';
import { LossNote } from './loss-note';
import { PracticeDialog } from './practice-dialog';
import { ReplayControls } from './replay-controls';
import { runCourse } from './run-course';
import { runStrings } from './strings';
import { Timeline } from './timeline';
import { TraineeFrame } from './trainee-frame';
import type { Replay } from './use-replay';
import { VerdictNote } from './verdict-note';
import './run.css';

export interface RunPanelProps {
  readonly log: OpenedLog;
  readonly desk: ReviewDesk;
  readonly host: ReplayHost;
  readonly replay: Replay;
  readonly book: CaseBook;
  readonly judging: Judging | null;
  readonly language: Language;
}

/** One log: its verdict, its course, its events, and what the trainee saw at the one that is chosen. */
export function RunPanel({ log, desk, host, replay, book, judging, language }: RunPanelProps): ReactNode {
  const t = runStrings.in(language);
  const [again, setAgain] = useState(false);
  const { lines, marks, losses } = host.opened;
  const course = useMemo(() => {
    const tops = new Map(
      marks?.points.map(({ point, competency, most }) => [`${point}/${competency}`, most]),
    );
    return runCourse(lines, book, (point, competency) => tops.get(`${point}/${competency}`) ?? 0);
  }, [lines, book, marks]);
  const { sequence } = replay;
  const bookmarks = judging?.standing.marks ?? [];
  const marked = bookmarks.includes(sequence);
  const line = lines[sequence - 1];
  const name = log.opened?.pseudonym ?? '';
  return (
    <div className="run">
      <VerdictNote verdict={log.verdict} language={language} />
      <LogFacts log={log} lines={lines} language={language} />
      <Timeline
        course={course}
        most={marks?.most ?? 0}
        sequence={sequence}
        marks={bookmarks}
        language={language}
        onSeek={replay.seek}
      />
      <div className="run__columns">
        <EventList
          lines={lines}
          book={book}
          sequence={sequence}
          marks={bookmarks}
          language={language}
          onSeek={replay.seek}
        />
        <section className="run__screen" aria-label={t('frameTitle', { name })}>
          <div className="run__screen-head">
            <h3 className="ui-heading">{t('frameTitle', { name })}</h3>
            <span>
              {line === undefined ? null : t('frameLine', { number: sequence, when: timeOf(line.at, book) })}
            </span>
          </div>
          <TraineeFrame host={host} sequence={sequence} language={language} pseudonym={name} />
          <div className="run__under">
            <ReplayControls replay={replay} last={host.last} language={language} />
            {judging === null ? null : (
              <IconButton
                label={marked ? t('unmark') : t('mark')}
                icon={<Bookmark size={18} strokeWidth={1.6} fill={marked ? 'currentColor' : 'none'} />}
                disabled={judging.standing.submitted}
                onClick={() =>
                  judging.add({
                    type: 'annotation.added',
                    data: { sequence, kind: marked ? 'unmark' : 'mark', text: '' },
                  })
                }
              />
            )}
            <Button size="small" icon={<RotateCcw size={16} />} onClick={() => setAgain(true)}>
              {t('again')}
            </Button>
          </div>
          {line === undefined ? null : (
            <DecisionCard line={line} lines={lines} book={book} language={language} />
          )}
          <LossNote losses={losses.filter((loss) => loss.sequence === sequence)} language={language} />
          {judging === null ? null : (
            <CommentBox judging={judging} sequence={sequence} language={language} onSeek={replay.seek} />
          )}
        </section>
      </div>
      <PracticeDialog
        open={again}
        onClose={() => setAgain(false)}
        log={log}
        desk={desk}
        book={book}
        language={language}
      />
    </div>
  );
}
