import { ChevronFirst, ChevronLast, Pause, Play, Rewind, StepBack, StepForward } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton, type Language, Segmented } from '../../ui';
import { runStrings } from './strings';
import { type Replay, SPEEDS } from './use-replay';

const icon = { size: 18, strokeWidth: 1.6 } as const;

/** Playing the log, both ways. */
export function ReplayControls({
  replay,
  last,
  language,
}: {
  readonly replay: Replay;
  readonly last: number;
  readonly language: Language;
}): ReactNode {
  const t = runStrings.in(language);
  const { sequence, playing, speed, seek, play, setSpeed } = replay;
  return (
    <div className="run-controls">
      <IconButton label={t('first')} icon={<ChevronFirst {...icon} />} onClick={() => seek(1)} />
      <IconButton label={t('stepBack')} icon={<StepBack {...icon} />} onClick={() => seek(sequence - 1)} />
      <IconButton
        label={playing === 'backwards' ? t('stop') : t('playBack')}
        icon={playing === 'backwards' ? <Pause {...icon} /> : <Rewind {...icon} />}
        onClick={() => play(playing === 'backwards' ? null : 'backwards')}
      />
      <IconButton
        label={playing === 'forwards' ? t('stop') : t('play')}
        icon={playing === 'forwards' ? <Pause {...icon} /> : <Play {...icon} />}
        onClick={() => play(playing === 'forwards' ? null : 'forwards')}
      />
      <IconButton label={t('step')} icon={<StepForward {...icon} />} onClick={() => seek(sequence + 1)} />
      <IconButton label={t('lastEvent')} icon={<ChevronLast {...icon} />} onClick={() => seek(last)} />
      <Segmented
        label={t('speed')}
        value={speed}
        onChange={setSpeed}
        options={SPEEDS.map((value) => ({ value, label: `${value}×` }))}
      />
    </div>
  );
}
