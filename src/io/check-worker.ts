import { type CheckMessage, type CheckRequest, serveCheck } from './check-service';

/** The part of a dedicated worker's scope that is used here. */
interface WorkerScope {
  postMessage(message: CheckMessage): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<CheckRequest>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
scope.addEventListener('message', ({ data }) => serveCheck(data, (message) => scope.postMessage(message)));
