import { createContext, useContext, useEffect } from 'react';

/** Told when a document that may be hard is opened (true) and when it is put away (false). */
export const QuietMoment = createContext<(open: boolean) => void>(() => undefined);

/** Keeps the case silent as long as `open` holds and the caller is on the page. */
export function useQuietMoment(open: boolean): void {
  const tell = useContext(QuietMoment);
  useEffect(() => {
    if (!open) return;
    tell(true);
    return () => tell(false);
  }, [open, tell]);
}
