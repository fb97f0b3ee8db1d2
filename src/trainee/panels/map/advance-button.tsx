import { type ReactNode, useEffect, useState } from 'react';
import type { DeadlineView, LocalMoment } from '../../../engine';
import { Button } from '../../../ui';
import type { PanelProps } from '../../app/panel-props';
import { nearMoment } from '../clock/near-moment';
import type { Advance } from '../clock/use-advance';
import { mapStrings } from './strings';

export interface AdvanceButtonProps extends Pick<PanelProps, 'view' | 'language'> {
  /** Where the clock would move to; null while nothing is chosen. */
  readonly until: LocalMoment | null;
  /** What would be gone by then, the soonest first. */
  readonly lost: readonly DeadlineView[];
  readonly advance: Advance;
}

/**
 * Moves the clock. Where something would be lost on the way it names it, and a second press moves; Escape, leaving the
 * button or another aim takes the first press back.
 */
export function AdvanceButton({ view, language, until, lost, advance }: AdvanceButtonProps): ReactNode {
  const t = mapStrings.in(language);
  const [armed, setArmed] = useState(false);
  const [first] = lost;
  const aim = until?.at;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another aim is another act.
  useEffect(() => setArmed(false), [aim]);
  if (until === null || advance.busy) {
    return (
      <Button
        kind="main"
        wide
        data-id="advance"
        disabled
        reason={until === null ? t('chooseFirst') : undefined}
      >
        {t(advance.busy ? 'advancing' : 'move')}
      </Button>
    );
  }
  const goal = t('advanceTo', { moment: nearMoment(until, view.clock.now, language) });
  if (first === undefined) {
    return (
      <Button kind="main" wide data-id="advance" onClick={() => advance.to(until.at)}>
        {goal}
      </Button>
    );
  }
  const more = lost.length - 1;
  const past =
    more === 0
      ? t('advancePast', { what: first.text })
      : t('advancePastMore', { what: first.text, count: more });
  return (
    <Button
      kind="irreversible"
      wide
      data-id="advance"
      data-armed={armed}
      className={armed ? 'ui-button--armed' : undefined}
      detail={armed ? t('pressAgain') : t('advanceLoses', { what: lost.map((each) => each.text).join(', ') })}
      onClick={(event) => {
        // The second half of a double click is a habit of the hand, not a decision.
        if (event.detail > 1) return;
        setArmed(!armed);
        if (armed) advance.to(until.at);
      }}
      onBlur={() => setArmed(false)}
      onKeyDown={(event) => {
        // A key held down repeats; only a key pressed anew may execute.
        if (event.repeat) event.preventDefault();
        if (event.key === 'Escape') setArmed(false);
      }}
    >
      <span aria-live="polite">{armed ? past : goal}</span>
    </Button>
  );
}
