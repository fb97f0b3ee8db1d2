export const fixtures = '../../../fixtures/case.json';
export { fixture } from '../../../fixtures/case.json';
export const any = (name: string) => import(name);
