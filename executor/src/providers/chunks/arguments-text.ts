import { isRecord, parseJson } from '@chat-executor/protocol';

/**
 * The arguments of a tool call, as they arrive in pieces. Knows whether they are a whole JSON object at a cost that is linear in their
 * length: they are parsed once, when their first bracket is closed.
 */
export class ArgumentsText {
  #text = '';
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #state: 'blank' | 'open' | 'closed' | 'invalid' = 'blank';
  #isWhole = false;
  #sorted: string | undefined;

  constructor(text: string) {
    this.add(text);
  }

  get text(): string {
    return this.#text;
  }

  /** Whether there are only spaces. */
  get isBlank(): boolean {
    return this.#state === 'blank';
  }

  /** Whether they are a whole JSON object. */
  get isWhole(): boolean {
    return this.#state === 'closed' && this.#isWhole;
  }

  /** JSON with sorted keys, to compare whole arguments. */
  get sorted(): string {
    this.#sorted ??= sortKeys(this.#text);
    return this.#sorted;
  }

  /** Adds a piece. */
  add(piece: string): void {
    const before = this.#text.length;
    this.#text += piece;
    this.#sorted = undefined;
    for (let i = 0; i < piece.length && this.#state !== 'invalid'; i++) {
      this.#read(piece.charAt(i));
      if (this.#depth > 0 || this.#state !== 'open') continue;
      this.#state = 'closed';
      this.#isWhole = isRecord(parseJson(this.#text.slice(0, before + i + 1)));
    }
  }

  #read(character: string): void {
    if (this.#isInString) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (character === '\\') this.#isEscaped = true;
      else if (character === '"') this.#isInString = false;
      return;
    }
    if (/\s/.test(character)) return;
    // Text before or after an object is not a part of it.
    if (this.#state !== 'open' && (this.#state === 'closed' || character !== '{')) {
      this.#state = 'invalid';
      return;
    }
    this.#state = 'open';
    if (character === '"') this.#isInString = true;
    else if (character === '{' || character === '[') this.#depth += 1;
    else if (character === '}' || character === ']') this.#depth -= 1;
  }
}

function sortKeys(text: string): string {
  return JSON.stringify(parseJson(text), (_, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}
