import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button, Dialog, type Language } from '../../ui';
import { EDITOR_LOOK } from '../source';
import type { Conflict } from './save';
import { shelfStrings } from './strings';

export interface ConflictSheetProps {
  readonly language: Language;
  /** Undefined: nothing is in conflict. */
  readonly conflict: Conflict | undefined;
  readonly onMine: (conflict: Conflict) => void;
  readonly onTheirs: (conflict: Conflict) => void;
  readonly onLater: () => void;
}

/** A file that was changed here and on disk: both side by side, and which of them goes on. */
export function ConflictSheet({
  language,
  conflict,
  onMine,
  onTheirs,
  onLater,
}: ConflictSheetProps): ReactNode {
  const t = shelfStrings.in(language);
  if (conflict === undefined) return null;
  return (
    <Dialog
      open
      size="wide"
      lightDismiss={false}
      title={t('conflict', { file: conflict.file })}
      onClose={onLater}
      closeLabel={t('close')}
      actions={
        <>
          <Button onClick={onLater}>{t('conflictLater')}</Button>
          <Button onClick={() => onTheirs(conflict)}>{t('conflictTheirs')}</Button>
          <Button kind="irreversible" onClick={() => onMine(conflict)}>
            {t('conflictMine')}
          </Button>
        </>
      }
    >
      <p>{t('conflictText')}</p>
      {conflict.theirs === undefined ? <p>{t('conflictGone')}</p> : null}
      <SideBySide
        theirs={conflict.theirs ?? ''}
        mine={conflict.mine ?? ''}
        names={[t('theirs'), t('mine')]}
      />
    </Dialog>
  );
}

interface SideBySideProps {
  readonly theirs: string;
  readonly mine: string;
  readonly names: readonly [theirs: string, mine: string];
}

function SideBySide({ theirs, mine, names }: SideBySideProps): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const [left, right] = names;
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const parent = document.createElement('div');
    root.replaceChildren(parent);
    const side = (doc: string, name: string) => ({
      doc,
      extensions: [
        lineNumbers(),
        EditorView.lineWrapping,
        EditorState.readOnly.of(true),
        EditorView.contentAttributes.of({ 'aria-label': name, tabindex: '0' }),
        EDITOR_LOOK,
      ],
    });
    const view = new MergeView({
      a: side(theirs, left),
      b: side(mine, right),
      parent,
      root,
      collapseUnchanged: { margin: 3, minSize: 6 },
    });
    return () => view.destroy();
  }, [theirs, mine, left, right]);
  return <div ref={host} className="conflict__texts" />;
}
