import type { ReactNode } from 'react';
import { classNames } from '../../../ui';

/** Satoshi in one BTC, and the decimals that follow from it. */
const COIN = 100_000_000;
const DECIMALS = 8;

/** "0.85000000": eight decimals, so that amounts can be compared digit by digit. A minus sign for a spend. */
export function btc(satoshi: number): string {
  const whole = Math.floor(Math.abs(satoshi) / COIN);
  const rest = String(Math.abs(satoshi) % COIN).padStart(DECIMALS, '0');
  return `${satoshi < 0 ? '−' : ''}${whole}.${rest}`;
}

/** The digits that tell, with two decimals at least, and the zeros after them. */
export function btcParts(satoshi: number): { readonly digits: string; readonly zeros: string } {
  const text = btc(satoshi);
  const zeros = /0*$/.exec(text.slice(-(DECIMALS - 2)))?.[0] ?? '';
  return { digits: text.slice(0, text.length - zeros.length), zeros };
}

export interface AmountProps {
  readonly satoshi: number;
  /** Shows a plus sign for what came in. */
  readonly signed?: boolean;
  /** Leaves the closing zeros out, where there is no column to compare. */
  readonly short?: boolean;
  readonly className?: string | undefined;
}

/** An amount in BTC with its closing zeros dimmed. */
export function Amount({ satoshi, signed = false, short = false, className }: AmountProps): ReactNode {
  const { digits, zeros } = btcParts(satoshi);
  return (
    <span className={classNames('ui-mono', 'amount', className)}>
      {signed && satoshi > 0 ? '+' : ''}
      {digits}
      {zeros === '' || short ? null : <span className="amount__zeros">{zeros}</span>}
    </span>
  );
}
