import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type FrameLine, type ReplayHost, serveFrame } from '../../io';
import type { Language } from '../../ui';
import { runStrings } from './strings';

export interface TraineeFrameProps {
  readonly host: ReplayHost;
  /** Changes whenever the host shows another event. */
  readonly sequence: number;
  readonly language: Language;
  readonly pseudonym: string;
}

/** The size that the trainee's screens are made for; the frame is scaled to the room that there is. */
const SCREEN = { width: 1280, height: 720 } as const;

/** The trainee's own screens, over the replay. */
export function TraineeFrame({ host, sequence, language, pseudonym }: TraineeFrameProps): ReactNode {
  const t = runStrings.in(language);
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const line = useRef<FrameLine | null>(null);
  const [scale, setScale] = useState(0.4);
  const first = useRef(language);
  first.current = language;

  useEffect(() => {
    if (frame.current === null) return;
    const served = serveFrame(frame.current, host, {
      language: first.current,
      place: host.place,
      sound: false,
    });
    line.current = served;
    return () => {
      line.current = null;
      served.close();
    };
  }, [host]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another event may have another place.
  useEffect(() => {
    line.current?.look({ language, place: host.place, sound: false });
  }, [host, sequence, language]);
  useEffect(() => {
    const box = room.current;
    if (box === null) return;
    const watcher = new ResizeObserver(() => {
      setScale(Math.min(box.clientWidth / SCREEN.width, box.clientHeight / SCREEN.height));
    });
    watcher.observe(box);
    return () => watcher.disconnect();
  }, []);
  return (
    <div className="run-frame" ref={room}>
      <iframe
        ref={frame}
        src="../frame.html"
        title={t('frameTitle', { name: pseudonym })}
        style={{ ...SCREEN, transform: `scale(${scale})` }}
      />
    </div>
  );
}
