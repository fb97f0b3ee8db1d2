import type { ASTNode } from '@marcbachmann/cel-js';
import { isLocalDate, parseUtc } from '../../base';
import type { ConditionCheck } from './check';

export function isCallOf(node: ASTNode, name: string): boolean {
  return node.op === 'call' && node.args[0] === name;
}

/** `from(…)` and `to(…)` give a day as text, which orders like the days themselves. */
export function isPeriodEnd(node: ASTNode): boolean {
  return node.op === 'call' && ['from', 'to'].includes(node.args[0]);
}

export function checkDates(sides: readonly ASTNode[], check: ConditionCheck): void {
  for (const side of sides) {
    if (isPeriodEnd(side)) continue;
    if (side.op === 'value' && typeof side.args === 'string' && isLocalDate(side.args)) continue;
    check.problem('CB0510', side, 'A day is compared with a day.', "write it as '2031-03-03'");
  }
}

/** `utc(…)` gives an instant as text to the second, which orders like the instants themselves. */
export function isInstant(node: ASTNode): boolean {
  return isCallOf(node, 'utc');
}

export function checkInstants(
  sides: readonly ASTNode[],
  check: ConditionCheck,
  others: readonly string[] = [],
): void {
  for (const side of sides) {
    if (isInstant(side)) continue;
    const text = side.op === 'value' && typeof side.args === 'string' ? side.args : undefined;
    if (text !== undefined && (others.includes(text) || (text.length === 20 && parseUtc(text).ok))) continue;
    const fix = "write it as '2031-03-14T14:40:18Z'";
    check.problem('CB0510', side, 'An instant is compared with an instant, to the second.', fix);
  }
}
