import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { type DraftCard, DraftStore } from '../../io';
import { LiveRegions, usePageLanguage } from '../../ui';
import {
  beginDraft,
  type DiskFolder,
  type Drafts,
  type OpenDraft,
  type OpenedFiles,
  resumeDraft,
  ShelfPage,
} from '../shelf';
import { Studio } from './studio';

type Trouble = 'held' | 'gone' | 'storage';

/** The instructor's page: the shelf, or the draft that the address names. */
export function StudioApp(): ReactNode {
  const [language, setLanguage] = usePageLanguage();
  const [drafts] = useState<Drafts>(() => new DraftStore());
  const [draft, setDraft] = useState<OpenDraft>();
  const [notes, setNotes] = useState<Pick<OpenedFiles, 'ignored' | 'lineEnds'>>();
  const [cards, setCards] = useState<readonly DraftCard[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const [ready, setReady] = useState(false);

  const list = useCallback(async () => {
    try {
      setCards(await drafts.cards());
    } catch {
      setTrouble('storage');
    }
  }, [drafts]);

  const enter = useCallback((opened: OpenDraft | undefined) => {
    const address = new URL(window.location.href);
    if (opened) address.searchParams.set('draft', opened.id);
    else address.searchParams.delete('draft');
    window.history.replaceState(null, '', address);
    setDraft(opened);
  }, []);

  const resume = useCallback(
    async (id: string) => {
      setTrouble(undefined);
      setNotes(undefined);
      try {
        const found = await resumeDraft(drafts, id);
        if (found === 'held' || found === undefined) {
          setTrouble(found ?? 'gone');
          enter(undefined);
          await list();
        } else enter(found);
      } catch {
        setTrouble('storage');
        enter(undefined);
      }
    },
    [drafts, enter, list],
  );

  useEffect(() => {
    const asked = new URLSearchParams(window.location.search).get('draft');
    void (asked === null ? list() : resume(asked)).finally(() => setReady(true));
  }, [list, resume]);

  async function open(opened: OpenedFiles, folder?: DiskFolder): Promise<void> {
    setTrouble(undefined);
    setNotes(opened);
    enter(await beginDraft(drafts, opened, folder));
  }

  async function leave(): Promise<void> {
    await draft?.close();
    enter(undefined);
    await list();
  }

  if (!ready) return <LiveRegions />;
  return (
    <>
      {draft ? (
        <Studio
          key={draft.id}
          language={language}
          onLanguage={setLanguage}
          drafts={drafts}
          draft={draft}
          notes={notes}
          onLeave={() => void leave()}
        />
      ) : (
        <ShelfPage
          language={language}
          onLanguage={setLanguage}
          trouble={trouble}
          drafts={cards}
          onResume={(id) => void resume(id)}
          onRemove={(id) => void drafts.remove(id).then(list, list)}
          onOpen={open}
        />
      )}
      <LiveRegions />
    </>
  );
}
