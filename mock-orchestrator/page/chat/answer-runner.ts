import * as v from 'valibot';
import { PageError } from '../backend/page-error.ts';
import type { Session } from '../backend/session.ts';
import { type Answer, type Conversation, type Message, titleOf } from '../conversations/conversation.ts';
import type { ConversationStore } from '../conversations/conversation-store.ts';
import type { ImageStore } from '../conversations/image-store.ts';
import { messagesForModel } from '../conversations/messages-for-model.ts';
import { texts } from '../language/language.ts';
import { AnswerDraft } from './answer-draft.ts';
import { holdAnswer, takeOver } from './answer-locks.ts';
import { askModel, type ModelRequest, startAnswer } from './ask-model.ts';
import type { AnswerPiece } from './read-answer.ts';
import { type AnswerEventSource, AnswerEvents, AnswerStopped } from './read-events.ts';

/** What the user asks. Images are data URLs. */
export type Asked = { readonly text: string; readonly images?: readonly string[] };

/** A model, and the executor to call. */
export type Target = {
  readonly model: ModelRequest['model'];
  /** Default: the orchestrator chooses one of this user's executors. */
  readonly sessionId?: string;
  /** Whether the executor, and so its answer, goes on while this page is closed. */
  readonly runsOn: boolean;
};

/** The parts of the page that {@link AnswerRunner} uses. */
export type AnswerRunnerParts = {
  readonly session: Pick<Session, 'fetch'>;
  readonly store: ConversationStore;
  readonly images: Pick<ImageStore, 'add' | 'read'>;
  readonly events: AnswerEventSource;
};

/**
 * How long a lost connection is not reported, in milliseconds. A page that closes loses its connections first, and its answer was
 * interrupted, not cut off.
 */
const LEAVE_MS = 300;

/** How long stopping a request may take, in milliseconds. */
const STOP_MS = 5000;

type Running = { readonly controller: AbortController; readonly conversationId: string };

/** Requests answers and adds them to their conversations. Several can run at once. Fires `change` when one starts or ends. */
export class AnswerRunner extends EventTarget {
  readonly #session: Pick<Session, 'fetch'>;
  readonly #store: ConversationStore;
  readonly #images: Pick<ImageStore, 'add' | 'read'>;
  readonly #events: AnswerEventSource;
  /** By answer id. */
  readonly #running = new Map<string, Running>();
  /** The ids of unfinished answers that another tab receives, or received. */
  readonly #watched = new Set<string>();
  /** The ids of those that no tab receives any more. */
  readonly #abandoned = new Set<string>();

  constructor({ session, store, images, events }: AnswerRunnerParts) {
    super();
    this.#session = session;
    this.#store = store;
    this.#images = images;
    this.#events = events;
  }

  /** Whether this page or another tab receives the answer. */
  isWriting(answerId: string): boolean {
    return this.#running.has(answerId) || (this.#watched.has(answerId) && !this.#abandoned.has(answerId));
  }

  /** Whether this page or another tab receives an answer of the conversation. */
  isBusy(conversationId: string): boolean {
    const last = this.#store.get(conversationId)?.messages.at(-1);
    if (last && this.isWriting(last.id)) return true;
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

  /** Stops the answers of a conversation. */
  stop(conversationId: string): void {
    for (const running of this.#running.values()) if (running.conversationId === conversationId) running.controller.abort();
    const last = this.#store.get(conversationId)?.messages.at(-1);
    if (last && this.isWriting(last.id) && !this.#running.has(last.id)) void this.#stopTask(last.id);
  }

  /** Goes on with the stored answers whose requests still run, once no other tab receives them. Call it when signed in. */
  resume(): void {
    this.#watchAll();
    this.#store.addEventListener('change', this.#watchAll);
  }

  readonly #watchAll = () => {
    for (const conversation of this.#store.all) this.#watch(conversation);
  };

  /** Waits until no tab receives the last answer of a conversation, then goes on with it here if its request still runs. */
  #watch({ id: conversationId, messages }: Conversation): void {
    const last = messages.at(-1);
    if (last?.role !== 'assistant' || last.status !== 'streaming' || this.#running.has(last.id) || this.#watched.has(last.id)) return;
    this.#watched.add(last.id);
    void takeOver(last.id, async () => {
      const answer = this.#store.get(conversationId)?.messages.find(({ id }) => id === last.id);
      if (answer?.role === 'assistant' && answer.status === 'streaming' && answer.runsOn) await this.#goOn(conversationId, answer);
      this.#abandoned.add(last.id);
      this.dispatchEvent(new Event('change'));
    });
  }

  async #goOn(conversationId: string, answer: Answer): Promise<void> {
    if (!(await this.#isRunning(conversationId, answer.id).catch(() => false))) return;
    await this.#receive(conversationId, answer, async (controller, draft) => {
      const isRunning = () => this.#isRunning(conversationId, answer.id);
      const events = new AnswerEvents(this.#events, { answerId: answer.id, signal: controller.signal, isRunning });
      // It may have ended before the events were read.
      void events.check();
      for await (const piece of events.read()) draft.add(piece);
    });
  }

  async #answer(conversation: Conversation, target: Target): Promise<void> {
    const { runsOn, ...called } = target;
    const answer: Answer = runsOn ? { ...emptyAnswer(target.model), runsOn } : emptyAnswer(target.model);
    const stored = { ...conversation, updatedAt: answer.startedAt, messages: [...conversation.messages, answer] };
    await this.#receive(
      conversation.id,
      answer,
      async ({ signal }, draft) => {
        const request: ModelRequest = {
          ...called,
          id: answer.id,
          messages: await messagesForModel(conversation, (id) => this.#images.read(id)),
          settings: conversation.settings ?? {},
          ...(runsOn && { chatId: conversation.id }),
          signal,
        };
        for await (const piece of runsOn ? this.#askElsewhere(conversation.id, request) : askModel(this.#session, request))
          draft.add(piece);
      },
      () => this.#store.put(stored),
    );
  }

  /** Asks an executor outside this page. Listens first, so that no event is missed. */
  async *#askElsewhere(conversationId: string, request: ModelRequest): AsyncGenerator<AnswerPiece, void> {
    let isStarted = false;
    let wasAsked = false;
    const isRunning = async () => {
      wasAsked = true;
      return !isStarted || this.#isRunning(conversationId, request.id);
    };
    const events = new AnswerEvents(this.#events, { answerId: request.id, signal: request.signal, isRunning });
    try {
      await startAnswer(this.#session, request);
      isStarted = true;
      // The connection may have been lost and found while the request began, and its last event missed.
      if (wasAsked) void events.check();
      yield* events.read();
    } finally {
      events.close();
    }
  }

  async #isRunning(conversationId: string, answerId: string): Promise<boolean> {
    const response = await this.#session.fetch(`/api/tasks/chat/${encodeURIComponent(conversationId)}`);
    const { task_ids } = v.parse(v.object({ task_ids: v.array(v.string()) }), await response.json());
    return task_ids.includes(answerId);
  }

  /** Runs a function that receives an answer, and stores how it ended. `begin` is called when the answer is known as running. */
  async #receive(
    conversationId: string,
    answer: Answer,
    run: (controller: AbortController, draft: AnswerDraft) => Promise<void>,
    begin: () => void = () => undefined,
  ): Promise<void> {
    const controller = new AbortController();
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    this.#running.set(answer.id, { controller, conversationId });
    holdAnswer(answer.id, ended);
    begin();
    const draft = new AnswerDraft(this.#store, conversationId, answer);
    this.dispatchEvent(new Event('change'));
    try {
      await run(controller, draft);
      draft.end({ status: 'complete' });
    } catch (error) {
      if (isLostConnection(error)) await new Promise((resolve) => setTimeout(resolve, LEAVE_MS));
      const stopped = controller.signal.aborted || error instanceof AnswerStopped;
      draft.end(stopped ? { status: 'stopped' } : { status: 'failed', error: describeError(error) });
      // Before another tab can go on with it.
      if (answer.runsOn && (controller.signal.aborted || isLostConnection(error))) await this.#stopTask(answer.id);
    } finally {
      this.#running.delete(answer.id);
      end();
      this.dispatchEvent(new Event('change'));
    }
  }

  /** Stops a request that does not end with the connection of this page. Never rejects. */
  async #stopTask(id: string): Promise<void> {
    const signal = AbortSignal.timeout(STOP_MS);
    await this.#session.fetch(`/api/tasks/stop/${id}`, { method: 'POST', signal }).catch(() => undefined);
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

/** Whether the connection to the orchestrator failed. */
function isLostConnection(error: unknown): boolean {
  return error instanceof PageError && (error.code === 'cut' || error.code === 'orchestrator-unreachable');
}

function describeError(error: unknown): NonNullable<Answer['error']> {
  if (error instanceof PageError) return { code: error.code, message: error.message, cure: error.cure };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'page-error', message, cure: texts().error.cutCure };
}
