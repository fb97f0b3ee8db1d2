import type { ReactNode } from 'react';
import type { EventLine } from '../../protocol';
import type { Language } from '../../ui';
import type { OpenedLog } from '../store';
import { runStrings } from './strings';

/** What a log says of itself, and what that proves. */
export function LogFacts({
  log,
  lines,
  language,
}: {
  readonly log: OpenedLog;
  readonly lines: readonly EventLine[];
  readonly language: Language;
}): ReactNode {
  const t = runStrings.in(language);
  const { opened } = log;
  if (opened === null) return null;
  const sittings = lines.filter(({ type }) => type === 'session.started').length;
  const facts: readonly (readonly [string, string])[] = [
    [t('mode'), t(`mode.${opened.mode}`)],
    [t('session'), opened.seed.slice(0, 12)],
    [t('attempt'), String(opened.attempt)],
    [t('sittings'), String(sittings)],
    [t('fingerprint'), log.head.slice(0, 16)],
    [t('engine'), opened.engine],
  ];
  return (
    <details className="run-facts">
      <summary>
        {t('facts')}{' '}
        <span className="run-facts__played">
          {opened.played === 'simulated' ? t('simulated') : t('played')}
        </span>
      </summary>
      <p>{t('proof')}</p>
      {opened.parent === undefined ? null : <p>{t('parent', { number: opened.parent.sequence })}</p>}
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
