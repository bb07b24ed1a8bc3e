/** How a provider's body is framed, as far as its content type and first bytes tell. */
export type BodyKind = 'sse' | 'ndjson' | 'json' | 'unknown';

/**
 * Tells how to read a body (rule FRM-1). The content type decides where it names a kind; where it is missing or says
 * something else, the first characters do, since providers mislabel their streams.
 *
 * @param contentType - the header's value, or null
 * @param start - the first characters of the body, at least one that is not white space, or '' for an empty body
 */
export function detectBodyKind(contentType: string | null, start: string): BodyKind {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const first = start.trimStart();
  if (first.startsWith('{') || first.startsWith('[')) return type.includes('ndjson') || type.includes('jsonl') ? 'ndjson' : 'json';
  if (type === 'text/event-stream' || /^(data|event|id|retry)\s*:|^:/.test(first)) return 'sse';
  return 'unknown';
}
