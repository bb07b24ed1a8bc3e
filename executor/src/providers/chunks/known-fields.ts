import { asRecord, type JsonRecord } from '../http/json-record.ts';

/**
 * The fields of answers that are passed on beside those of OpenAI's API that are normalized. A field is here because a service sends
 * it and clients read it: sources, media, signatures that the next request needs, log probabilities, and measurements. All others are
 * dropped, because gateways and servers in debug mode put anything into them, such as the headers of the request.
 */
const KNOWN = {
  answer:
    'system_fingerprint service_tier provider citations search_results images related_questions videos timings sla_metrics x_groq ' +
    'prompt_filter_results prompt_logprobs',
  choice: 'logprobs native_finish_reason stop_reason matched_stop content_filter_results token_ids seed',
  message:
    'content reasoning_content refusal name images audio annotations citations search_results context executed_tools function_call ' +
    'reasoning reasoning_details thinking_blocks thought_signature provider_specific_fields channel phase token_id transcript',
  call: 'custom extra_content provider_specific_fields thought_signature',
  function: 'thought_signature',
} as const;

const SETS = Object.fromEntries(Object.entries(KNOWN).map(([place, names]) => [place, new Set(names.split(' '))]));

/** The known fields of a part of an answer. */
export function pickKnown(place: keyof typeof KNOWN, fields: JsonRecord): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => SETS[place]?.has(name)));
}

/** Fields of usage with a text that is a word of the API. */
const USAGE_WORDS = new Set(['service_tier', 'speed', 'inference_geo']);

/** The numbers of usage, whatever their names, and of the objects in it. */
export function pickUsage(usage: JsonRecord, depth = 0): Record<string, unknown> {
  const entries = Object.entries(usage).flatMap(([name, value]): [string, unknown][] => {
    const inner = asRecord(value);
    if (inner) return depth < 3 ? [[name, pickUsage(inner, depth + 1)]] : [];
    const isKnown = value === null || typeof value === 'number' || typeof value === 'boolean' || USAGE_WORDS.has(name);
    return isKnown ? [[name, value]] : [];
  });
  return Object.fromEntries(entries);
}
