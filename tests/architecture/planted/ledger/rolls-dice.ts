export const roll = () => Math.random();
export const bracket = () => Math['random']();
const { random, floor } = Math;
export const taken = [random, floor];
export const id = () => crypto.randomUUID();
export const weight = (x: number) => Math.log(x) + Math.sqrt(x);
export const maths = Math;
