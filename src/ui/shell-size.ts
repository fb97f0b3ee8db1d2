import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** How much room there is, counted in text: large text makes a window narrow. */
export type ShellSize = 'wide' | 'middle' | 'narrow';

/** Least widths in rem: below the first one column, from the second the whole tray. */
export const MIDDLE_FROM_REM = 56;
export const WIDE_FROM_REM = 85;

export interface ShellMeasure {
  readonly frame: RefObject<HTMLDivElement | null>;
  /** An element 1 rem wide: its size changes when the text scale does, and nothing else tells. */
  readonly unit: RefObject<HTMLSpanElement | null>;
  readonly size: ShellSize;
}

/** Measures the frame in rem, before the first paint and after every change. */
export function useShellSize(): ShellMeasure {
  const frame = useRef<HTMLDivElement>(null);
  const unit = useRef<HTMLSpanElement>(null);
  const [size, setSize] = useState<ShellSize>('wide');
  useLayoutEffect(() => {
    const box = frame.current;
    const rem = unit.current;
    if (!box || !rem) return;
    const measure = (): void =>
      setSize(sizeOf(box.clientWidth / Math.max(rem.getBoundingClientRect().width, 1)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    observer.observe(rem);
    return () => observer.disconnect();
  }, []);
  return { frame, unit, size };
}

/** The size of a width given in rem. */
export function sizeOf(rem: number): ShellSize {
  if (rem < MIDDLE_FROM_REM) return 'narrow';
  return rem < WIDE_FROM_REM ? 'middle' : 'wide';
}
