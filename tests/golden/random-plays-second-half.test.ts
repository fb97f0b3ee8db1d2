import { randomPlays } from './random-plays';

randomPlays(250, 500);
