export { startStudioWorker } from './start-worker';
