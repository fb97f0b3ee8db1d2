import type { BoardModel, DisplaySettings } from '../../bridge';
import { INK } from '../drawing/palette';
import type { BoardContent } from './board-content';
import type { GlyphAtlas } from './glyph-atlas';
import { inkOf } from './instance-writer';
import { LABEL_MARGIN, writeLabels } from './labels';
import { writeHeads, writeLegend } from './legend';
import { COLUMN } from './measures';
import { type Minimap, outline, placeMinimap, writeMinimap, writeSight } from './minimap';
import type { Point, Size, View } from './view';
import { WordBuffer } from './word-buffer';

/** Words are laid out anew when the view has rested for so many milliseconds, or when it has gone far. */
const REST_MS = 120;
const BAND = inkOf(INK.text, 0.9);
const BAND_TINT = inkOf(INK.line, 0.14);

export interface Band {
  readonly from: Point;
  readonly to: Point;
}

/** Everything written over the board: labels, heads, legend, the small map, and what follows the pointer. */
export class BoardWords {
  minimap: Minimap | null = null;
  /** Height of the legend, CSS pixels. */
  foot = 0;
  private written: View | null = null;
  /** The view that was last seen, and since when it has stood there. */
  private resting: { readonly view: View; readonly since: number } | null = null;
  private followed: { readonly view: View; readonly band: Band | null } | null = null;

  constructor(private readonly content: BoardContent) {}

  /** Forgets what is written: a word or a place has changed. */
  forget(): void {
    this.written = null;
    this.followed = null;
  }

  /** True while the words do not fit the view. */
  due(view: View): boolean {
    return this.written !== view;
  }

  /** Brings the words up to a view, if it is time. */
  follow(atlas: GlyphAtlas, model: BoardModel, display: DisplaySettings, view: View, now: number): void {
    const { written } = this;
    if (written === view) return;
    if (this.resting?.view !== view) this.resting = { view, since: now };
    if (written !== null && !farFrom(written, view, display) && now - this.resting.since < REST_MS) return;
    this.write(atlas, model, view, display, true);
    this.written = view;
  }

  /** Writes all words for a view and a surface; the export leaves the small map out. */
  write(atlas: GlyphAtlas, model: BoardModel, view: View, size: Size, map: boolean): void {
    const { content } = this;
    const { words } = content.parts;
    // An atlas that ran full began anew and lost the frames of this very writing: once more, from an atlas with room.
    for (let round = 0; round < 2; round += 1) {
      const { generation } = atlas;
      const buffer = new WordBuffer(words.writer, atlas);
      writeLabels(buffer, {
        geometry: content.geometry,
        hullPlaces: content.hullPlaces,
        view,
        size,
        selected: content.selected,
        textScale: atlas.textScale,
      });
      writeHeads(buffer, model, view, size, COLUMN);
      this.foot = writeLegend(buffer, model, size);
      this.minimap = map ? placeMinimap(content.geometry, view, size, this.foot) : null;
      if (this.minimap !== null) writeMinimap(buffer, this.minimap, content.geometry);
      if (generation === atlas.generation) break;
    }
    words.stale = true;
  }

  /** Writes what moves with each frame of a drag: the frame in the small map, and the rubber band. */
  overlay(atlas: GlyphAtlas, view: View, size: Size, band: Band | null): void {
    if (this.followed?.view === view && this.followed.band === band) return;
    this.followed = { view, band };
    const { overlay } = this.content.parts;
    const buffer = new WordBuffer(overlay.writer, atlas);
    if (this.minimap !== null) writeSight(buffer, this.minimap, view, size);
    if (band !== null) {
      const left = Math.min(band.from.x, band.to.x);
      const top = Math.min(band.from.y, band.to.y);
      const width = Math.abs(band.to.x - band.from.x);
      const height = Math.abs(band.to.y - band.from.y);
      buffer.plate(left, top, width, height, BAND_TINT);
      outline(buffer, left, top, left + width, top + height, BAND);
    }
    overlay.stale = true;
  }
}

/** Moved so far that words beyond the margin would be in sight, or zoomed by a fifth. */
function farFrom(one: View, other: View, { width, height }: Size): boolean {
  const margin = Math.min(LABEL_MARGIN, width / 4, height / 4);
  return (
    Math.abs(one.left - other.left) * other.zoom > margin ||
    Math.abs(one.top - other.top) * other.zoom > margin ||
    Math.abs(Math.log(one.zoom / other.zoom)) > 0.2
  );
}
