import { asRecords, asText, type JsonRecord } from '../http/json-record.ts';

/** Servers' names for reasoning; all become `reasoning_content`, the most widely supported name. */
const REASONING = ['reasoning_content', 'reasoning', 'reasoning_text'] as const;

/**
 * Normalizes a delta or message: reasoning under one name, content as text. Unknown fields stay. The caller handles the role
 * and tool calls, which depend on earlier chunks.
 */
export function normalizeDelta(delta: JsonRecord): Record<string, unknown> {
  const { role: _, tool_calls: __, content, refusal, ...rest } = delta;
  const normalized: Record<string, unknown> = { ...rest, ...(isTextOrNull(refusal) && { refusal }) };
  let reasoning = '';
  for (const name of REASONING) {
    reasoning ||= asText(delta[name]) ?? '';
    // An object of that name is not reasoning text and stays.
    if (name === 'reasoning_content' || typeof delta[name] === 'string' || delta[name] === null) delete normalized[name];
  }
  if (Array.isArray(content)) {
    normalized['content'] = joinParts(content, 'text');
    reasoning ||= asRecords(content)
      .map((part) => joinParts(part['thinking'], 'text'))
      .join('');
  } else if (isTextOrNull(content)) {
    normalized['content'] = content;
  }
  if (reasoning !== '') normalized['reasoning_content'] = reasoning;
  return normalized;
}

/** Joins Mistral's content parts, which include the reasoning. */
function joinParts(parts: unknown, field: string): string {
  return asRecords(parts)
    .map((part) => asText(part[field]) ?? '')
    .join('');
}

function isTextOrNull(value: unknown): value is string | null {
  return typeof value === 'string' || value === null;
}
