import { isObject, type Json } from '../json.ts';

/** Normalizes the chunks of one answer. One per request. */
export class Normalizer {
  readonly #model: string;
  readonly #wantsUsage: boolean;
  #commonFields: Json | undefined;
  readonly #started = new Set<unknown>();
  readonly #finishReasons = new Map<unknown, string>();
  readonly #toolIndexes = new Map<string, number>();
  #usage: unknown;

  constructor(model: string, wantsUsage: boolean) {
    this.#model = model;
    this.#wantsUsage = wantsUsage;
  }

  /** Normalizes a chunk; finish reason and usage are kept for {@link end}. */
  normalize(chunk: Json): Json | undefined {
    this.#commonFields ??= {
      id: typeof chunk['id'] === 'string' && chunk['id'] !== '' ? chunk['id'] : 'chatcmpl-small',
      object: 'chat.completion.chunk',
      created: typeof chunk['created'] === 'number' ? chunk['created'] : 1,
      model: typeof chunk['model'] === 'string' ? chunk['model'] : this.#model,
    };
    if (isObject(chunk['usage'])) this.#usage = chunk['usage'];
    const choices = (Array.isArray(chunk['choices']) ? chunk['choices'] : []).filter(isObject).flatMap((choice) => this.#choice(choice));
    return choices.length === 0 ? undefined : { ...this.#commonFields, choices };
  }

  #choice(choice: Json): Json[] {
    const index = typeof choice['index'] === 'number' ? choice['index'] : 0;
    const { role = 'assistant', ...delta } = isObject(choice['delta']) ? choice['delta'] : {};
    if (typeof choice['finish_reason'] === 'string') this.#finishReasons.set(index, choice['finish_reason']);
    const calls = delta['tool_calls'];
    if (Array.isArray(calls)) delta['tool_calls'] = calls.filter(isObject).map((call) => ({ ...call, index: this.toolIndex(index, call) }));
    const isFirst = !this.#started.has(index);
    this.#started.add(index);
    const hasText = Object.values(delta).some((value) => value !== null && value !== '' && value !== undefined);
    if (!isFirst && !hasText) return [];
    return [{ index, delta: isFirst ? { role, ...delta } : delta, finish_reason: null }];
  }

  /** Without an index, fragments with the same id belong together. */
  toolIndex(choice: number, call: Json): unknown {
    if (typeof call['index'] === 'number') return call['index'];
    const key = `${choice} ${String(call['id'] ?? '')}`;
    const index = this.#toolIndexes.get(key) ?? this.#toolIndexes.size;
    this.#toolIndexes.set(key, index);
    return index;
  }

  /** The end of a complete answer: one finish reason per choice, and usage if requested. */
  end(): Json[] {
    const common = this.#commonFields ?? {};
    const ends = [...this.#started].map((index) => ({
      ...common,
      choices: [{ index, delta: {}, finish_reason: this.#finishReasons.get(index) ?? 'stop' }],
    }));
    return this.#wantsUsage && this.#usage !== undefined ? [...ends, { ...common, choices: [], usage: this.#usage }] : ends;
  }
}
