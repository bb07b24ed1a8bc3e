/** The name of the lock that the tab holds which receives an answer. The browser releases it when the tab closes or reloads. */
const nameOf = (answerId: string) => `chat-page:answer:${answerId}`;

/** Holds the lock of an answer until the promise has settled. Does nothing on a page without locks (over plain http). */
export function holdAnswer(answerId: string, until: Promise<unknown>): void {
  void globalThis.navigator?.locks?.request(nameOf(answerId), () => until.catch(() => undefined));
}

/** Calls the function once no tab receives the answer, and holds its lock until the promise has settled. */
export async function takeOver(answerId: string, run: () => Promise<void>): Promise<void> {
  const { locks } = globalThis.navigator ?? {};
  await (locks ? locks.request(nameOf(answerId), run) : run());
}
