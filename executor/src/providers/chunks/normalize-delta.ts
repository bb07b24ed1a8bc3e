import { asRecord, asRecords, asText, type JsonRecord } from '../http/json-record.ts';
import { pickKnown } from './known-fields.ts';

/** The names that servers use for reasoning. `reasoning_content` is the most widely supported. */
const REASONING = ['reasoning_content', 'reasoning', 'reasoning_text', 'thinking'] as const;

/** A delta or message in OpenAI's form, without its role and tool calls. */
export type NormalizedDelta = {
  readonly delta: Record<string, unknown>;
  /** Whether the reasoning was in a field or a content part of its own, and not only in `reasoning_details`. */
  readonly hasOwnReasoning: boolean;
};

/**
 * Normalizes a delta or message: reasoning as `reasoning_content`, content as text, images in `images`. Drops unknown
 * fields, and the role and tool calls, which depend on earlier chunks.
 *
 * @param readDetails - whether reasoning that is only in `reasoning_details` is read. Some servers repeat in it what they have sent
 * before.
 */
export function normalizeDelta(delta: JsonRecord, readDetails = true): NormalizedDelta {
  const { content, refusal, ...rest } = delta;
  const normalized: Record<string, unknown> = { ...pickKnown('message', rest), ...(isTextOrNull(refusal) && { refusal }) };
  let reasoning = '';
  for (const name of REASONING) {
    const value = delta[name];
    reasoning ||= asText(value) ?? joinTexts(value);
    // An object is not reasoning text, so it stays.
    if (name === 'reasoning_content' || typeof value === 'string' || value === null || Array.isArray(value)) delete normalized[name];
  }
  if (Array.isArray(content) || asRecord(content)) {
    const parts = asRecords([content].flat().map((part) => (typeof part === 'string' ? { text: part } : part)));
    normalized['content'] = joinTexts(parts.filter((part) => !isReasoning(part)));
    reasoning ||= joinTexts(parts.filter(isReasoning));
    const images = parts.filter((part) => asRecord(part['image_url']));
    if (images.length > 0) normalized['images'] = [...asRecords(delta['images']), ...images];
  } else if (isTextOrNull(content)) {
    normalized['content'] = content;
  }
  const hasOwnReasoning = reasoning !== '';
  if (readDetails) reasoning ||= joinTexts(delta['reasoning_details']) || joinTexts(delta['thinking_blocks']);
  if (reasoning !== '') normalized['reasoning_content'] = reasoning;
  return { delta: normalized, hasOwnReasoning };
}

/** Whether a content part is reasoning, as Mistral and Databricks send it. */
function isReasoning(part: JsonRecord): boolean {
  return part['thinking'] !== undefined || part['summary'] !== undefined || /^(thinking|reasoning)/.test(asText(part['type']) ?? '');
}

/** Joins the texts of content parts, which may have parts of their own. */
function joinTexts(parts: unknown): string {
  return asRecords(parts)
    .map((part) => {
      const text = part['thinking'] ?? part['summary'] ?? part['reasoning'] ?? part['text'];
      return asText(text) ?? joinTexts(text);
    })
    .join('');
}

function isTextOrNull(value: unknown): value is string | null {
  return typeof value === 'string' || value === null;
}
