import { isObject, type Json } from '../json.ts';

/** Normalizes the chunks of one answer. One per request. */
export class Normalizer {
  readonly #model: string;
  readonly #wantsUsage: boolean;
  #facts: Json | undefined;
  readonly #begun = new Set<unknown>();
  readonly #finished = new Map<unknown, string>();
  readonly #tools = new Map<string, number>();
  #usage: unknown;

  constructor(model: string, wantsUsage: boolean) {
    this.#model = model;
    this.#wantsUsage = wantsUsage;
  }

  /** Normalizes a chunk; finish reason and usage are kept for {@link end}. */
  normalize(chunk: Json): Json | undefined {
    this.#facts ??= {
      id: typeof chunk['id'] === 'string' && chunk['id'] !== '' ? chunk['id'] : 'chatcmpl-small',
      object: 'chat.completion.chunk',
      created: typeof chunk['created'] === 'number' ? chunk['created'] : 1,
      model: typeof chunk['model'] === 'string' ? chunk['model'] : this.#model,
    };
    if (isObject(chunk['usage'])) this.#usage = chunk['usage'];
    const choices = (Array.isArray(chunk['choices']) ? chunk['choices'] : []).filter(isObject).flatMap((choice) => this.#choice(choice));
    return choices.length === 0 ? undefined : { ...this.#facts, choices };
  }

  #choice(choice: Json): Json[] {
    const index = typeof choice['index'] === 'number' ? choice['index'] : 0;
    const { role = 'assistant', ...delta } = isObject(choice['delta']) ? choice['delta'] : {};
    if (typeof choice['finish_reason'] === 'string') this.#finished.set(index, choice['finish_reason']);
    const calls = delta['tool_calls'];
    if (Array.isArray(calls)) delta['tool_calls'] = calls.filter(isObject).map((call) => ({ ...call, index: this.toolIndex(index, call) }));
    const isFirst = !this.#begun.has(index);
    this.#begun.add(index);
    const hasText = Object.values(delta).some((value) => value !== null && value !== '' && value !== undefined);
    if (!isFirst && !hasText) return [];
    return [{ index, delta: isFirst ? { role, ...delta } : delta, finish_reason: null }];
  }

  /** Without an index, fragments with the same id belong together. */
  toolIndex(choice: number, call: Json): unknown {
    if (typeof call['index'] === 'number') return call['index'];
    const key = `${choice} ${String(call['id'] ?? '')}`;
    const index = this.#tools.get(key) ?? this.#tools.size;
    this.#tools.set(key, index);
    return index;
  }

  /** The end of a complete answer: one finish reason per choice, and usage if requested. */
  end(): Json[] {
    const facts = this.#facts ?? {};
    const ends = [...this.#begun].map((index) => ({
      ...facts,
      choices: [{ index, delta: {}, finish_reason: this.#finished.get(index) ?? 'stop' }],
    }));
    return this.#wantsUsage && this.#usage !== undefined ? [...ends, { ...facts, choices: [], usage: this.#usage }] : ends;
  }
}
