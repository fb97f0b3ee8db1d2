import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { saveTextFile } from '../../io';
import {
  type CaseBook,
  type ClassFigures,
  classReport,
  debriefPack,
  parseLog,
  type RunSummary,
  reportHtml,
  traineeReport,
} from '../../protocol';
import { announce, Button, EmptyState, type Language, SectionHeading, Segmented } from '../../ui';
import { EXPORTS, type ExportKind, exportFile, type HandoverRun, statementsOf } from './exports';
import { ReportSheet } from './report-sheet';
import { SendForm } from './send-form';
import { handoverStrings } from './strings';
import './handover.css';

const SHEETS = ['report', 'pack', 'classReport'] as const;
type Sheet = (typeof SHEETS)[number];
type Whose = 'one' | 'all';

/** A log that can be handed over: it verified. */
export interface VerifiedLog {
  readonly text: string;
  readonly summary: RunSummary;
}

export interface HandoverViewProps {
  readonly language: Language;
  /** Verified logs of one scenario. */
  readonly logs: readonly VerifiedLog[];
  /** Hash of the last line of the chosen log; null if none of these is chosen. */
  readonly chosen: string | null;
  readonly figures: ClassFigures | null;
  /** The scenario's texts, one a language of it. */
  readonly books: readonly CaseBook[];
}

/** Files, reports to print, and sending to a learning record store: of one trainee or of the class. */
export function HandoverView({ language, logs, chosen, figures, books }: HandoverViewProps): ReactNode {
  const t = handoverStrings.in(language);
  const [whose, setWhose] = useState<Whose>('one');
  const [sheet, setSheet] = useState<Sheet>('report');
  const one = logs.find(({ summary }) => summary.head === chosen) ?? logs[0];
  const book = books.find((known) => known.language === language) ?? books[0];
  const taken = useMemo(
    () => (whose === 'one' ? (one === undefined ? [] : [one]) : logs),
    [whose, one, logs],
  );
  const statements = useCallback(() => statementsOf(taken.flatMap(asRun), books), [taken, books]);
  const report = useMemo(() => {
    if (one === undefined || book === undefined) return null;
    switch (sheet) {
      case 'report':
        return traineeReport(one.summary, book);
      case 'pack':
        return debriefPack(one.summary, book);
      case 'classReport':
        return figures === null
          ? null
          : classReport(
              logs.map(({ summary }) => summary),
              figures,
              book,
            );
    }
  }, [sheet, one, logs, figures, book]);
  if (one === undefined || book === undefined) {
    return <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>;
  }
  const save = (name: string, text: string, type: string): void => {
    saveTextFile(name, text, type);
    announce(t('saved', { name }));
  };
  const saveExport = (kind: ExportKind): void => {
    const ofOne = kind === 'html' || kind === 'debrief';
    const file = exportFile(kind, (ofOne ? [one] : taken).flatMap(asRun), books, book);
    if (file !== null) save(file.name, file.text, file.type);
  };
  return (
    <div className="handover">
      <div className="handover__acts">
        <h2>{t('title')}</h2>
        <Segmented
          label={t('who')}
          value={whose}
          onChange={setWhose}
          options={[
            { value: 'one', label: `${t('one')}: ${one.summary.pseudonym}` },
            { value: 'all', label: t('all', { n: logs.length }) },
          ]}
        />
        <section>
          <SectionHeading>{t('files')}</SectionHeading>
          <p>{t('filesText')}</p>
          <div className="handover__files">
            {EXPORTS.map((kind) => (
              <Button key={kind} size="small" onClick={() => saveExport(kind)}>
                {t(kind)}
              </Button>
            ))}
            {figures === null ? null : (
              <Button
                size="small"
                onClick={() =>
                  save(
                    `casebridge-${book.scenario.id}-class.html`,
                    reportHtml(
                      classReport(
                        logs.map(({ summary }) => summary),
                        figures,
                        book,
                      ),
                    ),
                    'text/html',
                  )
                }
              >
                {t('class')}
              </Button>
            )}
          </div>
        </section>
        <section>
          <SectionHeading>{t('send')}</SectionHeading>
          <SendForm language={language} statements={statements} />
        </section>
      </div>
      <section className="handover__sheet" aria-label={t('look')}>
        <div className="handover__look">
          <Segmented
            label={t('look')}
            value={sheet}
            onChange={setSheet}
            options={SHEETS.map((value) => ({ value, label: t(value) }))}
          />
          <Button size="small" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
        {report === null ? null : <ReportSheet report={report} />}
      </section>
    </div>
  );
}

/** A verified log is one that parses. */
function asRun({ text, summary }: VerifiedLog): HandoverRun[] {
  const parsed = parseLog(text);
  return parsed.ok ? [{ run: summary, log: parsed.value }] : [];
}
