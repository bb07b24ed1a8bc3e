import type { ExecutorElement } from './backend/executor-element.ts';
import { Session } from './backend/session.ts';
import { UserEvents } from './backend/user-events.ts';
import { AnnouncedModels } from './chat/announced-models.ts';
import { AnswerRunner } from './chat/answer-runner.ts';
import { ConversationStore } from './conversations/conversation-store.ts';
import { Journal } from './timeline/journal/journal.ts';
import { ProviderObserver } from './timeline/journal/provider-observer.ts';

/** The parts of the page that have no view. */
export type PageParts = {
  readonly executor: ExecutorElement;
  readonly session: Session;
  readonly store: ConversationStore;
  readonly runner: AnswerRunner;
  readonly announced: AnnouncedModels;
  readonly events: UserEvents;
  readonly journal: Journal;
  readonly watch: ProviderObserver;
};

/** Creates and connects the parts. None of them calls the orchestrator before {@link startParts}. */
export function createParts(executor: ExecutorElement): PageParts {
  const session = new Session(localStorage);
  const store = new ConversationStore(localStorage);
  const announced = new AnnouncedModels(session);
  window.addEventListener('storage', (event) => store.receive(event));
  window.addEventListener('pagehide', () => store.flush());
  executor.addEventListener('chat-executor-state', () => announced.refresh());
  const events = new UserEvents(() => session.token);
  // An HTTP request renews the token if possible; everything else then reconnects with the new one.
  events.addEventListener('refused', () => announced.refresh());
  session.addEventListener('change', () => {
    if (session.token !== undefined) executor.executor?.reconnect();
  });
  return {
    executor,
    session,
    store,
    announced,
    events,
    runner: new AnswerRunner(session, store),
    journal: new Journal(session),
    watch: new ProviderObserver(executor),
  };
}

/** Connects the signed-in user: the executor, the events, the journal, the list of models. */
export function startParts({ executor, session, announced, events, journal }: PageParts): void {
  const { demo_provider: demo } = session.config ?? {};
  executor.toggleAttribute('discover', true);
  if (demo) executor.setAttribute('demo-url', new URL(demo.base_url, location.href).href);
  // A getter, so that a renewed token is used for the next attempt to connect.
  executor.token = () => session.token ?? '';
  events.start();
  journal.start();
  announced.start();
}

/** Disconnects the user who has signed out. */
export function stopParts({ executor, announced, events, journal }: PageParts): void {
  executor.token = '';
  events.stop();
  journal.stop();
  announced.stop();
}
