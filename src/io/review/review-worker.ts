import { IndexedDbStore } from '../indexeddb-store';
import { ResilientStore } from '../resilient-store';
import { fetchedScenarios } from '../scenario-source';
import type { ReviewMessage, ReviewRequest } from './review-message';
import { ReviewService } from './review-service';

/** The part of a dedicated worker's scope that is used here. */
interface WorkerScope {
  postMessage(message: ReviewMessage): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ReviewRequest>) => void): void;
}

const scope: WorkerScope = self;
const service = new ReviewService(
  {
    store: new ResilientStore(new IndexedDbStore()),
    scenarios: fetchedScenarios,
    wall: () => new Date().toISOString(),
  },
  (message) => scope.postMessage(message),
);
scope.addEventListener('message', ({ data }) => {
  void service.handle(data);
});
