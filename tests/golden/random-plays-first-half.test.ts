import { randomPlays } from './random-plays';

randomPlays(0, 60);
