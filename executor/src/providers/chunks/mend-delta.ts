import { asRecords, asText, type JsonRecord } from '../http/json-record.ts';

/** What servers call reasoning; each is sent on as `reasoning_content`, the form most readers know. */
const REASONING = ['reasoning_content', 'reasoning', 'reasoning_text'] as const;

/**
 * A delta or message in OpenAI's words: reasoning under one name, text as text. Unknown fields stay. The role and the tool calls are
 * left to the caller, since they depend on what came before.
 */
export function mendDelta(delta: JsonRecord): Record<string, unknown> {
  const { role: _, tool_calls: __, content, refusal, ...rest } = delta;
  const mended: Record<string, unknown> = { ...rest, ...(isTextOrNull(refusal) && { refusal }) };
  let reasoning = '';
  for (const name of REASONING) {
    reasoning ||= asText(delta[name]) ?? '';
    // An object of that name is something else than the text, and is nobody's business here.
    if (name === 'reasoning_content' || typeof delta[name] === 'string' || delta[name] === null) delete mended[name];
  }
  if (Array.isArray(content)) {
    mended['content'] = joinParts(content, 'text');
    reasoning ||= asRecords(content)
      .map((part) => joinParts(part['thinking'], 'text'))
      .join('');
  } else if (isTextOrNull(content)) {
    mended['content'] = content;
  }
  if (reasoning !== '') mended['reasoning_content'] = reasoning;
  return mended;
}

/** Mistral writes the content of a reasoning model as parts, with the thinking among them. */
function joinParts(parts: unknown, field: string): string {
  return asRecords(parts)
    .map((part) => asText(part[field]) ?? '')
    .join('');
}

function isTextOrNull(value: unknown): value is string | null {
  return typeof value === 'string' || value === null;
}
