import type { PreviewServer } from 'vite';

export const DEFAULT_PORT: number;
export function readPort(args: readonly string[], usage: string): number;
export function requireFreePort(port: number, howToMove: (port: number) => string): Promise<void>;
export function serveUntilStopped(options: {
  port: number;
  howToMove: (port: number) => string;
}): Promise<string>;
export function startPreview(port: number): Promise<PreviewServer>;
