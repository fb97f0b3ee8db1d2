import { type ReactNode, useSyncExternalStore } from 'react';
import { type Announcement, type AnnounceOptions, createAnnouncer } from './announcer';

/** One announcer a page: two live regions are all that screen readers follow reliably. */
const announcer = createAnnouncer((run, milliseconds) => {
  window.setTimeout(run, milliseconds);
});

/** Says a sentence in the page's live region: polite unless told otherwise. Callable from anywhere. */
export function announce(text: string, options?: AnnounceOptions): void {
  announcer.announce(text, options);
}

/** The last twenty announcements, oldest first, for a caption history. */
export function useAnnouncements(): readonly Announcement[] {
  return useSyncExternalStore(announcer.subscribe, announcer.state, announcer.state).history;
}

/** The two live regions. Put it once, outside anything that is ever hidden or inert. */
export function LiveRegions(): ReactNode {
  const { polite, assertive } = useSyncExternalStore(announcer.subscribe, announcer.state, announcer.state);
  return (
    <div className="ui-visually-hidden">
      <div role="status" aria-live="polite" aria-atomic="true">
        {polite ? (
          <span key={polite.order} lang={polite.lang}>
            {polite.text}
          </span>
        ) : null}
      </div>
      <div role="alert" aria-live="assertive" aria-atomic="true">
        {assertive ? (
          <span key={assertive.order} lang={assertive.lang}>
            {assertive.text}
          </span>
        ) : null}
      </div>
    </div>
  );
}
