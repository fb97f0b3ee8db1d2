/** Throws an Error with `message` unless `condition` holds. For what only a programmer's slip can break. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** The last branch of a switch over a closed union: does not compile while a member is unhandled. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled member of a closed union: ${String(value)}`);
}
