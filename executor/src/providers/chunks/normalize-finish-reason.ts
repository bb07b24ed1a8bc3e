/** Normalizes a finish reason. With tool calls, the `stop` of Gemini and Ollama becomes `tool_calls`, as readers drop the calls otherwise. */
export function normalizeFinishReason(reason: string | undefined, usedTools: boolean): string {
  if (usedTools && (reason === undefined || reason === 'stop')) return 'tool_calls';
  return reason ?? 'stop';
}
