import type { CaseHost } from '../protocol';
import { FRAME_CALLED, FRAME_LINE, FRAME_LISTENS, type FrameLook, type FrameMessage } from './frame-messages';
import { createCaseLibrary, type HostPort } from './worker-library';

/** A case that the page around this frame shows in it. */
export interface FramedCase {
  readonly host: CaseHost;
  readonly look: FrameLook;
  /** Calls the listener whenever the page around wants another look; a later listener takes the place of an earlier. */
  onLook(listener: (look: FrameLook) => void): void;
}

/**
 * In a frame: takes each case that the page around hands over, the last one in place of those before. Only a page of
 * this origin is heard. `onFailure` hears why a case could not be shown.
 */
export function listenForCases(
  onCase: (framed: FramedCase) => void,
  onFailure: (problem: unknown) => void,
): void {
  const { origin } = window.location;
  const around = window.parent;
  const say = (): void => around.postMessage(FRAME_LISTENS, origin);
  window.addEventListener('message', ({ source, origin: from, data, ports }: MessageEvent<unknown>) => {
    if (source !== around || from !== origin) return;
    if (data === FRAME_CALLED) say();
    const [port] = ports;
    if (data === FRAME_LINE && port !== undefined) void take(port).then(onCase, onFailure);
  });
  say();
}

async function take(port: MessagePort): Promise<FramedCase> {
  let look: FrameLook | null = null;
  let listener: (look: FrameLook) => void = () => undefined;
  const line: HostPort = {
    post: (request) => port.postMessage(request),
    listen: (onMessage) => {
      port.onmessage = ({ data }: MessageEvent<FrameMessage>) => {
        if (data.kind === 'look') {
          look = data.look;
          listener(data.look);
        } else onMessage(data);
      };
    },
  };
  // The case around has no slots; any number stands for it.
  const host = await createCaseLibrary(() => line).resume(1);
  if (look === null) throw new Error('The look comes before the first answer');
  return {
    host,
    look,
    onLook: (next) => {
      listener = next;
      if (look !== null) next(look);
    },
  };
}
