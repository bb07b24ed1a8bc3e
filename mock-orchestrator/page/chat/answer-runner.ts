import { PageError } from '../backend/page-error.ts';
import type { Session } from '../backend/session.ts';
import { type Answer, type Conversation, type Message, type ToolCall, titleOf } from '../conversations/conversation.ts';
import type { ConversationStore } from '../conversations/conversation-store.ts';
import type { ImageStore } from '../conversations/image-store.ts';
import { messagesForModel } from '../conversations/messages-for-model.ts';
import { texts } from '../language/language.ts';
import { askModel, type ModelRequest } from './ask-model.ts';

/** What the user asks. Images are data URLs. */
export type Asked = { readonly text: string; readonly images?: readonly string[] };

/** A model, and optionally the session of the executor to call. */
export type Target = { readonly model: ModelRequest['model']; readonly sessionId?: string };

/** Interval between updates of a running answer in the store, in milliseconds. */
const RENDER_INTERVAL_MS = 50;
/** Interval between writes of a running answer to the storage, in milliseconds. */
const SAVE_INTERVAL_MS = 1000;

type Running = { readonly controller: AbortController; readonly conversationId: string };

/** Requests answers and adds them to their conversations. Several can run at once. Fires `change` when one starts or ends. */
export class AnswerRunner extends EventTarget {
  readonly #session: Pick<Session, 'fetch'>;
  readonly #store: ConversationStore;
  readonly #images: Pick<ImageStore, 'add' | 'read'>;
  /** By answer id. */
  readonly #running = new Map<string, Running>();

  constructor(session: Pick<Session, 'fetch'>, store: ConversationStore, images: Pick<ImageStore, 'add' | 'read'>) {
    super();
    this.#session = session;
    this.#store = store;
    this.#images = images;
  }

  /** Whether this page is receiving the answer. An answer with status `streaming` may belong to another tab. */
  isWriting(answerId: string): boolean {
    return this.#running.has(answerId);
  }

  /** Whether an answer is running in the conversation. */
  isBusy(conversationId: string): boolean {
    return [...this.#running.values()].some((running) => running.conversationId === conversationId);
  }

  /** Adds a question and requests its answer. Resolves when the answer has ended or failed. Never rejects. */
  async ask(conversation: Conversation, { text, images = [] }: Asked, target: Target): Promise<void> {
    const attached = images.length === 0 ? {} : { images: images.map((image) => this.#images.add(image)) };
    const messages: Message[] = [...conversation.messages, { id: crypto.randomUUID(), role: 'user', content: text, ...attached }];
    await this.#answer({ ...conversation, title: conversation.title || titleOf(text), messages }, target);
  }

  /** Replaces the text of a question and everything after it, and asks it again. */
  async edit(conversation: Conversation, questionId: string, text: string, target: Target): Promise<void> {
    const at = conversation.messages.findIndex(({ id }) => id === questionId);
    const question = conversation.messages[at];
    if (question?.role !== 'user') return;
    const messages = [...conversation.messages.slice(0, at), { ...question, content: text }];
    await this.#answer({ ...conversation, messages }, target);
  }

  /** Regenerates the last answer. */
  async regenerate(conversation: Conversation, target: Target): Promise<void> {
    const last = conversation.messages.at(-1);
    const messages = last?.role === 'assistant' ? conversation.messages.slice(0, -1) : conversation.messages;
    await this.#answer({ ...conversation, messages }, target);
  }

  /** Stops the answers of a conversation by closing their HTTP requests. */
  stop(conversationId: string): void {
    for (const running of this.#running.values()) if (running.conversationId === conversationId) running.controller.abort();
  }

  async #answer(conversation: Conversation, target: Target): Promise<void> {
    const controller = new AbortController();
    const answer = emptyAnswer(target.model);
    this.#running.set(answer.id, { controller, conversationId: conversation.id });
    const draft = new Draft(this.#store, conversation, answer);
    this.dispatchEvent(new Event('change'));
    try {
      const request: ModelRequest = {
        ...target,
        id: answer.id,
        messages: await messagesForModel(conversation, (id) => this.#images.read(id)),
        settings: conversation.settings ?? {},
        signal: controller.signal,
      };
      for await (const piece of askModel(this.#session, request)) {
        if (piece.type === 'usage') draft.change({ completionTokens: piece.completionTokens });
        else if (piece.type === 'tool-call') draft.addToolCall(piece);
        else draft.append(piece.type === 'text' ? 'content' : 'reasoning', piece.text);
      }
      draft.end({ status: 'complete' });
    } catch (error) {
      draft.end(controller.signal.aborted ? { status: 'stopped' } : { status: 'failed', error: describeError(error) });
    } finally {
      this.#running.delete(answer.id);
      this.dispatchEvent(new Event('change'));
    }
  }
}

/** A running answer. Combines changes, so that the page does not render for each word. */
class Draft {
  readonly #store: ConversationStore;
  readonly #conversationId: string;
  #answer: Answer;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: ConversationStore, conversation: Conversation, answer: Answer) {
    this.#store = store;
    this.#conversationId = conversation.id;
    this.#answer = answer;
    store.put({ ...conversation, updatedAt: answer.startedAt, messages: [...conversation.messages, answer] });
  }

  append(part: 'content' | 'reasoning', text: string): void {
    const firstTokenMs = this.#answer.firstTokenMs ?? Date.now() - this.#answer.startedAt;
    this.change({ [part]: this.#answer[part] + text, firstTokenMs });
  }

  addToolCall({ index, name, arguments: text }: ToolCall & { readonly index: number }): void {
    const toolCalls = [...(this.#answer.toolCalls ?? [])];
    const call = toolCalls[index];
    // An index beyond the end is the next call.
    if (call) toolCalls[index] = { name: call.name || name, arguments: call.arguments + text };
    else toolCalls.push({ name, arguments: text });
    this.change({ toolCalls, firstTokenMs: this.#answer.firstTokenMs ?? Date.now() - this.#answer.startedAt });
  }

  change(changes: Partial<Answer>): void {
    this.#answer = { ...this.#answer, ...changes };
    this.#timer ??= setTimeout(() => this.#update(SAVE_INTERVAL_MS), RENDER_INTERVAL_MS);
  }

  end(outcome: Pick<Answer, 'status' | 'error'>): void {
    clearTimeout(this.#timer);
    this.#answer = { ...this.#answer, ...outcome, durationMs: Date.now() - this.#answer.startedAt };
    this.#update(0);
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

function emptyAnswer(model: Target['model']): Answer {
  return {
    id: crypto.randomUUID(),
    role: 'assistant',
    model: model.name,
    content: '',
    reasoning: '',
    status: 'streaming',
    startedAt: Date.now(),
  };
}

function describeError(error: unknown): NonNullable<Answer['error']> {
  if (error instanceof PageError) return { code: error.code, message: error.message, cure: error.cure };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'page-error', message, cure: texts().error.cutCure };
}
