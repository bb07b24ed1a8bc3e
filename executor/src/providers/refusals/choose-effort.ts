/** The reasoning efforts of OpenAI and others, in ascending order. */
const EFFORTS = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'];

/** The next effort if the provider does not list those it supports. Others are left out. */
const NEXT: Readonly<Record<string, string>> = { none: 'minimal', minimal: 'low', medium: 'low', xhigh: 'high', max: 'xhigh' };

/**
 * Chooses the nearest effort that a provider supports: a lower one if there is one, but `none` only as the last choice or if the
 * provider asks for it. Undefined if the effort must be left out.
 *
 * @param text - the provider's message, which may list the supported efforts
 */
export function chooseEffort(text: string, requested: unknown): string | undefined {
  const advised = /\bset\b[^.]{0,30}effort\b\W{0,3}(?:to|=)\s*\W?([a-z]+)/i.exec(text)?.[1];
  if (advised !== undefined && EFFORTS.includes(advised)) return advised;
  const position = EFFORTS.indexOf(String(requested));
  if (position === -1) return undefined;
  const quoted = [...text.matchAll(/['"`]([a-z]+)['"`]/gi)].map(([, word]) => word?.toLowerCase());
  const list = /\b(?:supported|valid|allowed|available|accepted|expected|should be|must be|one of)\b(.*)/is.exec(text)?.[1] ?? '';
  const listed = new Set([...quoted, ...list.toLowerCase().split(/[^a-z]+/)]);
  const supported = EFFORTS.filter((effort) => listed.has(effort) && effort !== requested);
  if (supported.length === 0) return NEXT[String(requested)];
  const thinking = supported.filter((effort) => effort !== 'none');
  const lower = thinking.findLast((effort) => EFFORTS.indexOf(effort) < position);
  // Some of Groq's models only turn thinking on and off.
  return lower ?? thinking[0] ?? (listed.has('default') ? undefined : 'none');
}
