import { createMachine } from 'xstate';
import { z } from 'zod';
import type { Environment } from '@marcbachmann/cel-js';

export const flow = [createMachine({}), z.string()];
export type Condition = Environment;
