import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor on our own instruments: the tokens of the page reach into the shadow root as custom properties. */
const THEME = EditorView.theme(
  {
    '&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--surface-raised)' },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': { fontFamily: 'var(--font-mono)', fontSize: 'var(--size-13)', lineHeight: '1.6' },
    '.cm-content': { caretColor: 'var(--focus)' },
    '.cm-cursor': { borderLeftColor: 'var(--focus)', borderLeftWidth: '2px' },
    '.cm-gutters': { backgroundColor: 'var(--surface-raised)', color: 'var(--muted)', border: 'none' },
    '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'rgb(141 162 184 / 0.12)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      backgroundColor: 'rgb(90 167 240 / 0.32)',
    },
    '.cm-tooltip, .cm-panels': {
      backgroundColor: 'var(--surface-high)',
      color: 'var(--text)',
      border: '1px solid var(--line)',
      fontFamily: 'var(--font-sans)',
      fontSize: 'var(--size-13)',
    },
    '.cm-tooltip.cm-completionInfo': { maxWidth: '22rem', padding: '0.4rem 0.6rem' },
    '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-mono)' },
    '.cm-tooltip-autocomplete > ul > li': { minHeight: '24px', paddingTop: '2px' },
    '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      backgroundColor: 'var(--amber)',
      color: 'var(--ink-900)',
    },
    '.cm-explain': { maxWidth: '26rem', padding: '0.4rem 0.6rem', lineHeight: '1.5' },
    '.cm-foldPlaceholder': {
      backgroundColor: 'var(--surface-high)',
      border: '1px solid var(--hair)',
      color: 'var(--muted)',
    },
    '.cm-searchMatch': { backgroundColor: 'rgb(240 180 41 / 0.25)' },
    '.cm-searchMatch-selected': { backgroundColor: 'rgb(240 180 41 / 0.5)' },
    '.cm-panel.cm-search': { padding: '0.4rem' },
    '.cm-textfield, .cm-button': {
      backgroundColor: 'var(--surface)',
      backgroundImage: 'none',
      color: 'var(--text)',
      border: '1px solid var(--line)',
      minHeight: '24px',
    },
    '.cm-diagnostic': { borderLeftColor: 'var(--waiting)', padding: '0.4rem 0.6rem' },
    '.cm-diagnostic-error': { borderLeftColor: 'var(--contradiction)' },
    '.cm-diagnosticAction': {
      backgroundColor: 'var(--surface)',
      border: '1px solid var(--line)',
      minHeight: '24px',
    },
    '.cm-lintRange-error': {
      backgroundImage: 'none',
      textDecoration: 'underline wavy var(--contradiction) 1px',
      textUnderlineOffset: '3px',
    },
    '.cm-lintRange-warning': {
      backgroundImage: 'none',
      textDecoration: 'underline wavy var(--waiting) 1px',
      textUnderlineOffset: '3px',
    },
    ':focus-visible': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
    '.cm-content:focus-visible': { outline: 'none' },
  },
  { dark: true },
);

const COLOURS = HighlightStyle.define([
  { tag: tags.propertyName, color: '#8ec9ff' },
  { tag: tags.string, color: '#7fe0b8' },
  { tag: [tags.number, tags.bool, tags.null], color: '#ffcb5c' },
  { tag: tags.heading, color: '#8ec9ff', fontWeight: '600' },
  { tag: tags.invalid, color: '#ff7a4d' },
]);

export const EDITOR_LOOK: Extension = [THEME, syntaxHighlighting(COLOURS)];
