import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
} from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  crosshairCursor,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  hoverTooltip,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Diagnostic } from '../../scenario';
import { type ChangeNotice, SCENARIO_FILE, type TextChange, type WorkspaceStore } from '../workspace';
import { completeScenario, explain, type Knowledge } from './complete';
import { marksOf } from './diagnostics';
import { EDITOR_LOOK } from './editor-look';
import { editorPhrases, sourceStrings } from './strings';

/** Marks what came from the store, so that it is not given back to it. */
const fromStore = Annotation.define<true>();
/** The name of this view in edits and selections. */
export const SOURCE = 'source';

export interface SourceWords {
  readonly language: 'en' | 'ko';
  readonly knowledge: () => Knowledge | undefined;
  readonly onCursor: (offset: number) => void;
}

/** One CodeMirror over the files of a store. The store is the truth: the view passes edits on and follows all others. */
export class SourceView {
  readonly #store: WorkspaceStore;
  readonly #words: SourceWords;
  readonly #view: EditorView;
  readonly #states = new Map<string, EditorState>();
  readonly #phrases = new Compartment();
  readonly #leave: () => void;
  #file: string;

  constructor(
    root: ShadowRoot,
    parent: HTMLElement,
    store: WorkspaceStore,
    file: string,
    words: SourceWords,
  ) {
    this.#store = store;
    this.#words = words;
    this.#file = file;
    this.#view = new EditorView({ state: this.#stateOf(file), root, parent });
    this.#leave = store.onChange((notice) => this.#follow(notice));
  }

  get file(): string {
    return this.#file;
  }

  /** Shows a file; the cursor is where it was. */
  show(file: string): void {
    if (file === this.#file) return;
    this.#states.set(this.#file, this.#view.state);
    this.#file = file;
    const kept = this.#states.get(file);
    const text = this.#store.workspace().files.get(file) ?? '';
    this.#view.setState(kept && kept.doc.toString() === text ? kept : this.#stateOf(file));
  }

  /** Puts the cursor at an offset and brings it into sight. */
  goTo(offset: number, focus: boolean): void {
    const anchor = Math.min(offset, this.#view.state.doc.length);
    this.#view.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      annotations: fromStore.of(true),
    });
    if (focus) this.#view.focus();
  }

  mark(diagnostics: readonly Diagnostic[], language: 'en' | 'ko'): void {
    const fix = sourceStrings.in(language)('fix');
    const edit = (changes: readonly TextChange[]): void => this.#store.edit(changes);
    const marks = marksOf(this.#view, diagnostics, { fix, edit });
    this.#view.dispatch(setDiagnostics(this.#view.state, marks));
  }

  speak(language: 'en' | 'ko'): void {
    const phrases = this.#phrases.reconfigure(EditorState.phrases.of(editorPhrases(language)));
    this.#view.dispatch({ effects: phrases });
  }

  close(): void {
    this.#leave();
    this.#view.destroy();
  }

  #stateOf(file: string): EditorState {
    return EditorState.create({
      doc: this.#store.workspace().files.get(file) ?? '',
      extensions: [this.#common(), file.endsWith('.json') ? this.#json(file) : EditorView.lineWrapping],
    });
  }

  #common(): Extension {
    const undo = () => this.#store.undo() || true;
    const redo = () => this.#store.redo() || true;
    return [
      lineNumbers(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      drawSelection(),
      crosshairCursor(),
      bracketMatching(),
      highlightSelectionMatches(),
      search({ top: true }),
      lintGutter(),
      indentUnit.of('  '),
      EDITOR_LOOK,
      this.#phrases.of(EditorState.phrases.of(editorPhrases(this.#words.language))),
      EditorView.contentAttributes.of({
        tabindex: '0',
        'aria-label': sourceStrings.in(this.#words.language)('editor', { file: this.#file }),
      }),
      keymap.of([
        { key: 'Mod-z', run: undo, preventDefault: true },
        { key: 'Mod-y', run: redo, preventDefault: true },
        { key: 'Mod-Shift-z', run: redo, preventDefault: true },
        ...closeBracketsKeymap,
        ...completionKeymap,
        ...searchKeymap,
        ...foldKeymap,
        ...defaultKeymap,
      ]),
      EditorView.updateListener.of((update) => {
        if (update.selectionSet || update.docChanged) this.#words.onCursor(update.state.selection.main.head);
        if (!update.docChanged || update.transactions.some((one) => one.annotation(fromStore))) return;
        const changes: TextChange[] = [];
        update.changes.iterChanges((from, to, _a, _b, inserted) =>
          changes.push({ file: this.#file, from, to, insert: inserted.toString() }),
        );
        this.#store.edit(changes, SOURCE);
      }),
    ];
  }

  #json(file: string): Extension {
    const whole = [
      json(),
      indentOnInput(),
      closeBrackets(),
      codeFolding(),
      foldGutter(),
      // Tab indents only inside a line's start; Escape, then Tab leaves the editor.
      keymap.of([indentWithTab]),
    ];
    if (file !== SCENARIO_FILE) return whole;
    const { knowledge } = this.#words;
    return [
      whole,
      autocompletion({
        override: [
          (context) => {
            const know = knowledge();
            return know ? completeScenario(context, know) : null;
          },
        ],
      }),
      hoverTooltip((view, at) => {
        const know = knowledge();
        const told = know && explain(view.state.doc.toString(), at, know);
        if (!told) return null;
        return {
          pos: told.from,
          end: told.to,
          create: () => {
            const dom = document.createElement('div');
            dom.className = 'cm-explain';
            dom.textContent = told.words;
            return { dom };
          },
        };
      }),
    ];
  }

  #follow({ changes, by, workspace }: ChangeNotice): void {
    const here = changes.filter((change) => change.file === this.#file);
    for (const { file } of changes) if (file !== this.#file) this.#states.delete(file);
    if (by === SOURCE || here.length === 0) return;
    const texts = here.filter((change) => 'insert' in change);
    const wanted = workspace.files.get(this.#file) ?? '';
    if (texts.length === here.length) {
      const at = texts[0];
      this.#view.dispatch({
        changes: texts.map(({ from, to, insert }) => ({ from, to, insert })),
        annotations: fromStore.of(true),
        ...(by === undefined && at ? { effects: EditorView.scrollIntoView(at.from) } : {}),
      });
      return;
    }
    const { length } = this.#view.state.doc;
    this.#view.dispatch({
      changes: { from: 0, to: length, insert: wanted },
      annotations: fromStore.of(true),
    });
  }
}
