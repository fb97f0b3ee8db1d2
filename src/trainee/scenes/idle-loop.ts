import Phaser from 'phaser';

/** How long the loop runs on after the last cause, so that a hover or a rebuild has its frames. */
const LINGER_MS = 500;

interface Busy {
  readonly busy: boolean;
}

/**
 * Stops the render loop while nothing on the stage can change: the picture stays on the page, and a machine without a
 * graphics card is left to the rest of the app.
 * @returns `wake`: call it for every cause of change
 */
export function sleepWhenIdle(game: Phaser.Game, scenes: readonly (Phaser.Scene & Busy)[]): () => void {
  let lastCause = performance.now();
  game.events.on(Phaser.Core.Events.POST_RENDER, () => {
    if (performance.now() - lastCause < LINGER_MS) return;
    if (scenes.some((scene) => scene.scene.isActive() && scene.busy)) return;
    game.loop.sleep();
  });
  return () => {
    lastCause = performance.now();
    game.loop.wake();
  };
}
