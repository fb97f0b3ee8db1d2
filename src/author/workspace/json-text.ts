/** Columns that a line of JSON may take before its value is spread over more lines. */
const WIDTH = 110;

/**
 * A value as the house writes JSON: in one line if it fits behind `column`, else a member a line.
 * `indent` is that of the line it begins on.
 */
export function jsonText(value: unknown, indent: string, column: number): string {
  const flat = inOneLine(value);
  if (flat.length + column <= WIDTH || typeof value !== 'object' || value === null) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const members = value.map((member) => `${inner}${jsonText(member, inner, inner.length + 1)}`);
    return `[\n${members.join(',\n')}\n${indent}]`;
  }
  const members = definedEntries(value).map(([key, member]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return `${start}${jsonText(member, inner, start.length + 1)}`;
  });
  return `{\n${members.join(',\n')}\n${indent}}`;
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = definedEntries(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${inOneLine(member)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function definedEntries(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}
