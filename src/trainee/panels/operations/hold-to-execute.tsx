import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ExecuteButton, type Language } from '../../../ui';
import { operationStrings } from './strings';

/** How long the pointer holds, wall milliseconds. */
const HOLD_MS = 2000;

/** Executes when it is held for two seconds, or pressed twice: the second way needs neither time nor a pointer. */
export function HoldToExecute({
  language,
  onExecute,
}: {
  readonly language: Language;
  readonly onExecute: () => void;
}): ReactNode {
  const t = operationStrings.in(language);
  const [holding, setHolding] = useState(false);
  const execute = useRef(onExecute);
  execute.current = onExecute;
  useEffect(() => {
    if (!holding) return;
    const timer = window.setTimeout(() => execute.current(), HOLD_MS);
    return () => window.clearTimeout(timer);
  }, [holding]);
  const release = (): void => setHolding(false);
  return (
    <div
      className={holding ? 'ops-hold ops-hold--on' : 'ops-hold'}
      onPointerDown={(event) => setHolding(event.button === 0)}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
    >
      <ExecuteButton wide armedLabel={t('executeArmed')} backLabel={t('executeBack')} onExecute={onExecute}>
        {t('execute')}
      </ExecuteButton>
      <span className="ops-hold__words" aria-hidden="true">
        {t(holding ? 'executeHolding' : 'executeHold')}
        <svg viewBox="0 0 24 24" className="ops-hold__ring" aria-hidden="true">
          <circle cx="12" cy="12" r="9" pathLength="1" />
          <circle cx="12" cy="12" r="9" pathLength="1" className="ops-hold__gone" />
          <circle cx="12" cy="12" r="2.5" className="ops-hold__dot" />
        </svg>
      </span>
    </div>
  );
}
