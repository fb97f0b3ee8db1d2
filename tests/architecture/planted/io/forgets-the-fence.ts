import { jsx } from 'react/jsx-runtime';
import { readFile } from 'node:fs/promises';
import leftPad from 'left-pad';
import fc from 'fast-check';

export const read = [jsx, readFile, leftPad, fc, require('path')];
