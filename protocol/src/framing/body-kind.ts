/** How a provider's body is framed, as far as its content type and first characters tell. */
export type BodyKind = 'sse' | 'ndjson' | 'json' | 'unknown';

/**
 * Tells how to read a body (rule FRM-1). The first characters decide where they are clear, since providers send JSON
 * errors as event streams and event streams as anything; elsewhere the content type does.
 *
 * - A body that begins with `{` or `[` is `ndjson` where its first line is a whole JSON value and another follows, or
 *   where that line is not there yet or alone and the content type names NDJSON; else `json`, pretty-printed or not.
 * - A body that begins with an SSE field or comment is `sse`.
 * - A body that begins with `<` is `unknown`: an error page, whatever its content type.
 *
 * @param contentType - the header's value, or null
 * @param start - the first characters of the body, best up to the end of its first line and a little more; '' for an empty body
 */
export function detectBodyKind(contentType: string | null, start: string): BodyKind {
  const declared = declaredKind(contentType);
  const first = start.trimStart();
  if (first.startsWith('{') || first.startsWith('[')) return jsonKind(declared, first);
  if (/^\uFEFF?[\r\n]*(?::|(?:data|event|id|retry)[:\r\n])/.test(start)) return 'sse';
  if (first.startsWith('<')) return 'unknown';
  return declared;
}

function declaredKind(contentType: string | null): BodyKind {
  // A proxy that sets the header twice joins the two with a comma.
  const type = contentType?.split(/[;,]/)[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/event-stream') return 'sse';
  if (/ndjson|jsonl|stream\+json/.test(type)) return 'ndjson';
  return /[/+]json$/.test(type) ? 'json' : 'unknown';
}

function jsonKind(declared: BodyKind, first: string): BodyKind {
  const end = first.search(/[\r\n]/);
  if (end === -1) return declared === 'ndjson' ? 'ndjson' : 'json';
  if (!isJson(first.slice(0, end))) return 'json';
  return declared === 'ndjson' || first.slice(end).trim() !== '' ? 'ndjson' : 'json';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
