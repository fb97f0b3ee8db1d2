import type { ReactNode } from 'react';
import type { CaseBook, EventLine } from '../../protocol';
import type { Language } from '../../ui';
import { signedPoints } from './event-text';
import { runStrings } from './strings';

/** A decision as it stood: what was on offer, in the order shown, what was chosen, and what it gave at its point. */
export function DecisionCard({
  line,
  lines,
  book,
  language,
}: {
  readonly line: EventLine;
  readonly lines: readonly EventLine[];
  readonly book: CaseBook;
  readonly language: Language;
}): ReactNode {
  if (line.type !== 'decision.made') return null;
  const t = runStrings.in(language);
  const { command, shown } = line.data;
  if (typeof command !== 'object' || command === null || Array.isArray(command)) return null;
  const chosen = String((command as Readonly<Record<string, unknown>>).option);
  const decision = book.decisions[String((command as Readonly<Record<string, unknown>>).decision)];
  if (decision === undefined) return null;
  const options = Array.isArray(shown) ? shown.map(String) : [];
  const given = awardsOf(line, lines);
  return (
    <section className="run-decision" aria-label={decision.title}>
      <h2>
        {decision.point} {decision.title}
      </h2>
      <ol>
        {options.map((option) => (
          <li key={option} className={option === chosen ? 'run-decision__chosen' : undefined}>
            {decision.options[option] ?? option} {option === chosen ? <b>{t('chosen')}</b> : null}
          </li>
        ))}
      </ol>
      <p>{given === 0 ? t('decisionNoPoints') : t('decisionPoints', { points: signedPoints(given) })}</p>
    </section>
  );
}

/** Whole quarter points that followed at once, before the next command. */
function awardsOf(line: EventLine, lines: readonly EventLine[]): number {
  let sum = 0;
  for (const { type, source, data } of lines.slice(line.seq)) {
    if (source === 'user') break;
    if (type === 'score.awarded') sum += Number(data.quarters);
  }
  return sum;
}
