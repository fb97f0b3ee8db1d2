export { type Role, traineeView } from './trainee-view';
export * from './view';
