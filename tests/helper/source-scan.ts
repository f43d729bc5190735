/** Finds names that engine and contract must not use, by reading the syntax tree: comments and texts do not count. */

import ts from "typescript";

export interface Finding {
  readonly line: number;
  readonly what: string;
}

/** Clocks, timers, luck, output, the page and the machine: everything that is not a function of the input. */
const FORBIDDEN_GLOBALS = new Set([
  ...["Date", "performance", "console", "globalThis", "Intl", "Temporal", "eval", "Function"],
  ...["setTimeout", "setInterval", "setImmediate", "clearTimeout", "clearInterval", "clearImmediate"],
  ...["queueMicrotask", "requestAnimationFrame", "cancelAnimationFrame", "requestIdleCallback"],
  ...["document", "window", "self", "navigator", "location", "localStorage", "sessionStorage", "indexedDB"],
  ...[
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "Worker",
    "crypto",
    "Atomics",
    "WeakRef",
    "FinalizationRegistry",
  ],
  ...["process", "require", "module", "Buffer", "global", "__dirname", "__filename"],
]);

/** What IEEE 754 and the language pin down to the last bit; the rest of Math differs between engines. */
const EXACT_MATH = new Set([
  ...["abs", "ceil", "clz32", "floor", "fround", "imul", "max", "min", "round", "sign", "sqrt", "trunc"],
  ...["E", "LN10", "LN2", "LOG10E", "LOG2E", "PI", "SQRT1_2", "SQRT2"],
]);

/** Methods whose result depends on the language or the zone of the machine. */
const LOCAL_METHODS = new Set(["localeCompare", "toLocaleString", "toLocaleLowerCase", "toLocaleUpperCase"]);

/** Names that the file declares itself: they hide the global of the same name. */
function collectDeclared(source: ts.SourceFile): ReadonlySet<string> {
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    const named =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node) ||
      ts.isNamespaceImport(node);
    if (named && node.name !== undefined && ts.isIdentifier(node.name)) declared.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return declared;
}

/** True where the identifier only names a member, a label or a declaration. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isQualifiedName(parent)) {
    return (ts.isQualifiedName(parent) ? parent.right : parent.name) === node;
  }
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.propertyName === node || parent.name === node;
  return "name" in parent && parent.name === node;
}

/** The member of Math that is used, or null where it cannot be told from the syntax. */
function readMathMember(node: ts.Identifier): string | null {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return parent.name.text;
  return null;
}

/** True for a power that may differ between engines; two to a whole number, both written out, is exact. */
function isInexactPower(node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken) return true;
  if (kind !== ts.SyntaxKind.AsteriskAsteriskToken) return false;
  return node.left.getText() !== "2" || !/^-?\d+$/.test(node.right.getText());
}

/** Everything in a source text that makes it depend on more than its input. */
export function findForbiddenGlobals(fileName: string, text: string): readonly Finding[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2022, true);
  const declared = collectDeclared(source);
  const findings: Finding[] = [];
  const report = (node: ts.Node, what: string): void => {
    findings.push({ line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, what });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isMemberName(node) && !declared.has(node.text)) {
      if (FORBIDDEN_GLOBALS.has(node.text)) report(node, node.text);
      if (node.text === "Math") {
        const member = readMathMember(node);
        if (member === null || !EXACT_MATH.has(member))
          report(node, member === null ? "Math" : `Math.${member}`);
      }
    }
    if (ts.isPropertyAccessExpression(node) && LOCAL_METHODS.has(node.name.text))
      report(node, node.name.text);
    if (isInexactPower(node)) report(node, "**");
    const target =
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined
        ? node.moduleSpecifier
        : null;
    if (target !== null && ts.isStringLiteral(target) && target.text.startsWith("node:"))
      report(node, target.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      report(node, "import()");
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword)
      report(node, "import.meta");
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
}
