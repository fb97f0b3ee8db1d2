/**
 * An object each part of which is made when it is first read, and kept: who looks at few parts of a view pays for few.
 * To copy, compare or clone it is to read it, so all of these find plain data.
 */
export function lazily<Whole extends object>(
  parts: {
    readonly [Key in keyof Whole]: () => Whole[Key];
  },
): Whole {
  const whole = {};
  for (const [key, make] of Object.entries<() => unknown>(parts)) {
    Object.defineProperty(whole, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = make();
        Object.defineProperty(whole, key, { enumerable: true, value });
        return value;
      },
    });
  }
  return whole as Whole;
}

/** A part that is made when it is first asked for, and kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
