export const later = (work: () => void) => setTimeout(work, 1);
export const often = (work: () => void) => setInterval(work, 1);
export const say = (text: string) => console.log(text);
export const keep = (text: string) => localStorage.setItem('case', text);
export const ask = () => fetch('/case');
export const sorted = (a: string, b: string) => a.localeCompare(b);
export const call = { setTimeout };
