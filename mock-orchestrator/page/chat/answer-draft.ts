import type { Answer, Conversation } from '../conversations/conversation.ts';
import type { ConversationStore } from '../conversations/conversation-store.ts';
import type { AnswerPiece } from './read-answer.ts';

/** Shortest and longest interval between updates of a running answer in the store, in milliseconds. */
const MIN_RENDER_MS = 50;
const MAX_RENDER_MS = 200;
/** Characters after which the interval grows by a millisecond, because laying out and painting an answer takes longer the longer it is. */
const CHARACTERS_PER_MS = 150;
/** Interval between writes of a running answer to the storage, in milliseconds. */
const SAVE_INTERVAL_MS = 1000;

/** A running answer of a stored conversation. Combines changes, so that the page does not render for each word. */
export class AnswerDraft {
  readonly #store: ConversationStore;
  readonly #conversationId: string;
  #answer: Answer;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: ConversationStore, conversationId: Conversation['id'], answer: Answer) {
    this.#store = store;
    this.#conversationId = conversationId;
    this.#answer = answer;
  }

  /** Adds a piece of the answer. */
  add(piece: AnswerPiece): void {
    if (piece.type === 'usage') this.#change({ completionTokens: piece.completionTokens });
    else if (piece.type === 'whole') this.#change(piece.answer);
    else this.#change({ ...this.#append(piece), firstTokenMs: this.#answer.firstTokenMs ?? Date.now() - this.#answer.startedAt });
  }

  end(outcome: Pick<Answer, 'status' | 'error'>): void {
    clearTimeout(this.#timer);
    this.#answer = { ...this.#answer, ...outcome, durationMs: Date.now() - this.#answer.startedAt };
    this.#update(0);
  }

  #append(piece: Exclude<AnswerPiece, { type: 'usage' | 'whole' }>): Partial<Answer> {
    if (piece.type === 'text') return { content: this.#answer.content + piece.text };
    if (piece.type === 'reasoning') return { reasoning: this.#answer.reasoning + piece.text };
    const toolCalls = [...(this.#answer.toolCalls ?? [])];
    const call = toolCalls[piece.index];
    // An index beyond the end is the next call.
    if (call) toolCalls[piece.index] = { name: call.name || piece.name, arguments: call.arguments + piece.arguments };
    else toolCalls.push({ name: piece.name, arguments: piece.arguments });
    return { toolCalls };
  }

  #change(changes: Partial<Answer>): void {
    this.#answer = { ...this.#answer, ...changes };
    const interval = Math.min(MAX_RENDER_MS, MIN_RENDER_MS + this.#answer.content.length / CHARACTERS_PER_MS);
    this.#timer ??= setTimeout(() => this.#update(SAVE_INTERVAL_MS), interval);
  }

  #update(delay: number): void {
    this.#timer = undefined;
    // Reads the conversation again, because it may have been renamed or deleted.
    const conversation = this.#store.get(this.#conversationId);
    if (!conversation?.messages.some(({ id }) => id === this.#answer.id)) return;
    const messages = conversation.messages.map((message) => (message.id === this.#answer.id ? this.#answer : message));
    this.#store.put({ ...conversation, messages }, delay);
  }
}
