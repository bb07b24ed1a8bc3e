import { isRecord } from '@chat-executor/protocol';
import { sizeOfValues } from '../../json-size.ts';

/** One of OpenAI's output items. */
export type OutputItem = Readonly<Record<string, unknown>> & { readonly type: string };

/** The text that a chunk adds to the answer and to its reasoning. Empty if it adds no text. */
export type ChunkPieces = { readonly text: string; readonly reasoning: string };

type ToolCall = { id: string; name: string; arguments: string };
type Fields = Readonly<Record<string, unknown>>;

/** What a tool call takes in addition to its texts. */
const TOOL_CALL_OVERHEAD = 256;

/** Collects a whole answer from its chunks, or from a completion. */
export class CollectedAnswer {
  #text = '';
  #reasoning = '';
  readonly #toolCalls = new Map<number, ToolCall>();
  #usage: unknown;
  #usageLength = 0;
  #toolCallLength = 0;

  /** Adds a chunk. Returns the added text. */
  addChunk(chunk: Fields): ChunkPieces {
    return this.#add(chunk, 'delta');
  }

  /** Adds a completion. */
  addCompletion(completion: Fields): void {
    this.#add(completion, 'message');
  }

  /** About how much memory it takes, in UTF-16 units. */
  get length(): number {
    return this.#text.length + this.#reasoning.length + this.#toolCallLength + this.#usageLength;
  }

  /** The token counts from the provider, if any. */
  get usage(): unknown {
    return this.#usage;
  }

  /** The answer so far: reasoning, text and tool calls. Omits empty parts. */
  output(status: 'completed' | 'incomplete'): readonly OutputItem[] {
    const items: OutputItem[] = [];
    if (this.#reasoning !== '') items.push({ type: 'reasoning', status, summary: [{ type: 'summary_text', text: this.#reasoning }] });
    if (this.#text !== '') items.push({ type: 'message', role: 'assistant', status, content: [{ type: 'output_text', text: this.#text }] });
    for (const { id, name, arguments: text } of this.#toolCalls.values())
      items.push({ type: 'function_call', status, call_id: id, name, arguments: text });
    return items;
  }

  #add(message: Fields, part: 'delta' | 'message'): ChunkPieces {
    const [choice] = Array.isArray(message['choices']) ? (message['choices'] as readonly unknown[]) : [];
    const body = isRecord(choice) && isRecord(choice[part]) ? choice[part] : {};
    const text = textOf(body['content']);
    const reasoning = textOf(body['reasoning_content']);
    this.#text += text;
    this.#reasoning += reasoning;
    const toolCalls: readonly unknown[] = Array.isArray(body['tool_calls']) ? body['tool_calls'] : [];
    for (const [index, piece] of toolCalls.entries()) if (isRecord(piece)) this.#addToolCall(piece, index);
    if (isRecord(message['usage'])) {
      this.#usage = message['usage'];
      const json = JSON.stringify(this.#usage);
      this.#usageLength = json.length + sizeOfValues(json);
    }
    return { text, reasoning };
  }

  #addToolCall(piece: Fields, position: number): void {
    const index = typeof piece['index'] === 'number' ? piece['index'] : position;
    const known = this.#toolCalls.get(index);
    const call = known ?? { id: '', name: '', arguments: '' };
    const called = isRecord(piece['function']) ? piece['function'] : {};
    call.id ||= textOf(piece['id']);
    call.name ||= textOf(called['name']);
    call.arguments += textOf(called['arguments']);
    this.#toolCallLength += textOf(called['arguments']).length + (known ? 0 : call.id.length + call.name.length + TOOL_CALL_OVERHEAD);
    this.#toolCalls.set(index, call);
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
