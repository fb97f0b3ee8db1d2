import { between, type View } from './view';

/** Milliseconds of a move of the view that nobody drags. */
const MOVE_MS = 200;

/** The view, at rest or on its way to another one. Times are milliseconds of the scene's clock. */
export class ViewMotion {
  view: View = { left: 0, top: 0, zoom: 1 };
  private way: { readonly from: View; readonly to: View; readonly since: number } | null = null;

  /** Where the view is, or will come to rest. */
  get goal(): View {
    return this.way?.to ?? this.view;
  }

  get moving(): boolean {
    return this.way !== null;
  }

  /** There at once: a drag, or motion is switched off. */
  put(view: View): void {
    this.view = view;
    this.way = null;
  }

  /** Glides there; easing out, as all motion here. */
  glide(to: View, now: number): void {
    this.way = to === this.view ? null : { from: this.view, to, since: now };
  }

  step(now: number): void {
    if (this.way === null) return;
    const part = Math.min(1, (now - this.way.since) / MOVE_MS);
    this.view = part === 1 ? this.way.to : between(this.way.from, this.way.to, 1 - (1 - part) ** 3);
    if (part === 1) this.way = null;
  }
}
