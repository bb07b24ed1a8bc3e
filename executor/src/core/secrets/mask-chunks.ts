import { type ChatCompletionChunk, type ChunkChoice, type Delta, isRecord } from '@chat-executor/protocol';
import { hasParts, listPieces, type Piece, recordsOf, TEXTS, USUAL, writePieces } from './delta-pieces.ts';
import { addSpan, hideSpans, MIN_HELD, type SecretMask, type Span } from './secret-mask.ts';

/** What is held back of a text, and the possible start of a secret that was sent, or hidden, before it. */
type Held = Pick<Piece, 'wrap' | 'heldKind' | 'isName'> & { text: string; sent: string; isSentHidden: boolean };

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
  const tokens: Held = { text: '', sent: '', isSentHidden: false, heldKind: '', isName: false, wrap: () => ({}) };
  return { texts: new Map(), held: new Map(), logprobs: [], tokenIds: [], tokens, isMasked: false };
}

/**
 * Hides secrets in the chunks of an answer, also if one is cut over several chunks. Holds back only what may be the start of a secret,
 * and sends it before the answer's end, before other content, and before a failure; if it is long enough, it is then hidden.
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
    return head ? choices.map((choice) => this.#mask.value({ ...head, choices: [choice] })) : [];
  }

  #maskChoice(given: ChunkChoice, released: ChunkChoice[]): ChunkChoice | undefined {
    const state = this.#choices.get(given.index) ?? createChoice();
    this.#choices.set(given.index, state);
    const isLast = Boolean(given.finish_reason);
    const { logprobs, token_ids: tokenIds, ...fields } = given;
    const hasTokens = Boolean(logprobs) || Boolean(tokenIds);
    if (!isLast && !hasTokens && this.#isClean(given.delta, state)) return given;
    const pieces = listPieces(given.delta);
    const isPart = hasParts(given.delta);
    released.push(...this.#release(given.index, state, listEnded(state, pieces, isLast || isPart)));
    const shown = pieces.map((piece) => {
      const held = state.texts.get(piece.key);
      const before = held?.text ?? '';
      const { text, isMasked } = this.#maskPiece(state, piece, isLast || isPart);
      if (held?.isName && before !== '') {
        if (held.text === '') released.push({ index: given.index, delta: held.wrap(text), finish_reason: null });
        return { text: '', isMasked };
      }
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
    const texts = shown.map(({ text }) => text);
    const masked = { ...fields, delta: isChanged ? writePieces(given.delta, texts) : given.delta, ...repeated };
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

  #maskPiece(state: Choice, piece: Piece, isLast: boolean): Shown {
    const { heldKind, isName, wrap } = piece;
    const held = state.texts.get(piece.key) ?? { text: '', sent: '', isSentHidden: false, heldKind, isName, wrap };
    if (held.text === '') Object.assign(held, { heldKind, isName, wrap });
    const shown = this.#show(held, piece.text, isLast || !piece.canWait);
    keep(state, piece.key, held);
    return shown;
  }

  /** Adds a piece to a text. Returns what can be sent: all of it, or what comes before the possible start of a secret. */
  #show(held: Held, piece: string, isAll: boolean): Shown {
    const text = held.sent + held.text + piece;
    const from = held.sent.length;
    const isText = held.heldKind !== '';
    const { spans, open, cut } = this.#mask.find(text, isText);
    if (isAll && isText) addSpan(spans, cut, text.length);
    // A secret that begins in the middle of an escape sequence would leave invalid JSON.
    const canHold = text.length - open >= MIN_HELD || /\\(u[\da-f]{0,3})?$/i.test(text.slice(open));
    const end = isAll || !canHold ? text.length : held.isName ? from : Math.max(open, from, spans.at(-1)?.[1] ?? 0);
    const hidden = spans.filter(([start, stop]) => start < end && stop > from);
    // What was hidden is not hidden a second time.
    const [first] = hidden;
    const skipped = first && held.isSentHidden && first[0] < from ? first[1] - from : 0;
    const shown = (skipped > 0 ? hidden.slice(1) : hidden).map(([start, stop]): Span => [Math.max(start - from, 0), stop - from]);
    held.text = text.slice(end);
    // A later piece may complete a secret whose start was sent.
    held.sent = text.slice(Math.min(open, end), end);
    if (end > from) held.isSentHidden = hidden.at(-1)?.[1] === end;
    return { text: hideSpans(text.slice(from, end), shown, skipped), isMasked: hidden.length > 0 };
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
  const ofKind = held.get(text.heldKind) ?? new Map<string, Held>();
  if (text.text === '') ofKind.delete(key);
  else ofKind.set(key, text);
  if (ofKind.size === 0) held.delete(text.heldKind);
  else held.set(text.heldKind, ofKind);
}

/** The held texts that a delta ends: all of them, or those that are of another kind than its pieces. */
function listEnded({ held }: Choice, pieces: readonly Piece[], isAll: boolean): [string, Held][] {
  const keys = new Set(pieces.map(({ key }) => key));
  const ended = [...held].filter(([kind]) => isAll || pieces.some((piece) => piece.kind !== kind));
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

/** Fields of a chunk that must be sent although all its choices are held. */
function hasFields({ id: _, object: __, created: ___, model: ____, choices: _____, ...rest }: ChatCompletionChunk): boolean {
  return Object.keys(rest).length > 0;
}

function hasChoiceFields({ index: _, delta: __, finish_reason: ___, ...rest }: ChunkChoice): boolean {
  return Object.keys(rest).length > 0;
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
