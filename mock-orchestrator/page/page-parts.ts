import type { ExecutorElement } from './backend/executor-element.ts';
import { Session } from './backend/session.ts';
import { UserEvents } from './backend/user-events.ts';
import { AnnouncedModels } from './chat/announced-models.ts';
import { AnswerRunner } from './chat/answer-runner.ts';
import { imagesOf } from './conversations/conversation.ts';
import { ConversationStore } from './conversations/conversation-store.ts';
import { ImageStore } from './conversations/image-store.ts';
import { Journal } from './timeline/journal/journal.ts';
import { ProviderObserver } from './timeline/journal/provider-observer.ts';

/** The parts of the page without a view. */
export type PageParts = {
  readonly executor: ExecutorElement;
  readonly session: Session;
  readonly store: ConversationStore;
  readonly images: ImageStore;
  readonly runner: AnswerRunner;
  readonly announced: AnnouncedModels;
  readonly events: UserEvents;
  readonly journal: Journal;
  readonly providerObserver: ProviderObserver;
};

/** Creates and connects the parts. None of them calls the orchestrator before {@link startParts}. */
export function createParts(executor: ExecutorElement): PageParts {
  const session = new Session(localStorage);
  const store = new ConversationStore(localStorage);
  const images = new ImageStore();
  void images.keepOnly(store.isComplete ? imagesOf(store.all) : undefined);
  const announced = new AnnouncedModels(session);
  window.addEventListener('storage', (event) => store.receive(event));
  window.addEventListener('pagehide', () => store.flush());
  executor.addEventListener('chat-executor-state', () => announced.refresh());
  const events = new UserEvents(() => session.token);
  // This HTTP request renews the token if possible. Then everything else reconnects with the new one.
  events.addEventListener('refused', () => announced.refresh());
  session.addEventListener('change', () => {
    if (session.token !== undefined) executor.executor?.reconnect();
  });
  return {
    executor,
    session,
    store,
    images,
    announced,
    events,
    runner: new AnswerRunner({ session, store, images, events }),
    journal: new Journal(session),
    providerObserver: new ProviderObserver(executor),
  };
}

/** Connects executor, events, journal and list of models for the signed-in user. */
export function startParts({ executor, session, announced, events, journal, runner }: PageParts): void {
  const { demo_provider: demo } = session.config ?? {};
  executor.toggleAttribute('discover', true);
  if (demo) executor.setAttribute('demo-url', new URL(demo.base_url, location.href).href);
  // A function, so that the next connection attempt uses a renewed token.
  executor.token = () => session.token ?? '';
  events.start();
  runner.resume();
  journal.start();
  announced.start();
}

/** Disconnects everything after the user signed out. */
export function stopParts({ executor, announced, events, journal }: PageParts): void {
  executor.token = '';
  events.stop();
  journal.stop();
  announced.stop();
}
