import { randomPlays } from './random-plays';

randomPlays(100, 200);
