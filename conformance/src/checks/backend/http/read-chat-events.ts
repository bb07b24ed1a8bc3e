import type { ReceivedEnvelope } from '../../../peers/executor/received-call.ts';
import { isRecord } from '../../../peers/json.ts';

/** Content of an answer in the events form, in any released dialect. */
export type ChatRead = { text: string; dones: number; readonly errors: unknown[]; readonly types: Set<string> };

/** Reads the events of one message (rule ANS-6); ignores unknown ones. */
export function readChatEvents(envelopes: readonly ReceivedEnvelope[]): ChatRead {
  const read: ChatRead = { text: '', dones: 0, errors: [], types: new Set() };
  for (const { content: data, type = '' } of envelopes) {
    if (!isRecord(data)) continue;
    read.types.add(type);
    if (type === 'response:completion' && data['type'] === 'response.output_text.delta') read.text += String(data['delta'] ?? '');
    if (type === 'chat:message:error') read.errors.push(data['error']);
    if (type === 'chat:message:delta' || type === 'message') read.text += String(data['content'] ?? '');
    if (type === 'chat:message' || type === 'replace') read.text = String(data['content'] ?? '');
    if (type === 'chat:completion') readUpdate(read, data);
  }
  return read;
}

function readUpdate(read: ChatRead, data: Readonly<Record<string, unknown>>): void {
  if (data['error'] !== undefined && data['error'] !== null) read.errors.push(data['error']);
  for (const choice of Array.isArray(data['choices']) ? data['choices'] : []) {
    const delta = isRecord(choice) && isRecord(choice['delta']) ? choice['delta'] : {};
    if (typeof delta['content'] === 'string') read.text += delta['content'];
  }
  if (typeof data['content'] === 'string') read.text = data['content'];
  if (Array.isArray(data['output'])) read.text = readOutput(data['output']);
  if (data['done'] === true) read.dones += 1;
}

/** Text of OpenAI output items. */
function readOutput(output: readonly unknown[]): string {
  const parts = output.flatMap((item) => (isRecord(item) && Array.isArray(item['content']) ? item['content'] : []));
  return parts.map((part) => (isRecord(part) && typeof part['text'] === 'string' ? part['text'] : '')).join('');
}
