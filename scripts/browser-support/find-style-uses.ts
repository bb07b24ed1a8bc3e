import { type CssNode, parse, walk } from 'css-tree';
import { findEntry, walkEntries } from './compat-data.ts';
import type { Use } from './use.ts';

/** The paths of units and of functions such as `color-mix()`, by their names. */
const UNITS = new Map<string, readonly string[]>();
const FUNCTIONS = new Map<string, readonly string[]>();
walkEntries(['css', 'types'], (path, { __compat }) => {
  if (__compat !== undefined) FUNCTIONS.set(path.at(-1) ?? '', path);
});

const LENGTH = ['css', 'types', 'length'];
for (const unit of ['cqw', 'cqh', 'cqi', 'cqb', 'cqmin', 'cqmax']) UNITS.set(unit, [...LENGTH, 'container_query_length_units']);
for (const size of ['dynamic', 'large', 'small']) {
  for (const side of ['w', 'h', 'i', 'b', 'min', 'max']) UNITS.set(`${size[0]}v${side}`, [...LENGTH, `viewport_percentage_units_${size}`]);
}
walkEntries(LENGTH, (path) => {
  if (path.length > LENGTH.length) UNITS.set(path.at(-1) ?? '', path);
});

/**
 * Finds the properties, values, functions, units, selectors and at-rules in a style sheet.
 * @param file its absolute path
 * @param offset of the style sheet in the text of the file
 * @throws Error for a style sheet that can't be read
 */
export function findStyleUses(file: string, text: string, offset = 0): readonly Use[] {
  const uses: Use[] = [];
  const add = (node: CssNode, feature: readonly string[] | undefined, prefix = ''): void => {
    if (feature === undefined || findEntry(feature) === undefined) return;
    uses.push({ file, position: offset + (node.loc?.start.offset ?? 0), feature, prefix });
  };
  const onParseError = (error: Error & { readonly offset?: number }): never => {
    throw new Error(`${file}: can't read the style sheet at "${text.slice(error.offset, (error.offset ?? 0) + 40)}": ${error.message}`);
  };
  const context = text.includes('{') ? 'stylesheet' : 'declarationList';
  const sheet = parse(text, { context, positions: true, parseCustomProperty: true, onParseError });
  walk(sheet, function (node) {
    if (node.type === 'Declaration') addUnprefixed(node, ['css', 'properties'], node.property, add);
    if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector')
      addUnprefixed(node, ['css', 'selectors'], node.name, add);
    if (node.type === 'NestingSelector') add(node, ['css', 'selectors', 'nesting']);
    if (node.type === 'Atrule') add(node, ['css', 'at-rules', node.name]);
    if (node.type === 'Feature') add(node, ['css', 'at-rules', this.atrule?.name ?? '', node.name]);
    if (node.type === 'FeatureRange') add(node, ['css', 'at-rules', 'media', 'range_syntax']);
    if (node.type === 'FeatureFunction') {
      const query = node.feature === 'style' ? 'style_queries_for_custom_properties' : `${node.feature}_queries`;
      add(node, ['css', 'at-rules', this.atrule?.name ?? '', query]);
    }
    if (node.type === 'Dimension') add(node, UNITS.get(node.unit));
    const property = this.declaration?.property ?? '';
    if (node.type === 'Identifier' && property !== '') add(node, ['css', 'properties', property, node.name]);
    if (node.type !== 'Function') return;
    const type = FUNCTIONS.get(node.name) ?? [];
    add(node, type);
    add(node, ['css', 'properties', property, node.name]);
    if (node.children.first?.type === 'Identifier' && node.children.first.name === 'from') add(node, [...type, 'relative_syntax']);
  });
  return uses;
}

/** Adds a feature under the name that the code writes, or else under its name without the prefix. */
function addUnprefixed(
  node: CssNode,
  path: readonly string[],
  name: string,
  add: (node: CssNode, feature: readonly string[], prefix?: string) => void,
): void {
  const [, prefix = '', plain = name] = /^(-\w+-)(.+)$/.exec(name) ?? [];
  if (prefix === '' || findEntry([...path, name]) !== undefined) add(node, [...path, name]);
  else add(node, [...path, plain], prefix);
}
