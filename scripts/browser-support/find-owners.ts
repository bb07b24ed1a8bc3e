import { isIdentifier, isVariableDeclaration } from 'typescript/unstable/ast';
import type { Checker, Project, Type, Symbol as TypeSymbol, UnionType } from 'typescript/unstable/sync';
import { SymbolFlags } from 'typescript/unstable/sync';
import { findEntry, toCssName } from './compat-data.ts';

/** The interfaces of one type in which a member is looked for, the nearest first. */
export type Owners = readonly Owner[];

type Owner =
  /** An interface of the platform: its instances, or its constructor or namespace. */
  | { readonly kind: 'instance' | 'static'; readonly name: string }
  /** The global object. */
  | { readonly kind: 'global' }
  /** A class or interface of the project, whose own members hide those of the platform. */
  | { readonly kind: 'project'; readonly symbol: TypeSymbol };

/** TypeScript's names for interfaces which the compatibility data calls differently. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  AsyncIteratorObject: 'AsyncIterator',
  CallableFunction: 'Function',
  IteratorObject: 'Iterator',
  NewableFunction: 'Function',
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
};

/** Where the compatibility data keeps interfaces. */
const ROOTS = [['api'], ['javascript', 'builtins'], ['javascript', 'builtins', 'Intl'], ['webassembly', 'api']] as const;

const ARRAY: Owners = [{ kind: 'instance', name: 'Array' }];

/** @returns the owners of the members of a type; several lists for a union, whose members are used on each of its types */
export function findOwners(project: Project, type: Type): readonly Owners[] {
  const { checker } = project;
  if (type.isUnionType()) return listParts(type)?.flatMap((part) => findOwners(project, part)) ?? [ARRAY];
  if (type.isIntersectionType()) return [type.getTypes().flatMap((part) => findOwners(project, part).flat())];
  if (type.isTupleType()) return [ARRAY];
  const apparent = checker.getApparentType(type) ?? type;
  if (apparent.isUnionType() || apparent.isIntersectionType()) return findOwners(project, apparent);
  return [
    [
      ...ownersOfSymbol(project, apparent.getSymbol()),
      ...findBaseTypes(checker, apparent).flatMap((base) => findOwners(project, base).flat()),
    ],
  ];
}

/** @returns the types of a union; undefined for one of arrays with the empty tuple, which the API of TypeScript 7.0 can't list */
function listParts(union: UnionType): readonly Type[] | undefined {
  try {
    return union.getTypes();
  } catch (error) {
    if (String(error).includes('not *checker.TupleType')) return undefined;
    throw error;
  }
}

function findBaseTypes(checker: Checker, type: Type): readonly Type[] {
  const declared = type.isTypeReference() ? type.getTarget() : type;
  return declared.isClassOrInterface() ? checker.getBaseTypes(declared) : [];
}

function ownersOfSymbol(project: Project, symbol: TypeSymbol | undefined): Owners {
  if (symbol === undefined) return [];
  if (symbol.name === 'globalThis') return [{ kind: 'global' }];
  if (!isOfPlatform(symbol)) return [{ kind: 'project', symbol }];
  // The constructors of the DOM are variables with an anonymous type, those of the language have an interface.
  const declaration = symbol.name === '__type' ? symbol.declarations[0]?.resolve(project)?.parent : undefined;
  if (declaration !== undefined) {
    return isVariableDeclaration(declaration) && isIdentifier(declaration.name) ? [{ kind: 'static', name: declaration.name.text }] : [];
  }
  if ((symbol.flags & SymbolFlags.Namespace) !== 0) return [{ kind: 'static', name: symbol.name }];
  const built = /^(\w+)Constructor$/.exec(symbol.name)?.[1];
  if (built !== undefined) return [{ kind: 'static', name: built }];
  const owner: Owner = { kind: 'instance', name: OTHER_NAMES[symbol.name] ?? symbol.name };
  return /^\w+\dArray$|^\w+ClampedArray$/.test(symbol.name) ? [owner, { kind: 'instance', name: 'TypedArray' }] : [owner];
}

/** Whether TypeScript's own libraries declare a symbol. */
export function isOfPlatform(symbol: TypeSymbol): boolean {
  return symbol.declarations.some(({ path }) => /\/lib\.[\w.]+\.d\.ts$/.test(path));
}

/** @returns the path of a member in the compatibility data; undefined if the data does not have it */
export function findMember(owners: Owners, member: string): readonly string[] | undefined {
  for (const owner of owners) {
    if (owner.kind === 'project') {
      if ([...owner.symbol.getMembers().keys()].some((name) => name === member)) return undefined;
      continue;
    }
    const found = owner.kind === 'global' ? findGlobal(member) : findMemberOf(owner.name, owner.kind, member);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findMemberOf(name: string, kind: 'instance' | 'static', member: string): readonly string[] | undefined {
  const paths = ROOTS.flatMap((root) =>
    kind === 'static'
      ? [
          [...root, name, `${member}_static`],
          [...root, name, member],
        ]
      : [[...root, name, member]],
  );
  // Such as `style.fieldSizing`.
  if (/^CSSStyle(Declaration|Properties)$/.test(name)) paths.push(['css', 'properties', toCssName(member)]);
  if (name === 'WebAssembly') paths.push(['webassembly', 'api', `${member}_static`], ['webassembly', 'api', member]);
  return paths.find((path) => findEntry(path) !== undefined);
}

/** @returns the path of a global variable, function or class in the compatibility data */
export function findGlobal(name: string): readonly string[] | undefined {
  const paths = [
    ['api', name],
    ['api', 'Window', name],
    ['javascript', 'builtins', name],
  ];
  return paths.find((path) => findEntry(path) !== undefined);
}
