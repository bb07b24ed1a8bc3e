import { asRecords, asText, type JsonRecord } from '../http/json-record.ts';

/** The names that servers use for reasoning. `reasoning_content` is the most widely supported. */
const REASONING = ['reasoning_content', 'reasoning', 'reasoning_text'] as const;

/**
 * Normalizes a delta or message: reasoning as `reasoning_content`, content as text. Keeps unknown fields, and drops the role and
 * tool calls, which depend on earlier chunks.
 */
export function normalizeDelta(delta: JsonRecord): Record<string, unknown> {
  const { role: _, tool_calls: __, content, refusal, ...rest } = delta;
  const normalized: Record<string, unknown> = { ...rest, ...(isTextOrNull(refusal) && { refusal }) };
  let reasoning = '';
  for (const name of REASONING) {
    reasoning ||= asText(delta[name]) ?? '';
    // An object is not reasoning text, so it stays.
    if (name === 'reasoning_content' || typeof delta[name] === 'string' || delta[name] === null) delete normalized[name];
  }
  if (Array.isArray(content)) {
    normalized['content'] = joinTexts(content);
    reasoning ||= asRecords(content)
      .map((part) => joinTexts(part['thinking']))
      .join('');
  } else if (isTextOrNull(content)) {
    normalized['content'] = content;
  }
  if (reasoning !== '') normalized['reasoning_content'] = reasoning;
  return normalized;
}

/** Joins the texts of Mistral's content parts. */
function joinTexts(parts: unknown): string {
  return asRecords(parts)
    .map((part) => asText(part['text']) ?? '')
    .join('');
}

function isTextOrNull(value: unknown): value is string | null {
  return typeof value === 'string' || value === null;
}
