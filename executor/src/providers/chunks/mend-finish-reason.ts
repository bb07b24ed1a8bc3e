/** The finish reason to send on. With tool calls, `stop` becomes `tool_calls`: Gemini and Ollama say `stop`, and readers then drop the calls. */
export function mendFinishReason(reason: string | undefined, usedTools: boolean): string {
  if (usedTools && (reason === undefined || reason === 'stop')) return 'tool_calls';
  return reason ?? 'stop';
}
