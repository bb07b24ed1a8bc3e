import { type ChatCompletionChunk, type ChunkChoice, type Delta, isRecord, type ToolCallPiece } from '@chat-executor/protocol';
import { hideSpans, MIN_HELD, type SecretMask } from './secret-mask.ts';

const TEXTS = ['reasoning_content', 'content', 'refusal'] as const;

/** A text that arrives in pieces. */
type Piece = {
  /** Which text of the answer it belongs to. */
  readonly key: string;
  /** Pieces of another kind end the texts that are held. */
  readonly kind: string;
  readonly text: string;
  readonly write: (text: string) => void;
  /** A delta with more of this text. */
  readonly wrap: (text: string) => Delta;
};

/** What is held back of a text, and the possible start of a secret that was sent before it. */
type Held = Pick<Piece, 'wrap' | 'kind'> & { text: string; sent: string };

type Shown = { readonly text: string; readonly isMasked: boolean };

/** The state of one choice. */
type Choice = { readonly texts: Map<string, Held>; readonly logprobs: unknown[] };

function createChoice(): Choice {
  return { texts: new Map(), logprobs: [] };
}

/**
 * Hides secrets in the chunks of an answer, also if one is cut over several chunks. Holds back only what may be the start of a secret,
 * and sends it before the answer's end, before text of another kind, and before a failure.
 */
export class ChunkMasker {
  readonly #mask: SecretMask;
  readonly #choices = new Map<number, Choice>();
  #head: Pick<ChatCompletionChunk, 'id' | 'object' | 'created' | 'model'> | undefined;

  constructor(mask: SecretMask) {
    this.#mask = mask;
  }

  /** Masks one chunk. Returns no chunk if all of it is held. */
  push(given: ChatCompletionChunk): ChatCompletionChunk[] {
    const { id, object, created, model } = given;
    this.#head ??= this.#mask.value({ id, object, created, model });
    if (given.choices.length === 0) return [this.#mask.value(given)];
    const released: ChunkChoice[] = [];
    const choices = given.choices.flatMap((choice) => this.#maskChoice(choice, released) ?? []);
    const isChanged = choices.length !== given.choices.length || choices.some((choice, at) => choice !== given.choices[at]);
    const chunk = this.#mask.value(isChanged ? { ...given, choices } : given);
    return [...this.#wrap(released), ...(choices.length > 0 || hasFields(given) ? [chunk] : [])];
  }

  /** The chunks with what is still held. Call it after the last chunk, and after a failure. */
  end(): ChatCompletionChunk[] {
    return this.#wrap([...this.#choices].flatMap(([index, choice]) => this.#release(index, choice)));
  }

  #wrap(choices: readonly ChunkChoice[]): ChatCompletionChunk[] {
    const head = this.#head;
    return head ? choices.map((choice) => ({ ...head, choices: [choice] })) : [];
  }

  #maskChoice(given: ChunkChoice, released: ChunkChoice[]): ChunkChoice | undefined {
    const state = this.#choices.get(given.index) ?? createChoice();
    this.#choices.set(given.index, state);
    const isLast = Boolean(given.finish_reason);
    if (!isLast && this.#isClean(given.delta, state)) return given;
    const pieces = listPieces(given.delta);
    released.push(...this.#release(given.index, state, listEnded(state, pieces, isLast)));
    const shown = pieces.map((piece) => {
      const before = state.texts.get(piece.key)?.text ?? '';
      const { text, isMasked } = this.#maskPiece(state, piece, isLast);
      if (before === '' || isMasked || !text.startsWith(before)) return { text, isMasked };
      // On its own, as the provider sent it: a budget may allow it and not what follows.
      released.push({ index: given.index, delta: piece.wrap(before), finish_reason: null });
      return { text: text.slice(before.length), isMasked };
    });
    const isMasked = shown.some((each) => each.isMasked);
    const isChanged = shown.some(({ text }, at) => text !== pieces[at]?.text);
    const { logprobs, ...fields } = given;
    const isHeld = [...state.texts.values()].some(({ text }) => text !== '');
    // Log probabilities repeat the text in pieces.
    if (isMasked) state.logprobs.length = 0;
    else if (logprobs) state.logprobs.push(logprobs);
    const sent = isHeld || isMasked ? undefined : joinLogprobs(state.logprobs.splice(0));
    if (!isChanged && sent === (logprobs ?? undefined)) return given;
    const masked = {
      ...fields,
      delta: isChanged ? writePieces(given.delta, shown) : given.delta,
      ...(sent !== undefined && { logprobs: sent }),
    };
    const isEmpty = isHeld && !given.finish_reason && Object.keys(masked.delta).length === 0 && !hasChoiceFields(masked);
    return isEmpty ? undefined : masked;
  }

  /** Whether a delta has none of a secret, and nothing is held. Most have none. */
  #isClean(delta: Delta, { texts }: Choice): boolean {
    for (const { text, sent } of texts.values()) if (text !== '' || sent !== '') return false;
    for (const name of TEXTS) if (this.#mask.mayStart(delta[name] ?? '')) return false;
    const hasOthers = delta.tool_calls ?? delta['reasoning_details'] ?? delta['audio'] ?? delta['function_call'];
    return !hasOthers || listPieces(delta).every(({ text }) => !this.#mask.mayStart(text));
  }

  #maskPiece({ texts }: Choice, { key, kind, text, wrap }: Piece, isLast: boolean): Shown {
    const held = texts.get(key) ?? { kind, wrap, text: '', sent: '' };
    texts.set(key, held);
    // A name must arrive with its call.
    return this.#show(held, text, isLast || key.startsWith('name '));
  }

  /** Adds a piece to a text. Returns what can be sent: all of it, or what comes before the possible start of a secret. */
  #show(held: Held, piece: string, isAll: boolean): Shown {
    const text = held.sent + held.text + piece;
    const from = held.sent.length;
    const { spans, open } = this.#mask.find(text);
    // A secret that begins in the middle of an escape sequence would leave invalid JSON.
    const canHold = text.length - open >= MIN_HELD || /\\(u[\da-f]{0,3})?$/i.test(text.slice(open));
    const end = isAll || !canHold ? text.length : Math.max(open, from);
    const shown = spans
      .filter(([start, stop]) => start < end && stop > from)
      .map(([start, stop]) => [Math.max(start - from, 0), stop - from] as const);
    held.text = text.slice(end);
    // A later piece may complete a secret whose start was sent.
    held.sent = text.slice(Math.min(open, end), end);
    return { text: hideSpans(text.slice(from, end), shown), isMasked: shown.length > 0 };
  }

  #release(index: number, { texts, logprobs }: Choice, over: Iterable<readonly [string, Held]> = texts): ChunkChoice[] {
    let isMasked = false;
    const choices: ChunkChoice[] = [];
    for (const [, held] of over) {
      if (held.text === '') continue;
      const shown = this.#show(held, '', true);
      isMasked ||= shown.isMasked;
      choices.push({ index, delta: held.wrap(shown.text), finish_reason: null });
    }
    const sent = joinLogprobs(choices.length > 0 ? logprobs.splice(0) : []);
    const [first, ...more] = choices;
    return first && sent !== undefined && !isMasked ? [{ ...first, logprobs: sent }, ...more] : choices;
  }
}

/** The held texts that a delta ends: all of them, or those that are of another kind than its pieces. */
function listEnded({ texts }: Choice, pieces: readonly Piece[], isLast: boolean): [string, Held][] {
  const keys = new Set(pieces.map(({ key }) => key));
  return [...texts].filter(([key, { kind }]) => !keys.has(key) && (isLast || pieces.some((piece) => piece.kind !== kind)));
}

/** A copy of a delta with other texts. */
function writePieces(given: Delta, texts: readonly Shown[]): Delta {
  const delta = copyTexts(given);
  for (const [at, { write }] of listPieces(delta).entries()) write(texts[at]?.text ?? '');
  return dropEmpty(delta);
}

/** Fields of a chunk that must be sent although all its choices are held. */
function hasFields({ id: _, object: __, created: ___, model: ____, choices: _____, ...rest }: ChatCompletionChunk): boolean {
  return Object.keys(rest).length > 0;
}

function hasChoiceFields({ index: _, delta: __, finish_reason: ___, ...rest }: ChunkChoice): boolean {
  return Object.keys(rest).length > 0;
}

/** A copy of a delta, and of those of its parts that contain texts in pieces. */
function copyTexts(delta: Delta): Record<string, unknown> {
  const copy: Record<string, unknown> = { ...delta };
  for (const name of ['audio', 'function_call']) if (isRecord(copy[name])) copy[name] = { ...copy[name] };
  for (const name of ['tool_calls', 'reasoning_details']) {
    const list: unknown = copy[name];
    if (!Array.isArray(list)) continue;
    copy[name] = list.map((each) =>
      isRecord(each) ? { ...each, ...(isRecord(each['function']) && { function: { ...each['function'] } }) } : each,
    );
  }
  return copy;
}

/** The pieces of texts in a delta, which may be written to. */
function listPieces(delta: Readonly<Record<string, unknown>>): Piece[] {
  const pieces: Piece[] = [];
  const add = (place: unknown, field: string, key: string, kind: string, wrap: Piece['wrap']) => {
    const target = place as Record<string, unknown> | undefined | null;
    const text = target?.[field];
    if (typeof text !== 'string' || text === '') return;
    const write = (masked: string) => {
      (target as Record<string, unknown>)[field] = masked;
    };
    pieces.push({ key, kind, text, write, wrap });
  };
  for (const name of TEXTS) add(delta, name, name, name, (text) => ({ [name]: text }));
  for (const { index, function: called } of recordsOf(delta['tool_calls'])) {
    const wrap = (part: NonNullable<ToolCallPiece['function']>) => ({ tool_calls: [{ index: Number(index), function: part }] });
    add(called, 'name', `name ${index}`, 'tool_calls', (name) => wrap({ name }));
    add(called, 'arguments', `arguments ${index}`, 'tool_calls', (text) => wrap({ arguments: text }));
  }
  for (const detail of recordsOf(delta['reasoning_details'])) {
    const { type, index } = detail;
    for (const field of ['text', 'summary'])
      add(detail, field, `${field} ${index}`, 'reasoning_content', (text) => ({ reasoning_details: [{ type, index, [field]: text }] }));
  }
  add(delta['audio'], 'transcript', 'transcript', 'audio', (transcript) => ({ audio: { transcript } }));
  add(delta['function_call'], 'arguments', 'function_call', 'tool_calls', (text) => ({ function_call: { arguments: text } }));
  return pieces;
}

function recordsOf(list: unknown): Record<string, unknown>[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** A delta without texts and list entries of which everything is held. */
function dropEmpty(delta: Record<string, unknown>): Delta {
  for (const name of TEXTS) if (delta[name] === '' && delta['role'] === undefined) delete delta[name];
  const keep = (name: string, hasContent: (entry: Record<string, unknown>) => boolean) => {
    if (!Array.isArray(delta[name])) return;
    const kept = recordsOf(delta[name]).filter(hasContent);
    if (kept.length > 0) delta[name] = kept;
    else delete delta[name];
  };
  keep('tool_calls', ({ index: _, function: called, ...rest }) => {
    const isName = isRecord(called) && (called['arguments'] !== '' || called['name'] !== undefined);
    return isName || Object.keys(rest).length > 0;
  });
  keep('reasoning_details', (detail) => {
    for (const field of ['text', 'summary']) if (detail[field] === '') delete detail[field];
    return Object.keys(detail).some((name) => name !== 'type' && name !== 'index');
  });
  return delta;
}

/** Joins the log probabilities of consecutive pieces; undefined without any. */
function joinLogprobs(parts: readonly unknown[]): unknown {
  if (parts.length < 2 || !parts.every(isRecord)) return parts.at(-1);
  const lists: Record<string, unknown[]> = {};
  for (const [name, list] of parts.flatMap((part) => Object.entries(part))) {
    if (Array.isArray(list)) lists[name] = [...(lists[name] ?? []), ...list];
  }
  return { ...parts.at(-1), ...lists };
}
