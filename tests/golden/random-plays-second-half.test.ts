import { randomPlays } from './random-plays';

randomPlays(60, 120);
