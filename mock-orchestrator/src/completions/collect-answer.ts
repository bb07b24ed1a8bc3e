import { isRecord } from '@chat-executor/protocol';

/** One of OpenAI's output items. */
export type OutputItem = Readonly<Record<string, unknown>> & { readonly type: string };

type ToolCall = { id: string; name: string; arguments: string };
type Fields = Readonly<Record<string, unknown>>;

/** Gathers an answer from its chunks, or from a whole completion, for those who want it as a whole at the end. */
export class CollectedAnswer {
  #text = '';
  #reasoning = '';
  readonly #toolCalls = new Map<number, ToolCall>();
  #usage: unknown;

  /** Adds a chunk; returns the pieces of text that came with it. */
  addChunk(chunk: Fields): { readonly text: string; readonly reasoning: string } {
    return this.#add(chunk, 'delta');
  }

  /** Adds a completion. */
  addCompletion(completion: Fields): void {
    this.#add(completion, 'message');
  }

  /** Token counts as the provider gave them; undefined where it gave none. */
  get usage(): unknown {
    return this.#usage;
  }

  /** Everything so far: reasoning, text, tool calls; what is empty is left out. */
  output(status: 'completed' | 'incomplete'): readonly OutputItem[] {
    const items: OutputItem[] = [];
    if (this.#reasoning !== '') items.push({ type: 'reasoning', status, summary: [{ type: 'summary_text', text: this.#reasoning }] });
    if (this.#text !== '') items.push({ type: 'message', role: 'assistant', status, content: [{ type: 'output_text', text: this.#text }] });
    for (const { id, name, arguments: given } of this.#toolCalls.values())
      items.push({ type: 'function_call', status, call_id: id, name, arguments: given });
    return items;
  }

  #add(message: Fields, part: 'delta' | 'message'): { readonly text: string; readonly reasoning: string } {
    const [choice] = Array.isArray(message['choices']) ? (message['choices'] as readonly unknown[]) : [];
    const body = isRecord(choice) && isRecord(choice[part]) ? choice[part] : {};
    const text = textOf(body['content']);
    const reasoning = textOf(body['reasoning_content']);
    this.#text += text;
    this.#reasoning += reasoning;
    const toolCalls: readonly unknown[] = Array.isArray(body['tool_calls']) ? body['tool_calls'] : [];
    for (const [index, piece] of toolCalls.entries()) if (isRecord(piece)) this.#addToolCall(piece, index);
    if (isRecord(message['usage'])) this.#usage = message['usage'];
    return { text, reasoning };
  }

  #addToolCall(piece: Fields, place: number): void {
    const index = typeof piece['index'] === 'number' ? piece['index'] : place;
    const call = this.#toolCalls.get(index) ?? { id: '', name: '', arguments: '' };
    const given = isRecord(piece['function']) ? piece['function'] : {};
    call.id ||= textOf(piece['id']);
    call.name ||= textOf(given['name']);
    call.arguments += textOf(given['arguments']);
    this.#toolCalls.set(index, call);
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
