/** Creates an id for an answer or a tool call. `crypto.randomUUID` is missing on pages served over plain HTTP. */
export function createCompletionId(prefix: 'chatcmpl' | 'call' = 'chatcmpl'): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `${prefix}-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
