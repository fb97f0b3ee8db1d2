import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Language } from '../../ui';
import { pointerOf, scenarioValue, stepsOf, useReading, useSelected, useStore } from '../workspace';
import type { Knowledge } from './complete';
import { knownSchema } from './known-schema';
import { locationAt } from './location';
import { SOURCE, SourceView } from './source-view';

export interface SourceEditorProps {
  readonly language: Language;
  readonly file: string;
  /** Told line and column, from 1, as the cursor moves. */
  readonly onPlace: (line: number, column: number) => void;
}

/** The cursor rests this long, ms, before other views follow it. */
const REST_MS = 200;

/** The source of one file at a time. It lives in a shadow root, the only place where a page may be given styles by script. */
export function SourceEditor({ language, file, onPlace }: SourceEditorProps): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<SourceView>(undefined);
  const store = useStore();
  const reading = useReading();
  const selected = useSelected();
  const latest = useRef({ reading, onPlace });
  latest.current = { reading, onPlace };

  // biome-ignore lint/correctness/useExhaustiveDependencies: file and language change the view that is there.
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const parent = document.createElement('div');
    parent.style.height = '100%';
    root.replaceChildren(parent);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onCursor = (offset: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const one = view.current;
        const text = one && store.workspace().files.get(one.file);
        if (one === undefined || text === undefined) return;
        const before = text.slice(0, offset);
        latest.current.onPlace(before.split('\n').length, offset - (before.lastIndexOf('\n') + 1) + 1);
        const path = one.file.endsWith('.json') ? (locationAt(text, offset)?.path ?? []) : [];
        const pointer = pointerOf(path.filter((step) => step !== ''));
        const now = store.selected();
        if (now?.pointer !== pointer || now.file !== one.file)
          store.select({ file: one.file, pointer, by: SOURCE });
      }, REST_MS);
    };
    const knowledge = (): Knowledge => ({
      schema: knownSchema(),
      value: scenarioValue(latest.current.reading),
    });
    view.current = new SourceView(root, parent, store, file, { language, knowledge, onCursor });
    return () => {
      clearTimeout(timer);
      view.current?.close();
      view.current = undefined;
    };
  }, [store]);

  useEffect(() => view.current?.show(file), [file]);
  useEffect(() => view.current?.speak(language), [language]);

  useEffect(() => {
    // Places of an older text would be wrong; the marks that are there move with what is typed.
    if (reading.checked !== store.workspace().revision) return;
    const here = reading.diagnostics?.filter((one) => one.file === file) ?? [];
    view.current?.mark(here, language);
  }, [reading.diagnostics, reading.checked, file, language, store]);

  useEffect(() => {
    if (selected === undefined || selected.by === SOURCE || selected.file !== file) return;
    const text = store.workspace().files.get(file);
    const offset = text === undefined ? undefined : offsetOf(text, file, selected.pointer);
    if (offset !== undefined) view.current?.goTo(offset, false);
  }, [selected, file, store]);

  return <div ref={host} className="source__editor" />;
}

/** Offset of the key of a pointer, or of its value; of the nearest value around it if it is not there. */
function offsetOf(text: string, file: string, pointer: string): number | undefined {
  if (pointer === '' || !file.endsWith('.json')) return undefined;
  const tree = parseTree(text);
  if (tree === undefined) return undefined;
  const steps = stepsOf(pointer);
  let node: Node = tree;
  for (const step of steps) {
    const next = findNodeAtLocation(node, [node.type === 'array' ? Number(step) : step]);
    if (next === undefined) break;
    node = next;
  }
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}
