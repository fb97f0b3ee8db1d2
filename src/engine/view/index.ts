export { boardAnswer } from './board/board-answer';
export * from './board-view';
export { type Role, traineeView } from './trainee-view';
export * from './view';
