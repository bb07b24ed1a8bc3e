import { findHeaderProblem, listFixedFields, type ModelAlias } from '@chat-executor/executor/providers';

/** A custom header, as typed. If the value is empty, the stored one stays. */
export type HeaderDraft = { readonly name: string; readonly value: string };

/** An alias, as typed. */
export type AliasDraft = { readonly model: string; readonly id: string; readonly name: string };

type Headers = Readonly<Record<string, string>>;

/** Errors of the lists and of the extra fields of a draft. */
export type ListErrors = {
  readonly headers?: 'headerNameWrong' | 'headerForbidden' | 'headerValueWrong' | 'headerTwice';
  readonly extraBody?: 'extraNotObject' | 'extraFixed';
  readonly aliases?: 'aliasModel' | 'aliasTwice';
};

/** The inputs of {@link findListErrors}. */
export type ListDrafts = {
  readonly headers: readonly HeaderDraft[];
  readonly extraBody: string;
  readonly aliases: readonly AliasDraft[];
};

/** Finds the errors of a draft's lists and extra fields. */
export function findListErrors({ headers, extraBody, aliases }: ListDrafts, kept: Headers): ListErrors {
  const header = findHeaderError(headers, kept);
  const extra = findExtraError(extraBody);
  const alias = findAliasError(aliases);
  return { ...(header && { headers: header }), ...(extra && { extraBody: extra }), ...(alias && { aliases: alias }) };
}

/** The headers of a draft: typed values, and stored ones of headers whose value is empty. Rows without name and value are skipped. */
export function readHeaders(drafts: readonly HeaderDraft[], kept: Headers): Headers | undefined {
  const entries = drafts
    .map(({ name, value }) => [name.trim(), value.trim() || (kept[name.trim()] ?? '')] as const)
    .filter(([name, value]) => name !== '' || value !== '');
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The extra fields of a draft; undefined if there are none or if it is not a JSON object. */
export function readExtraBody(text: string): Readonly<Record<string, unknown>> | undefined {
  const value = parseObject(text);
  return value && Object.keys(value).length > 0 ? value : undefined;
}

/** The aliases of a draft. Rows that change nothing are skipped. */
export function readAliases(drafts: readonly AliasDraft[]): readonly ModelAlias[] | undefined {
  const aliases = drafts.flatMap(({ model, id, name }) => {
    const texts = { model: model.trim(), id: id.trim(), name: name.trim() };
    if (texts.id === '' && texts.name === '') return [];
    return [{ model: texts.model, ...(texts.id && { id: texts.id }), ...(texts.name && { name: texts.name }) }];
  });
  return aliases.length > 0 ? aliases : undefined;
}

function findHeaderError(drafts: readonly HeaderDraft[], kept: Headers): ListErrors['headers'] {
  const names = new Set<string>();
  for (const draft of drafts) {
    const [entry] = Object.entries(readHeaders([draft], kept) ?? {});
    if (!entry) continue;
    const [name, value] = entry;
    const problem = findHeaderProblem(name, value, true);
    if (problem) return ({ name: 'headerNameWrong', forbidden: 'headerForbidden', value: 'headerValueWrong' } as const)[problem];
    if (names.has(name.toLowerCase())) return 'headerTwice';
    names.add(name.toLowerCase());
  }
  return undefined;
}

function findExtraError(text: string): ListErrors['extraBody'] {
  if (text.trim() === '') return undefined;
  const value = parseObject(text);
  if (!value) return 'extraNotObject';
  return listFixedFields(value).length > 0 ? 'extraFixed' : undefined;
}

function findAliasError(drafts: readonly AliasDraft[]): ListErrors['aliases'] {
  const aliases = readAliases(drafts) ?? [];
  if (aliases.some(({ model }) => model === '')) return 'aliasModel';
  const ids = aliases.flatMap(({ id }) => id ?? []);
  return new Set(ids).size < ids.length ? 'aliasTwice' : undefined;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
