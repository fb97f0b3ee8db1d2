export const start = () => new Worker(new URL('../cli/index.ts', import.meta.url));
export const all = import.meta.glob('../author/*.ts');
