import type { Answer, Conversation } from '../conversations/conversation.ts';
import type { ConversationStore } from '../conversations/conversation-store.ts';
import { runAtBeat } from '../layout/run-at-beat.ts';
import type { AnswerPiece } from './read-answer.ts';

/** Shortest interval between updates of a running answer in the store, in milliseconds. */
const RENDER_MS = 50;
/** The longest one is this many times longer. */
const MAX_SLOWNESS = 6;
/** Characters after which the interval grows, because laying out and painting an answer takes longer the longer it is. */
const CHARACTERS_PER_STEP = 7500;
/** Interval between writes of a running answer to the storage, in milliseconds. */
const SAVE_INTERVAL_MS = 1000;

/** A running answer of a stored conversation. Combines changes, so that the page does not render for each word. */
export class AnswerDraft {
  readonly #store: ConversationStore;
  readonly #conversationId: string;
  #answer: Answer;
  /** Whether an update is due. */
  #due = false;

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
    if (this.#due) return;
    this.#due = true;
    const slowness = Math.min(MAX_SLOWNESS, 1 + Math.floor(this.#answer.content.length / CHARACTERS_PER_STEP));
    runAtBeat(RENDER_MS * slowness, () => {
      // Unless the answer has ended.
      if (this.#due) this.#update(SAVE_INTERVAL_MS);
    });
  }

  #update(delay: number): void {
    this.#due = false;
    // Reads the conversation again, because it may have been renamed or deleted.
    const conversation = this.#store.get(this.#conversationId);
    if (!conversation?.messages.some(({ id }) => id === this.#answer.id)) return;
    const messages = conversation.messages.map((message) => (message.id === this.#answer.id ? this.#answer : message));
    this.#store.put({ ...conversation, messages }, delay);
  }
}
