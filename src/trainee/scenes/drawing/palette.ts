/** Colours of instruments (dark) and documents (paper), as the canvas writes them. */
export const INK = {
  deepest: '#0E1620',
  deep: '#16212E',
  raised: '#1F2D3D',
  sea: '#1A2735',
  land: '#34495E',
  line: '#8DA2B8',
  text: '#E8EEF4',
  muted: '#A9B8C6',
  shadow: 'rgba(6,10,16,.5)',
} as const;

export const PAPER = {
  sheet: '#F6F1E7',
  under: '#EBE3D3',
  edge: '#B9AF9B',
  rule: '#DDD3BF',
  folder: '#C9B892',
  folderEdge: '#9A8A66',
  ink: '#16212E',
  muted: '#4A5867',
  blue: '#0B5C9E',
  amber: '#7A4E00',
  green: '#006B57',
  vermilion: '#A63A0F',
} as const;

export const STATUS = {
  request: '#5AA7F0',
  waiting: '#F0B429',
  supported: '#3ECF8E',
  contradiction: '#FF7A4D',
} as const;

export const FOCUS = '#FFE066';

/** The line colour at a given opacity, 0 to 1. */
export function line(opacity: number): string {
  return `rgba(141,162,184,${opacity})`;
}

/** '#RRGGBB' as the number Phaser's shapes and tints take. */
export function colourNumber(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}

/** The colour `share` (0 to 1) of the way from one '#RRGGBB' to another. */
export function mix(from: string, to: string, share: number): string {
  const part = Math.min(1, Math.max(0, share));
  const channel = (shift: number): number => {
    const start = (colourNumber(from) >> shift) & 255;
    const end = (colourNumber(to) >> shift) & 255;
    return Math.round(start + (end - start) * part) << shift;
  };
  return `#${(channel(16) | channel(8) | channel(0)).toString(16).padStart(6, '0')}`;
}
