import type { Diagnostic as Mark } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Diagnostic } from '../../scenario';
import { canFix, fixEdit } from '../problems/fixes';
import type { TextChange } from '../workspace';

/** Marks in the editor for the diagnostics of its file; what has no length is given the word it stands at. */
export function marksOf(
  view: EditorView,
  diagnostics: readonly Diagnostic[],
  words: { readonly fix: string; readonly edit: (changes: readonly TextChange[]) => void },
): readonly Mark[] {
  const { doc } = view.state;
  return diagnostics.map((diagnostic): Mark => {
    const { code, severity, message, fix, column } = diagnostic;
    const line = doc.line(Math.min(Math.max(diagnostic.line, 1), doc.lines));
    const from = Math.min(line.from + column - 1, line.to);
    const token = /^("(?:[^"\\]|\\.)*"|[\w#.-]+|\S)/.exec(line.text.slice(from - line.from))?.[0] ?? '';
    const to = Math.min(line.to, from + Math.max(token.length, 0));
    const actions = canFix(diagnostic)
      ? [
          {
            name: words.fix,
            apply: () => {
              const changes = fixEdit(diagnostic, view.state.doc.toString());
              if (changes) words.edit(changes);
            },
          },
        ]
      : [];
    return {
      from,
      to,
      severity,
      source: code,
      message: `${code} ${message}${fix === undefined ? '' : ` (${fix})`}`,
      actions,
    };
  });
}
