import { randomPlays } from './random-plays';

randomPlays(500, 1000);
