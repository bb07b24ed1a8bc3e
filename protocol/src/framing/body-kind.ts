/** Framing of a provider's body, from its content type and first characters. */
export type BodyKind = 'sse' | 'ndjson' | 'json' | 'unknown';

/**
 * Detects how to read a body (rule FRM-1). Clear first characters decide, because providers send JSON errors as event
 * streams and event streams under any content type. Otherwise the content type decides.
 *
 * - A body that starts with `{` or `[` is `ndjson` if its first line is a complete JSON value and another line follows, or
 *   if that line is incomplete or alone and the content type names NDJSON. Otherwise it is `json`.
 * - A body that starts with an SSE field or comment is `sse`.
 * - A body that starts with `<` is `unknown`: an error page with any content type.
 *
 * @param contentType - value of the header, or null
 * @param start - first characters of the body, preferably more than its first line; '' for an empty body
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
  // A proxy that sets the header twice joins both values with a comma.
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
