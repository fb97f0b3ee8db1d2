import { childrenOf, isNode, literalText, nodesIn, type SyntaxNode } from './syntax';

/** A use of a name that nothing in the file declares, with the members read from it. */
export interface GlobalUse {
  /** `globalThis.Date.now` is ['globalThis', 'Date', 'now']; a computed member is '*'. */
  readonly path: readonly string[];
  readonly offset: number;
}

const SCOPES = new Set([
  'Program',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'TSDeclareFunction',
  'TSEmptyBodyFunctionExpression',
  'TSFunctionType',
  'TSConstructorType',
  'TSMethodSignature',
  'TSCallSignatureDeclaration',
  'TSConstructSignatureDeclaration',
  'TSIndexSignature',
  'ClassDeclaration',
  'ClassExpression',
  'BlockStatement',
  'StaticBlock',
  'TSModuleBlock',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'SwitchStatement',
  'CatchClause',
]);

const NAMED_DECLARATIONS = new Set([
  'FunctionDeclaration',
  'TSDeclareFunction',
  'ClassDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSEnumDeclaration',
  'TSModuleDeclaration',
  'TSImportEqualsDeclaration',
]);

/** Fields that hold a name which refers to nothing: `Date` in `{ Date: 1 }`, `log.Date` or `import { Date }`. */
function isPlainName(parent: SyntaxNode, field: string): boolean {
  if (field === 'key') return !parent.computed;
  if (field === 'property') return !parent.computed;
  if (field === 'local' && parent.type === 'ExportSpecifier') return false;
  if (field === 'id' && parent.type === 'TSEnumMember') return true;
  if (field === 'right' && parent.type === 'TSQualifiedName') return true;
  return ['label', 'imported', 'local', 'exported', 'meta', 'qualifier'].includes(field);
}

/** Every free use of a name in a file, by value or by type. */
export function readGlobalUses(program: SyntaxNode): GlobalUse[] {
  const uses: GlobalUse[] = [];
  const enter = (
    node: SyntaxNode,
    scopes: readonly ReadonlySet<string>[],
    ancestors: readonly SyntaxNode[],
  ) => {
    const inside = SCOPES.has(node.type) ? [...scopes, declaredIn(node)] : scopes;
    const lineage = [...ancestors, node];
    for (const { field, child } of childrenOf(node)) {
      const named = child.type === 'Identifier' ? String(child.name) : undefined;
      // `export { x } from '…'` names another module's x.
      const elsewhere = node.type === 'ExportSpecifier' && isNode(ancestors.at(-1)?.source);
      if (named !== undefined && !isPlainName(node, field) && !elsewhere) {
        if (!inside.some((scope) => scope.has(named))) uses.push(...usesOf(named, child, lineage));
      }
      enter(child, inside, lineage);
    }
  };
  enter(program, [], []);
  return uses;
}

/** The names that a scope declares itself, not those of scopes inside it. */
function declaredIn(scope: SyntaxNode): Set<string> {
  const names = new Set<string>();
  const declare = (pattern: unknown) => {
    for (const name of boundNames(pattern)) names.add(name);
  };
  for (const pattern of [...nodesIn(scope.params), ...nodesIn(scope.parameters), ...nodesIn(scope.param)]) {
    declare(pattern);
  }
  declare(scope.id);
  const collect = (node: SyntaxNode) => {
    for (const { child } of childrenOf(node)) {
      if (NAMED_DECLARATIONS.has(child.type)) declare(child.id);
      else if (child.type === 'VariableDeclarator') declare(child.id);
      else if (child.type === 'ImportDeclaration')
        for (const one of nodesIn(child.specifiers)) declare(one.local);
      else if (!SCOPES.has(child.type)) collect(child);
    }
  };
  collect(scope);
  return names;
}

function boundNames(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern.name)];
    case 'ObjectPattern':
      return nodesIn(pattern.properties).flatMap((one) => boundNames(one.value ?? one.argument));
    case 'ArrayPattern':
      return nodesIn(pattern.elements).flatMap(boundNames);
    case 'AssignmentPattern':
      return boundNames(pattern.left);
    case 'RestElement':
      return boundNames(pattern.argument);
    case 'TSParameterProperty':
      return boundNames(pattern.parameter);
    default:
      return [];
  }
}

const WRAPPERS = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'ChainExpression',
]);

/** Follows `name.a.b`, also through casts, and `const { a, b } = name`. */
function usesOf(name: string, identifier: SyntaxNode, ancestors: readonly SyntaxNode[]): GlobalUse[] {
  const offset = identifier.start;
  const path = [name];
  let node = identifier;
  for (const parent of [...ancestors].reverse()) {
    if (parent.type === 'MemberExpression' && parent.object === node) path.push(memberName(parent));
    else if (parent.type === 'TSQualifiedName' && parent.left === node) path.push(memberName(parent));
    else if (parent.type === 'VariableDeclarator' && parent.init === node) {
      const { id } = parent;
      if (!isNode(id) || id.type !== 'ObjectPattern') break;
      return nodesIn(id.properties).map((one) => ({ path: [...path, keyName(one)], offset }));
    } else if (!WRAPPERS.has(parent.type)) break;
    node = parent;
  }
  return [{ path, offset }];
}

function memberName(access: SyntaxNode): string {
  const property = access.property ?? access.right;
  if (!isNode(property)) return '*';
  return access.computed ? (literalText(property) ?? '*') : String(property.name);
}

function keyName(property: SyntaxNode): string {
  const { key } = property;
  if (!isNode(key)) return '*';
  return key.type === 'Identifier' && !property.computed ? String(key.name) : (literalText(key) ?? '*');
}
