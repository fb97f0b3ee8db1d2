import { describe, expect, it } from 'vitest';
import { assertNever, err, invariant, ok } from '../../src/base';

describe('results and invariants', () => {
  it('wrap a value or a reason', () => {
    expect(ok(1)).toEqual({ ok: true, value: 1 });
    expect(err('no')).toEqual({ ok: false, error: 'no' });
  });

  it('throw with the message only when the condition fails', () => {
    expect(() => invariant(true, 'never')).not.toThrow();
    expect(() => invariant(0, 'zero is not enough')).toThrow('zero is not enough');
  });

  it('throw for a member of a union that the compiler did not know', () => {
    expect(() => assertNever('new' as never)).toThrow('new');
  });
});
