export const play = 1;
