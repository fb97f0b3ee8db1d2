import type { BoardEdgeKind, BoardNode } from '../../bridge';
import { INK, STATUS } from '../drawing/palette';
import type { Face } from './glyph-atlas';
import { type Ink, inkOf } from './instance-writer';
import { ROSE } from './node-buffer';

export const MONO: Face = { font: 'mono', bold: false };
export const MONO_BOLD: Face = { font: 'mono', bold: true };
export const SANS: Face = { font: 'sans', bold: false };
export const SANS_BOLD: Face = { font: 'sans', bold: true };
export const INKS = {
  text: inkOf(INK.text),
  muted: inkOf(INK.muted),
  line: inkOf(INK.line),
  rose: inkOf(ROSE),
  parties: inkOf(STATUS.contradiction),
  stop: inkOf(STATUS.supported),
  amber: inkOf(STATUS.waiting),
} as const;
export const EDGE_INKS: Readonly<Record<BoardEdgeKind, Ink>> = {
  payment: inkOf('#8CC3F5'),
  change: inkOf(STATUS.waiting),
  unknown: INKS.muted,
  same: INKS.muted,
};

/** How the name of a node is written: addresses and days in mono, names of services and clusters in sans. */
export function nameStyle(node: BoardNode): { readonly face: Face; readonly ink: Ink } {
  if (node.kind === 'transaction') return { face: MONO, ink: INKS.muted };
  switch (node.look) {
    case 'stop':
      return { face: SANS_BOLD, ink: INKS.stop };
    case 'service':
      return { face: SANS_BOLD, ink: INKS.text };
    case 'dust':
      return { face: MONO, ink: INKS.line };
    case 'plain':
    case 'unknown':
      return { face: node.kind === 'holder' && node.clustered ? SANS : MONO, ink: INKS.text };
  }
}
