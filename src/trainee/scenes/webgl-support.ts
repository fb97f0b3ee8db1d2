/** True if the page can have a WebGL context. Asked before Phaser is made: its own failure is a half-built game. */
export function hasWebGl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl');
    // Browsers allow about sixteen contexts a page: give the probe's back.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
