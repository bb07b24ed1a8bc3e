import { findEntry } from './compat-data.ts';
import { findStyleUses } from './find-style-uses.ts';
import type { Use } from './use.ts';

/** A start tag with its attributes, whose quoted values may contain `>`. */
const START_TAG = /<([a-z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /(?<=\s)([@.?]?[a-z][\w-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * Finds the elements, attributes, values of attributes, properties (`.popover=`), listeners (`@toggle=`) and styles in HTML.
 * @param file its absolute path
 * @param offset of the HTML in the text of the file
 */
export function findMarkupUses(file: string, text: string, offset = 0): readonly Use[] {
  return [...text.matchAll(START_TAG)].flatMap(({ 1: tag = '', 2: attributes = '', index }) => {
    const use = (at: number, feature: readonly string[]): Use => ({ file, position: offset + index + at, feature });
    const ofAttributes = [...attributes.matchAll(ATTRIBUTE)].flatMap(({ 0: whole, 1: name = '', 2: a, 3: b, 4: c, index: at }) => {
      const value = a ?? b ?? c ?? '';
      const start = tag.length + 1 + at;
      const styles = name === 'style' && value.includes(':');
      return [
        ...featuresOfAttribute(tag, name, value).map((feature) => use(start, feature)),
        ...(styles ? findStyleUses(file, value, offset + index + start + whole.indexOf(value)) : []),
      ];
    });
    return [use(0, ['html', 'elements', tag]), ...ofAttributes].filter(({ feature }) => findEntry(feature) !== undefined);
  });
}

function featuresOfAttribute(tag: string, name: string, value: string): readonly (readonly string[])[] {
  if (/^[@.]/.test(name)) {
    const member = name.startsWith('@') ? `${name.slice(1)}_event` : name.slice(1);
    const owners = [`HTML${tag.replace(/^./, (letter) => letter.toUpperCase())}Element`, 'HTMLElement', 'Element'];
    const members = owners.map((owner) => ['api', owner, member]);
    return members.filter((path) => findEntry(path) !== undefined).slice(0, 1);
  }
  const attribute = name.replace('?', '');
  const element = ['html', 'elements', tag];
  const global = ['html', 'global_attributes', attribute];
  return [[...element, attribute], [...element, attribute, value], [...element, `${attribute}_${value}`], global, [...global, value]];
}
