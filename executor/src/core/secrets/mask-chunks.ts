import { type ChatCompletionChunk, type ChunkChoice, type Delta, isRecord } from '@chat-executor/protocol';
import { hideSpans, MIN_HELD, type SecretMask } from './secret-mask.ts';

const TEXTS = ['reasoning_content', 'content', 'refusal'] as const;

/** The only field names of most deltas. */
const USUAL = new Set<string>(['role', ...TEXTS]);

/** Fields that arrive as a whole, so that nobody joins their texts. `data` of audio is one of them, that of reasoning is not. */
const WHOLE = new Set(['role', 'id', 'type', 'format', 'images', 'annotations', 'citations', 'search_results', 'sources', '/audio/data']);

/** What belongs together, by the name of the field. Other fields are a kind of their own. */
const KINDS = new Map([
  ['function_call', 'tool_calls'],
  ['reasoning', 'reasoning_content'],
  ['reasoning_details', 'reasoning_content'],
  ['thinking_blocks', 'reasoning_content'],
]);

/** A text that arrives in pieces. */
type Piece = {
  /** Which text of the answer it belongs to. */
  readonly key: string;
  /** Pieces of another kind end the texts that are held. */
  readonly kind: string;
  readonly text: string;
  /** Whether it may be held. A name must arrive with its call. */
  readonly canWait: boolean;
  readonly write: (text: string) => void;
  /** A delta with more of this text. */
  readonly wrap: (text: string) => Delta;
};

/** What is held back of a text, and the possible start of a secret that was sent before it. */
type Held = Pick<Piece, 'wrap' | 'kind'> & { text: string; sent: string };

type Shown = { readonly text: string; readonly isMasked: boolean };

/** The state of one choice. */
type Choice = {
  /** Texts of which something is held, or that ended with the possible start of a secret. */
  readonly texts: Map<string, Held>;
  /** Those of which something is held, by kind. */
  readonly held: Map<string, Map<string, Held>>;
  /** What repeats the text in pieces, and waits with it: log probabilities and ids of tokens. */
  readonly logprobs: unknown[];
  readonly tokenIds: unknown[];
  /** The end of the tokens of log probabilities. */
  readonly tokens: Held;
  /** Whether something was hidden. What repeats the text may then be a part of it, and is dropped. */
  isMasked: boolean;
};

function createChoice(): Choice {
  const tokens: Held = { kind: '', wrap: () => ({}), text: '', sent: '' };
  return { texts: new Map(), held: new Map(), logprobs: [], tokenIds: [], tokens, isMasked: false };
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
    const { logprobs, token_ids: tokenIds, ...fields } = given;
    const hasTokens = Boolean(logprobs) || Boolean(tokenIds);
    if (!isLast && !hasTokens && this.#isClean(given.delta, state)) return given;
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
    const isChanged = shown.some(({ text }, at) => text !== pieces[at]?.text);
    const isHeld = state.held.size > 0;
    if (logprobs) state.logprobs.push(logprobs);
    if (Array.isArray(tokenIds)) for (const id of tokenIds) state.tokenIds.push(id);
    state.isMasked ||= shown.some((each) => each.isMasked) || this.#show(state.tokens, joinTokens(logprobs), true).isMasked;
    const repeated = isHeld ? {} : takeTokens(state);
    const hasSameIds = (repeated.token_ids?.length ?? 0) === (Array.isArray(tokenIds) ? tokenIds.length : 0);
    if (!isChanged && hasSameIds && repeated.logprobs === (logprobs ?? undefined)) return given;
    const masked = { ...fields, delta: isChanged ? writePieces(given.delta, shown) : given.delta, ...repeated };
    const isEmpty = isHeld && !given.finish_reason && Object.keys(masked.delta).length === 0 && !hasChoiceFields(masked);
    return isEmpty ? undefined : masked;
  }

  /** Whether a delta has none of a secret, and nothing is held. Most have none. */
  #isClean(delta: Delta, { texts, held }: Choice): boolean {
    if (held.size > 0) return false;
    if (texts.size === 0 && Object.keys(delta).every((name) => USUAL.has(name)))
      return TEXTS.every((name) => !this.#mask.mayStart(delta[name] ?? ''));
    return listPieces(delta).every(({ key, text }) => !texts.has(key) && !this.#mask.mayStart(text));
  }

  #maskPiece(state: Choice, { key, kind, text, canWait, wrap }: Piece, isLast: boolean): Shown {
    const held = state.texts.get(key) ?? { kind, wrap, text: '', sent: '' };
    const shown = this.#show(held, text, isLast || !canWait);
    keep(state, key, held);
    return shown;
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

  #release(index: number, state: Choice, over: readonly (readonly [string, Held])[] = listEnded(state, [], true)): ChunkChoice[] {
    const choices = over.map(([key, held]): ChunkChoice => {
      const shown = this.#show(held, '', true);
      keep(state, key, held);
      state.isMasked ||= shown.isMasked;
      return { index, delta: held.wrap(shown.text), finish_reason: null };
    });
    const [first, ...more] = choices;
    return first && state.held.size === 0 ? [{ ...first, ...takeTokens(state) }, ...more] : choices;
  }
}

/** Keeps a text while a later piece may complete a secret in it. Forgets others, so that each chunk costs the same. */
function keep({ texts, held }: Choice, key: string, text: Held): void {
  if (text.text === '' && text.sent === '') texts.delete(key);
  else texts.set(key, text);
  const ofKind = held.get(text.kind) ?? new Map<string, Held>();
  if (text.text === '') ofKind.delete(key);
  else ofKind.set(key, text);
  if (ofKind.size === 0) held.delete(text.kind);
  else held.set(text.kind, ofKind);
}

/** The held texts that a delta ends: all of them, or those that are of another kind than its pieces. */
function listEnded({ held }: Choice, pieces: readonly Piece[], isLast: boolean): [string, Held][] {
  const keys = new Set(pieces.map(({ key }) => key));
  const ended = [...held].filter(([kind]) => isLast || pieces.some((piece) => piece.kind !== kind));
  return ended.flatMap(([, texts]) => [...texts].filter(([key]) => !keys.has(key)));
}

/** Takes the log probabilities and ids of tokens that can be sent: none after something was hidden. */
function takeTokens({ logprobs, tokenIds, isMasked }: Choice): { logprobs?: unknown; token_ids?: unknown[] } {
  const [joined, ids] = [joinLogprobs(logprobs.splice(0)), tokenIds.splice(0)];
  return isMasked ? {} : { ...(joined !== undefined && { logprobs: joined }), ...(ids.length > 0 && { token_ids: ids }) };
}

function joinTokens(logprobs: unknown): string {
  const lists = isRecord(logprobs) ? [logprobs['content'], logprobs['refusal']] : [];
  return lists.flatMap((list) => recordsOf(list).map(({ token }) => (typeof token === 'string' ? token : ''))).join('');
}

/** A copy of a delta with other texts. */
function writePieces(given: Delta, texts: readonly Shown[]): Delta {
  const delta: Record<string, unknown> = copyTexts(given);
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

/** A copy of a value, in which texts can be replaced. */
function copyTexts<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyTexts) as T;
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, WHOLE.has(name) ? inner : copyTexts(inner)])) as T;
}

/** The pieces of texts in a delta, whatever their fields, which may be written to. */
function listPieces(delta: Readonly<Record<string, unknown>>): Piece[] {
  const pieces: Piece[] = [];
  const walk = (
    place: Record<string, unknown>,
    path: string,
    above: string | undefined,
    wrap: (inner: Record<string, unknown>) => Delta,
  ) => {
    for (const [name, value] of Object.entries(place)) {
      const key = `${path}/${name}`;
      if (WHOLE.has(name) || WHOLE.has(key)) continue;
      const kind = above ?? KINDS.get(name) ?? name;
      if (typeof value === 'string' && value !== '') {
        const write = (text: string) => {
          place[name] = text;
        };
        pieces.push({ key, kind, text: value, canWait: name !== 'name', write, wrap: (text) => wrap({ [name]: text }) });
      }
      if (isRecord(value)) walk(value, key, kind, (inner) => wrap({ [name]: inner }));
      for (const [at, entry] of recordsOf(value).entries()) {
        const { index, type } = entry;
        // Readers join the type of a tool call too.
        const head = { ...(index !== undefined && { index }), ...(type !== undefined && name !== 'tool_calls' && { type }) };
        walk(entry, `${key}/${typeof index === 'number' ? index : at}`, kind, (inner) => wrap({ [name]: [{ ...head, ...inner }] }));
      }
    }
  };
  walk(delta, '', undefined, (inner) => inner);
  return pieces;
}

function recordsOf(list: unknown): Record<string, unknown>[] {
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** A delta without texts and list entries of which everything is held. */
function dropEmpty(delta: Record<string, unknown>): Delta {
  for (const name of TEXTS) if (delta[name] === '' && delta['role'] === undefined) delete delta[name];
  const keepEntries = (name: string, hasContent: (entry: Record<string, unknown>) => boolean) => {
    if (!Array.isArray(delta[name])) return;
    const kept = recordsOf(delta[name]).filter(hasContent);
    if (kept.length > 0) delta[name] = kept;
    else delete delta[name];
  };
  keepEntries('tool_calls', ({ index: _, function: called, ...rest }) => {
    const isName = isRecord(called) && (called['arguments'] !== '' || called['name'] !== undefined);
    return isName || Object.keys(rest).length > 0;
  });
  keepEntries('reasoning_details', (detail) => {
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
    if (!Array.isArray(list)) continue;
    const joined = lists[name] ?? [];
    lists[name] = joined;
    for (const each of list) joined.push(each);
  }
  return { ...parts.at(-1), ...lists };
}
