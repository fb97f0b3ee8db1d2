/** How the canvas is to be shown. Sizes are CSS pixels; the drawing buffer is `width * dpr` by `height * dpr`. */
export interface DisplaySettings {
  /** True stops every tween and pulse: states change at once. */
  readonly reducedMotion: boolean;
  /** 1 to 2; multiplies every text on the canvas. */
  readonly textScale: number;
  /** BCP 47 tag of the trainee's language, such as 'en' or 'ko'. */
  readonly language: string;
  /** Device pixels a CSS pixel. */
  readonly dpr: number;
  readonly width: number;
  readonly height: number;
}

/** What the DOM has focused or hovered, so that the canvas marks the same thing. */
export interface Highlight {
  readonly place?: string;
  readonly office?: string;
  readonly request?: string;
}
