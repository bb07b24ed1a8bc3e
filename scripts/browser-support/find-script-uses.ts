import {
  type CallExpression,
  isArrayBindingPattern,
  isBindingElement,
  isCallExpression,
  isElementAccessExpression,
  isForOfStatement,
  isHeritageClause,
  isIdentifier,
  isImportDeclaration,
  isInterfaceDeclaration,
  isNewExpression,
  isObjectBindingPattern,
  isObjectLiteralExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isSpreadElement,
  isStringLiteral,
  isTypeAliasDeclaration,
  isTypeNode,
  type NewExpression,
  type Node,
  type ObjectLiteralExpression,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast';
import type { Project } from 'typescript/unstable/sync';
import { findEntry } from './compat-data.ts';
import { findGlobal, findMember, findOwners, isOfPlatform } from './find-owners.ts';
import type { Use } from './use.ts';

/** A place in the code that may use a feature of the platform. */
interface Candidate {
  readonly node: Node;
  /** The expression whose member is used; undefined for a global variable. */
  readonly object: Node | undefined;
  /** Its name as in the compatibility data. */
  readonly name: string;
  /** What of it a call uses: the constructor, and options. Paths below that of the feature. */
  readonly parts: readonly (readonly string[])[];
}

/**
 * Finds the members, global variables, constructors, options and events of the platform in a file, by their types.
 * @param isWanted whether a feature with this last part of its path is of interest; the types of others are not asked for, which is slow
 */
export function findScriptUses(project: Project, file: SourceFile, isWanted: (name: string) => boolean): readonly Use[] {
  const candidates: Candidate[] = [];
  const add = (candidate: Candidate): void => {
    const parts = candidate.parts.filter((part) => isWanted(part.at(-1) ?? ''));
    if (parts.length > 0 || isWanted(candidate.name)) candidates.push({ ...candidate, parts });
  };
  file.forEachChild((node) => collectCandidates(node, add));
  const globals = candidates.filter(({ object }) => object === undefined);
  const symbols = project.checker.getSymbolAtLocation(globals.map(({ node }) => node));
  const members = candidates.flatMap((candidate) => (candidate.object === undefined ? [] : [{ ...candidate, object: candidate.object }]));
  const types = project.checker.getTypeAtLocation(members.map(({ object }) => object));
  return [
    ...globals.flatMap((candidate, index) => {
      const symbol = symbols[index];
      return symbol !== undefined && isOfPlatform(symbol) ? usesAt(file, candidate, findGlobal(candidate.name)) : [];
    }),
    ...members.flatMap((candidate, index) => {
      const type = types[index];
      const owners = type === undefined ? [] : findOwners(project, type);
      return owners.flatMap((list) => usesAt(file, candidate, findMember(list, candidate.name)));
    }),
  ];
}

/** @returns the feature and the parts of it that are used */
function usesAt(file: SourceFile, { node, parts }: Candidate, feature: readonly string[] | undefined): Use[] {
  if (feature === undefined) return [];
  const used = [feature, ...parts.map((part) => [...feature, ...part]).filter((path) => findEntry(path) !== undefined)];
  return used.map((path) => ({ file: file.fileName, position: node.getStart(file), feature: path }));
}

function collectCandidates(node: Node, add: (candidate: Candidate) => void): void {
  if (isTypeNode(node) || isInterfaceDeclaration(node) || isTypeAliasDeclaration(node) || isImportDeclaration(node)) return;
  const visit = (child: Node) => collectCandidates(child, add);
  if (isHeritageClause(node)) {
    if (node.token === SyntaxKind.ExtendsKeyword) for (const type of node.types) visit(type.expression);
    return;
  }
  const parts = isCallExpression(node.parent) || isNewExpression(node.parent) ? partsOfCall(node.parent, node) : [];
  if (isPropertyAccessExpression(node)) {
    const name = node.name.text;
    add({ node: node.name, object: node.expression, name, parts });
    if (name.startsWith('on')) add({ node: node.name, object: node.expression, name: `${name.slice(2)}_event`, parts: [] });
    visit(node.expression);
    return;
  }
  if (isIdentifier(node)) add({ node, object: undefined, name: node.text, parts });
  collectOtherMembers(node, add);
  node.forEachChild(visit);
}

/** Members that are used without a dot: by brackets, destructuring, iteration, and events by their names. */
function collectOtherMembers(node: Node, add: (candidate: Candidate) => void): void {
  const addMember = (object: Node, name: string) => add({ node, object, name, parts: [] });
  if (isElementAccessExpression(node)) {
    const key = node.argumentExpression;
    if (isStringLiteral(key)) addMember(node.expression, key.text);
    if (isPropertyAccessExpression(key) && isIdentifier(key.expression) && key.expression.text === 'Symbol')
      addMember(node.expression, `@@${key.name.text}`);
  }
  if (isBindingElement(node) && isObjectBindingPattern(node.parent)) {
    const key = node.propertyName ?? node.name;
    if (key !== undefined && (isIdentifier(key) || isStringLiteral(key))) addMember(node.parent, key.text);
  }
  if (isForOfStatement(node)) addMember(node.expression, node.awaitModifier === undefined ? '@@iterator' : '@@asyncIterator');
  if (isSpreadElement(node)) addMember(node.expression, '@@iterator');
  if (isArrayBindingPattern(node)) addMember(node, '@@iterator');
  if (!isCallExpression(node)) return;
  const { expression: callee, arguments: values } = node;
  const [type] = values;
  if (type === undefined || !isStringLiteral(type)) return;
  const event = `${type.text}_event`;
  if (isPropertyAccessExpression(callee) && callee.name.text === 'addEventListener') addMember(callee.expression, event);
  if (isIdentifier(callee) && callee.text === 'addEventListener') add({ node: callee, object: undefined, name: event, parts: [] });
}

/** @returns what a call uses of its callee: the constructor, and the options that object literals contain */
function partsOfCall(call: CallExpression | NewExpression, callee: Node): readonly (readonly string[])[] {
  if (call.expression !== callee) return [];
  const constructed = isNewExpression(call) ? [isPropertyAccessExpression(callee) ? callee.name.text : callee.getText()] : [];
  const names = (call.arguments ?? [])
    .flatMap((argument) => (isObjectLiteralExpression(argument) ? [...(argument as ObjectLiteralExpression).properties] : []))
    .flatMap((property) => (isPropertyAssignment(property) || isShorthandPropertyAssignment(property) ? [property.name] : []))
    .flatMap((name) => (isIdentifier(name) ? [name.text] : []));
  const options = names.flatMap((name) => {
    const option = `options_${name}_parameter`;
    return [[option], ['options_parameter', option], ['options_parameter', name]];
  });
  return [constructed, ...options.map((option) => [...constructed, ...option])];
}
