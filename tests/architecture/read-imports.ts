import { isNode, literalText, nodesIn, type SyntaxNode, walk } from './syntax';

/** One reference from a file to a module, whatever its form. */
export interface ImportReference {
  /** As written. Undefined if the program computes it, so that nobody can check it. */
  readonly specifier: string | undefined;
  /** Erased by the compiler: no module is loaded because of it. */
  readonly typeOnly: boolean;
  readonly offset: number;
}

/**
 * Every reference to a module: import and export … from, import type, import(), import('…').Type, require,
 * import = require, import.meta.glob, and new URL('…', import.meta.url), which is how workers are named.
 */
export function readImports(program: SyntaxNode): ImportReference[] {
  const found: ImportReference[] = [];
  walk(program, (node) => {
    const add = (source: unknown, typeOnly = false) =>
      found.push({ specifier: literalText(source), typeOnly, offset: node.start });
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (isNode(node.source)) add(node.source, isTypeOnly(node));
        break;
      case 'ImportExpression':
        add(node.source);
        break;
      case 'TSImportType':
        add(node.source, true);
        break;
      case 'TSExternalModuleReference':
        add(node.expression);
        break;
      case 'CallExpression':
        if (isNamed(node.callee, 'require')) add(nodesIn(node.arguments)[0]);
        if (isMetaMember(node.callee, 'glob')) for (const pattern of globPatterns(node)) add(pattern);
        break;
      case 'NewExpression': {
        const [address, from] = nodesIn(node.arguments);
        if (isNamed(node.callee, 'URL') && isMetaMember(from, 'url')) add(address);
        break;
      }
    }
  });
  return found;
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = nodesIn(node.specifiers);
  const kindOf = (specifier: SyntaxNode) => specifier.importKind ?? specifier.exportKind;
  return specifiers.length > 0 && specifiers.every((specifier) => kindOf(specifier) === 'type');
}

const isNamed = (node: unknown, name: string) =>
  isNode(node) && node.type === 'Identifier' && node.name === name;

const isMetaMember = (node: unknown, name: string) =>
  isNode(node) &&
  node.type === 'MemberExpression' &&
  isNode(node.object) &&
  node.object.type === 'MetaProperty' &&
  isNamed(node.property, name);

function globPatterns(call: SyntaxNode): SyntaxNode[] {
  const pattern = nodesIn(call.arguments)[0];
  if (pattern === undefined) return [];
  return pattern.type === 'ArrayExpression' ? nodesIn(pattern.elements) : [pattern];
}
