import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Frame {
  /** Length of the time axis and size of one rem, pixels. */
  readonly width: number;
  readonly rem: number;
}

/** Before anything is measured. */
const USUAL: Frame = { width: 720, rem: 16 };

/** Measures an element and the size of text, before the first paint and after each change. */
export function useFrame(element: RefObject<HTMLElement | null>): Frame {
  const [frame, setFrame] = useState<Frame>(USUAL);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const width = box.clientWidth;
      if (width > 0)
        setFrame((before) => (before.width === width && before.rem === rem ? before : { width, rem }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return frame;
}
