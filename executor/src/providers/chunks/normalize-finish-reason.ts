/** Normalizes a finish reason. With tool calls, Gemini and Ollama send `stop`, for which readers ignore the calls. */
export function normalizeFinishReason(reason: string | undefined, usedTools: boolean): string {
  if (usedTools && (reason === undefined || reason === 'stop')) return 'tool_calls';
  return reason ?? 'stop';
}
