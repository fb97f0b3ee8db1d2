/** Joins the class names that are present; `undefined`, `false` and '' are left out. */
export function classNames(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}
