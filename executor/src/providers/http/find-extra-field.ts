import { asRecord, type JsonRecord } from './json-record.ts';
import type { ProviderFailure } from './provider-failure.ts';

/** The extra field that a failure names, as a path such as `options.num_ctx`; undefined if it names none. */
export function findExtraField({ words, text }: ProviderFailure, extra: JsonRecord): string | undefined {
  const message = [...words, text].join('\n');
  return listPaths(extra).find((path) => isNamed(path.slice(path.lastIndexOf('.') + 1), message));
}

/** The fields of an object, the inner ones first. */
function listPaths(fields: JsonRecord): string[] {
  return Object.entries(fields).flatMap(([name, value]) => [...listPaths(asRecord(value) ?? {}).map((path) => `${name}.${path}`), name]);
}

/** Whether a message names a field. Some APIs write names in another case. A name that is also an ordinary word must look like a field. */
function isNamed(name: string, message: string): boolean {
  const toWord = (text: string): string => text.replaceAll('_', '').toLowerCase();
  if (/[a-z]_?[A-Z]|_/.test(name)) return message.split(/[^\w]+/).some((word) => toWord(word) === toWord(name));
  const escaped = name.replace(/\W/g, '\\$&');
  return new RegExp(`(['"\`.]|(argument|field|name|option|parameter|property)s?:? )${escaped}(?!\\w)|^${escaped}($|[:.])`, 'm').test(
    message,
  );
}
