import { setTimeout as wait } from 'node:timers/promises';
import { readServerSentEvents } from '@chat-executor/protocol/framing';
import { hasAnswer, type Question, wordsOf } from './question.ts';
import type { Random } from './random.ts';

/** A backend under load. */
export type Backend = {
  readonly name: string;
  readonly url: string;
  readonly token: string;
  readonly model: string;
  /** Headers that select a fault, and whether the fault changes the text that arrives; none for a backend without faults. */
  readonly faults: readonly { readonly headers: Readonly<Record<string, string>>; readonly changesText: boolean }[];
  /** Whether an executor was disturbed since this time, so that an answer may fail (`performance.now()`). */
  readonly wasDisturbedSince: (time: number) => boolean;
};

/** How a request ended for its caller, and what was wrong about it. */
export type Outcome = {
  readonly end: 'complete' | 'failed' | 'left';
  /** What must not happen, such as a lost word. */
  readonly violations: readonly string[];
};

/** How a caller reads: to the end, slowly, or only the first events. */
type Reading = 'all' | 'slowly' | 'leaves';

/** A request must end within this time, in milliseconds; the limits of the programs under load are well below. */
const END_MS = 90_000;

/** Asks with a random fault and a random way of reading, and checks the answer. */
export async function askRandomly(backend: Backend, question: Question, random: Random): Promise<Outcome> {
  const fault = backend.faults.length > 0 && random.next() < 0.25 ? random.pick(backend.faults) : undefined;
  const reading = random.pick<Reading>(['all', 'all', 'all', 'slowly', 'leaves']);
  return ask(backend, question, { stream: random.next() < 0.8, reading, fault, leavesAfter: random.integer(0, 20) });
}

/** Asks once and checks the answer. */
export async function ask(
  { url, token, model, wasDisturbedSince }: Backend,
  question: Question,
  {
    stream = true,
    reading = 'all',
    fault,
    leavesAfter = 0,
  }: { stream?: boolean; reading?: Reading; fault?: Backend['faults'][number] | undefined; leavesAfter?: number } = {},
): Promise<Outcome> {
  const startedAt = performance.now();
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error('hung')), END_MS);
  const answer = new ReadAnswer();
  let failure: unknown;
  try {
    const response = await fetch(`${url}/api/chat/completions`, {
      method: 'POST',
      signal: controller.signal,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...fault?.headers },
      body: JSON.stringify({ model, messages: [{ role: 'user', content: JSON.stringify(question) }], stream }),
    });
    if (!response.ok || !response.headers.get('content-type')?.includes('event-stream')) answer.readWhole(await response.text());
    else {
      for await (const { data } of readServerSentEvents(response.body as ReadableStream<Uint8Array>, { maxLineLength: 10_000_000 })) {
        answer.readEvent(data);
        if (reading === 'slowly' && answer.events % 16 === 0) await wait(50);
        if (reading === 'leaves' && answer.events > leavesAfter) return { end: 'left', violations: answer.violations };
      }
    }
  } catch (thrown) {
    failure = thrown;
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
  const expected = wordsOf(question).join('');
  const violations = [...answer.violations];
  if (controller.signal.reason instanceof Error && controller.signal.reason.message === 'hung') violations.push('did not end');
  else if (failure !== undefined && fault === undefined) violations.push(`connection lost: ${String(failure)}`);
  const isEnded = answer.isDone || answer.errors > 0;
  if (!isEnded && failure === undefined && fault?.changesText !== true) violations.push('ended without [DONE] and without an error');
  if (fault?.changesText !== true && !expected.startsWith(answer.text)) violations.push('a word is lost or repeated');
  const isComplete = answer.isDone && answer.errors === 0;
  if (isComplete && !hasAnswer(question) && fault === undefined) violations.push('a failed answer looks complete');
  if (isComplete && answer.text !== expected && hasAnswer(question) && fault?.changesText !== true)
    violations.push('a complete answer is cut');
  if (!isComplete && hasAnswer(question) && fault === undefined && !wasDisturbedSince(startedAt)) {
    violations.push(`failed without a reason: ${answer.error}`);
  }
  return { end: isComplete ? 'complete' : 'failed', violations };
}

/** What has arrived of an answer. */
class ReadAnswer {
  text = '';
  events = 0;
  errors = 0;
  error = '';
  isDone = false;
  readonly violations: string[] = [];

  readWhole(body: string): void {
    const { choices, ...rest } = parse(body);
    if (choices?.[0]?.message) {
      this.text = choices[0].message.content ?? '';
      this.isDone = true;
    } else this.#fail(rest);
  }

  readEvent(data: string): void {
    this.events += 1;
    if (this.isDone) this.violations.push('an event after [DONE]');
    if (data === '[DONE]') {
      this.isDone = true;
      return;
    }
    const { choices, ...rest } = parse(data);
    if ('error' in rest) this.#fail(rest);
    else this.text += choices?.[0]?.delta?.content ?? '';
  }

  #fail(value: object): void {
    this.errors += 1;
    this.error = JSON.stringify(value).slice(0, 300);
    if (this.errors > 1) this.violations.push('a second error');
  }
}

type Body = { choices?: { message?: { content?: string }; delta?: { content?: string } }[]; error?: unknown };

function parse(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return { error: `not JSON: ${text.slice(0, 100)}` };
  }
}
