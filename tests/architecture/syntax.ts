import { visitorKeys } from 'oxc-parser';

/** A node of the parser's tree (ESTree with TypeScript's nodes), read by field name. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The nodes in a field, which may hold one, a list (with holes), or none. */
export function nodesIn(value: unknown): SyntaxNode[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

/** A node's children in source order, each with the field that holds it. */
export function childrenOf(node: SyntaxNode): { field: string; child: SyntaxNode }[] {
  const fields = visitorKeys[node.type];
  if (fields === undefined) throw new Error(`The parser has no list of children for ${node.type}`);
  return fields.flatMap((field) => nodesIn(node[field]).map((child) => ({ field, child })));
}

/** Visits every node of a tree, parents first. `ancestors` has the nearest last. */
export function walk(
  root: SyntaxNode,
  visit: (node: SyntaxNode, ancestors: readonly SyntaxNode[]) => void,
): void {
  const ancestors: SyntaxNode[] = [];
  const enter = (node: SyntaxNode) => {
    visit(node, ancestors);
    ancestors.push(node);
    for (const { child } of childrenOf(node)) enter(child);
    ancestors.pop();
  };
  enter(root);
}

/** The text of a string literal, or of a template without holes; undefined for anything else. */
export function literalText(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  if (value.type === 'TSLiteralType') return literalText(value.literal);
  if (value.type !== 'TemplateLiteral' || nodesIn(value.expressions).length > 0) return undefined;
  const cooked = nodesIn(value.quasis)[0]?.value;
  return typeof cooked === 'object' && cooked !== null && 'cooked' in cooked
    ? String(cooked.cooked)
    : undefined;
}
