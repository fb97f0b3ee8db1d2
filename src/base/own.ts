/**
 * The record under a key, if it is the record's own: keys from outside may be `constructor` or `__proto__`, which every
 * object seems to hold.
 */
export function own<Value>(
  records: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return records !== undefined && Object.hasOwn(records, key) ? records[key] : undefined;
}
