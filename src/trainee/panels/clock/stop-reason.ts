import type { TraineeView } from '../../../engine';
import type { Language } from '../../../ui';
import { shortMoment } from '../../words';
import { clockStrings } from './strings';

/** Why the clock stands where it does before its aim: a deadline that is near or has passed, or something that came in. */
export function stopSentence({ clock, journal }: TraineeView, language: Language): string {
  const t = clockStrings.in(language);
  const moment = shortMoment(clock.now, language);
  const deadline = journal.findLast(
    ({ kind, what, at }) => kind === 'deadline' && what !== 'kept' && at.at === clock.now.at,
  );
  if (deadline === undefined) return t('stoppedAt', { moment });
  return t(deadline.what === 'near' ? 'stoppedNear' : 'stoppedLost', { moment, text: deadline.title });
}
