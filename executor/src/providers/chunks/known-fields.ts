import { asRecord, type JsonRecord } from '../http/json-record.ts';

/**
 * The fields of answers that are passed on beside those of OpenAI's API that are normalized. A field is here because a service sends
 * it and clients read it: sources, media, signatures that the next request needs, log probabilities, and measurements. All others are
 * dropped, because gateways and servers in debug mode put anything into them, such as the headers of the request.
 */
const KNOWN = {
  answer:
    'system_fingerprint service_tier provider citations search_results images related_questions videos timings sla_metrics x_groq ' +
    'prompt_filter_results prompt_logprobs web_search search_info sources references moderation content_filter time_info ' +
    'prompt_token_ids vertex_ai_grounding_metadata vertex_ai_url_context_metadata vertex_ai_citation_metadata ' +
    'vertex_ai_safety_results vertex_ai_safety_ratings',
  choice:
    'logprobs native_finish_reason stop_reason matched_stop content_filter_results content_filter_offsets token_ids seed citations ' +
    'search_results sources grounding_metadata',
  message:
    'content reasoning_content refusal name images audio annotations citations search_results context executed_tools function_call ' +
    'reasoning reasoning_details thinking_blocks thought_signature provider_specific_fields channel phase token_id transcript ' +
    'sources references web_search search_info grounding_metadata tool_plan signature reasoning_signature reasoning_opaque ' +
    'encrypted_content extra_content',
  call: 'custom extra_content provider_specific_fields thought_signature',
  function: 'thought_signature',
} as const;

const SETS = Object.fromEntries(Object.entries(KNOWN).map(([place, names]) => [place, new Set(names.split(' '))]));

/** The known fields of a part of an answer. */
export function pickKnown(place: keyof typeof KNOWN, fields: JsonRecord): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => SETS[place]?.has(name)));
}

/** Fields of usage with a text that is a word of the API. */
const USAGE_WORDS = new Set(['service_tier', 'speed', 'inference_geo', 'modality', 'type', 'search_context_size']);

/** How deep usage is read. The deepest known is three objects and a list. */
const MAX_DEPTH = 8;

/** The numbers of usage, whatever their names, also as texts, and those of the objects and lists in it. */
export function pickUsage(usage: JsonRecord, depth = 0): Record<string, unknown> {
  const entries = Object.entries(usage).map(([name, value]) => [name, pickCounts(name, value, depth + 1)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function pickCounts(name: string, value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) return value.map((each) => pickCounts('', each, depth + 1)).filter((each) => each !== undefined);
  const inner = asRecord(value);
  if (inner) return pickUsage(inner, depth);
  const isKnown = typeof value !== 'string' || USAGE_WORDS.has(name) || /^-?\d{1,15}(\.\d{1,20})?$/.test(value);
  return isKnown ? value : undefined;
}
