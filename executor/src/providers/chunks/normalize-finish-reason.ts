/** The finish reasons of an answer that failed, at Gemini, DeepSeek, Zhipu and vLLM. OpenAI's `function_call` is none. */
const FAILED = /error|abort|insufficient_system_resource|function_call_filter|malformed|unexpected_tool/i;

/** OpenAI's finish reasons by the names that other APIs and their gateways use. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/filter|safety|sensitive|prohibited|recitation|blocklist|^spii$|refusal/i, 'content_filter'],
  [/max_tokens|length|context_window/i, 'length'],
  [/^(stop(_sequence)?|end_turn|eos|complete|tool_use)$/i, 'stop'],
];

/** Whether a finish reason means that the answer failed. */
export function isFailed(reason: unknown): reason is string {
  return typeof reason === 'string' && FAILED.test(reason);
}

/** Normalizes a finish reason. With tool calls, Gemini and Ollama send `stop`, for which readers ignore the calls. */
export function normalizeFinishReason(reason: string | undefined, usedTools: boolean): string {
  const normalized = REASONS.find(([names]) => names.test(reason ?? 'stop'))?.[1] ?? reason ?? 'stop';
  return usedTools && normalized === 'stop' ? 'tool_calls' : normalized;
}
