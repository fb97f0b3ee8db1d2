import type Phaser from 'phaser';
import type { DisplaySettings, Tone } from '../../bridge';
import type { Baked } from '../drawing/bake';
import type { LabelStyle } from '../stage-scene';

/** What the builders of parts of the desk may do on its stage; positions are CSS pixels. */
export interface DeskStage {
  readonly display: DisplaySettings;
  label(x: number, y: number, text: string, style: LabelStyle): Phaser.GameObjects.Text;
  measure(style: LabelStyle): (text: string) => number;
  textSize(size: number): number;
  picture(
    key: string,
    width: number,
    height: number,
    signature: string,
    draw: (context: CanvasRenderingContext2D) => void,
  ): Baked;
  image(baked: Baked, x: number, y: number): Phaser.GameObjects.Image;
  shape(tone: Tone, x: number, y: number, size: number): Phaser.GameObjects.Image;
}
