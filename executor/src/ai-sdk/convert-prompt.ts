import { type ChatCompletionBody, parseJson } from '@chat-executor/protocol';
import { asRecord, asRecords, asText, type JsonRecord } from '../providers/http/json-record.ts';
import { parseDataUrl } from '../providers/messages/parse-data-url.ts';
import { type ContentPart, type FilePart, joinTexts, readContentAndFiles } from '../providers/messages/read-content.ts';
import { readToolCalls } from '../providers/messages/read-tool-calls.ts';
import { readMetadata } from './provider-metadata.ts';

const PROVIDER = 'The AI SDK';

type Part = ContentPart | FilePart;

/**
 * Converts OpenAI messages to an AI SDK prompt.
 *
 * @param version - the model's specification, such as `v3`; they differ in the form of files
 * @throws ExecutorError `unsupported-request` for kinds of content that the AI SDK does not have
 */
export function convertPrompt(messages: ChatCompletionBody['messages'], version: string): JsonRecord[] {
  const toolNames = new Map<string, string>();
  const prompt: { readonly role: string; content: string | JsonRecord[] }[] = [];
  for (const message of messages) {
    const parts = readContentAndFiles(message['content'], PROVIDER);
    if (message.role === 'system' || message.role === 'developer') {
      prompt.push({ role: 'system', content: joinTexts(parts) });
      continue;
    }
    for (const { id, name } of readToolCalls(message)) toolNames.set(id ?? '', name);
    const role = message.role === 'assistant' || message.role === 'tool' ? message.role : 'user';
    const content = convertTurn(message, role, parts, { version, toolNames });
    const last = prompt.at(-1);
    if (role === 'tool' && last?.role === 'tool' && Array.isArray(last.content)) last.content.push(...content);
    else if (content.length > 0) prompt.push({ role, content });
  }
  return prompt;
}

function convertTurn(
  message: JsonRecord,
  role: string,
  parts: readonly Part[],
  { version, toolNames }: { readonly version: string; readonly toolNames: ReadonlyMap<string, string> },
): JsonRecord[] {
  if (role === 'tool') {
    const id = asText(message['tool_call_id']) ?? '';
    const text = joinTexts(parts);
    const json = parseJson(text);
    const output =
      json !== undefined && json !== null && typeof json === 'object' ? { type: 'json', value: json } : { type: 'text', value: text };
    return [{ type: 'tool-result', toolCallId: id, toolName: toolNames.get(id) ?? asText(message['name']) ?? 'unknown', output }];
  }
  const content = parts.map((part) => convertPart(part, version));
  if (role !== 'assistant') return content;
  const metadata = readMetadata(message);
  const calls = readToolCalls(message).map(({ id = '', name, input }) => ({
    type: 'tool-call',
    toolCallId: id,
    toolName: name,
    input,
    ...(metadata.calls.has(id) && { providerOptions: metadata.calls.get(id) }),
  }));
  return [...metadata.reasoning, ...content, ...calls];
}

function convertPart(part: Part, version: string): JsonRecord {
  if (part.kind === 'text') return { type: 'text', text: part.text };
  const file = parseDataUrl(part.url);
  const mediaType = file?.mediaType ?? (part.kind === 'image' ? 'image/*' : 'application/octet-stream');
  const name = part.kind === 'file' && part.name !== undefined && { filename: part.name };
  if (version === 'v2' || version === 'v3') return { type: 'file', mediaType, data: file ? file.base64 : new URL(part.url), ...name };
  const data = file ? { type: 'data', data: file.base64 } : { type: 'url', url: new URL(part.url) };
  return { type: 'file', mediaType, data, ...name };
}

/** Converts the tools of a request. */
export function convertTools(tools: unknown): JsonRecord[] {
  return asRecords(tools).flatMap((tool) => {
    const called = asRecord(tool['function']);
    const name = asText(called?.['name']);
    if (name === undefined) return [];
    const description = asText(called?.['description']);
    const inputSchema = asRecord(called?.['parameters']) ?? { type: 'object', properties: {} };
    return [{ type: 'function', name, ...(description !== undefined && { description }), inputSchema }];
  });
}

/** Converts the tool choice; undefined without one. */
export function convertToolChoice(choice: unknown): JsonRecord | undefined {
  if (choice === 'auto' || choice === 'none' || choice === 'required') return { type: choice };
  const toolName = asText(asRecord(asRecord(choice)?.['function'])?.['name']);
  return toolName === undefined ? undefined : { type: 'tool', toolName };
}
