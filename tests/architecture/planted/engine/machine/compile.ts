import { createMachine } from 'xstate';

export const compile = () => createMachine({});
