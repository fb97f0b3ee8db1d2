import { useEffect, useRef, useState } from 'react';
import type { DocumentView, PaperView, RequestView } from '../../../engine';
import type { PanelProps } from '../../app/panel-props';
import { documentKey, paperKey } from './mail';

const REMEMBERED = 'inbox.selected';

export type Selected =
  | { readonly kind: 'none' | 'gone' }
  | { readonly kind: 'document'; readonly document: DocumentView }
  | { readonly kind: 'paper'; readonly paper: PaperView | RequestView };

/** What is open in the inbox: chosen here, asked for by another place, or left open last time. */
export function useSelection({ view, target, memory }: Pick<PanelProps, 'view' | 'target' | 'memory'>): {
  readonly key: string | null;
  readonly selected: Selected;
  readonly select: (key: string) => void;
} {
  const [key, setKey] = useState<string | null>(() => keyOf(view, target) ?? memory.read(REMEMBERED));
  const seen = useRef(target);
  useEffect(() => {
    if (target === seen.current) return;
    seen.current = target;
    const asked = keyOf(view, target);
    if (asked) setKey(asked);
  }, [target, view]);
  const select = (next: string): void => {
    setKey(next);
    memory.write(REMEMBERED, next);
  };
  return { key, selected: resolve(view, key), select };
}

/** A target is the id of a document or of a paper. */
function keyOf(view: PanelProps['view'], target: string | null): string | null {
  if (target === null) return null;
  const paper = [...view.requests, ...view.forms].find((each) => each.paper === target);
  return paper ? paperKey(paper) : documentKey(target);
}

function resolve(view: PanelProps['view'], key: string | null): Selected {
  if (key === null || key === '') return { kind: 'none' };
  const document = view.documents.find((each) => documentKey(each.id) === key);
  if (document) return { kind: 'document', document };
  const paper = [...view.requests, ...view.forms].find((each) => paperKey(each) === key);
  return paper ? { kind: 'paper', paper } : { kind: 'gone' };
}
