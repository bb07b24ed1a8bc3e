import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { makeChunk, type ReceivedCall, ScriptedExecutor } from '../../mock-orchestrator/src/testing/scripted-executor.ts';
import { listKeys } from '../servers/redis.ts';
import { Random } from '../soak/random.ts';
import { askNode, requestNode, TOKENS } from './node-stage.ts';

/** Chooses the faults and the lengths of the answers; only their order on the wire differs between runs. */
const random = new Random('nodes');

const EXECUTORS = 6;
const CALLERS = 20;

/** How long an executor may take to connect, in milliseconds. */
const CONNECT_MS = 3000;

/** One of these happens to each request. Most requests are left alone. */
const FAULTS = [
  ...Array.from({ length: 8 }, () => 'none' as const),
  'stop',
  'stop',
  'caller gone',
  'caller gone',
  'slow reader',
  'slow reader',
  'slow-ack; ms=20',
  // It also ends the other requests of the same executor.
  'vanish; items=1',
] as const;

type Outcome = 'complete' | 'failed' | 'refused' | 'aborted' | 'lost';

/** The options of {@link runRandomFaults}. */
type FaultRun = {
  /** Address of the balancer. */
  readonly url: string;
  readonly redisUrl: string;
  readonly prefix: string;
  readonly requests: number;
  /** Kills a node, in the middle of the run. */
  readonly kill: () => Promise<void>;
};

/** What happened: outcomes of requests, violated rules, calls that no executor saw end, and keys of requests and sessions in Redis. */
type FaultReport = {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly problems: readonly string[];
  readonly openCalls: number;
  readonly leftKeys: () => Promise<readonly string[]>;
};

/** Sends requests with random faults through a balancer to several nodes, and checks that each ends exactly once. */
export async function runRandomFaults(run: FaultRun): Promise<FaultReport> {
  const { url } = run;
  const executors = new Executors(url);
  await executors.start();
  const outcomes: Record<Outcome, number> = { complete: 0, failed: 0, refused: 0, aborted: 0, lost: 0 };
  const problems: string[] = [];
  let [begun, killed] = [0, false];
  const work = async () => {
    while (begun < run.requests) {
      begun += 1;
      const isMiddle = begun === Math.floor(run.requests / 2);
      const fault = random.pick(FAULTS);
      const request = sendRequest(url, fault);
      if (isMiddle) {
        killed = true;
        await run.kill();
      }
      const { outcome, problem } = await request;
      outcomes[outcome] += 1;
      // While no executor is connected, requests would be refused at once.
      if (outcome === 'refused') await delay(100);
      if (problem !== undefined) problems.push(`${fault}: ${problem}`);
      // Only the killed node may lose the connections of its callers.
      if (outcome === 'lost' && !killed) problems.push(`${fault}: the connection was lost`);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, work));
  await executors.stop();
  return {
    outcomes,
    problems,
    openCalls: executors.open,
    leftKeys: async () => (await listKeys(run.redisUrl, run.prefix)).filter((key) => /:(sessions|announcements|tasks|users)$/.test(key)),
  };
}

async function sendRequest(url: string, fault: (typeof FAULTS)[number]): Promise<{ readonly outcome: Outcome; readonly problem?: string }> {
  const id = randomUUID();
  const abort = new AbortController();
  const headers = { 'x-request-id': id, ...(/;/.test(fault) && { 'x-chat-executor-fault': fault }) };
  try {
    const response = await askNode(url, {}, { headers, signal: abort.signal });
    if (!response.ok) return { outcome: 'refused', ...(await checkError(response)) };
    const acts = {
      stop: () => requestNode(`${url}/api/tasks/stop/${id}`, { body: {} }).then((answer) => answer.body?.cancel()),
      'caller gone': () => abort.abort(),
    };
    let text = '';
    const decoder = new TextDecoder();
    for await (const piece of response.body ?? []) {
      if (text === '' && (fault === 'stop' || fault === 'caller gone')) void Promise.resolve(acts[fault]()).catch(() => undefined);
      text += decoder.decode(piece, { stream: true });
      if (fault === 'slow reader') await delay(20);
    }
    return judgeAnswer(text);
  } catch {
    return { outcome: abort.signal.aborted ? 'aborted' : 'lost' };
  }
}

async function checkError(response: Response): Promise<{ readonly problem?: string }> {
  const { error } = (await response.json()) as { error?: { code?: string; message?: string; cure?: string } };
  return error?.code && error.message && error.cure ? {} : { problem: `unreadable error with status ${response.status}` };
}

/** Checks that the items are in order and none is doubled, and that the answer has exactly one end, which is its last event. */
function judgeAnswer(text: string): { readonly outcome: Outcome; readonly problem?: string } {
  const events = text
    .split('\n\n')
    .filter((event) => event !== '')
    .map((event) => event.replace(/^data: /, ''));
  const isEnd = (event: string) => event === '[DONE]' || event.startsWith('{"error"');
  const ends = events.filter(isEnd);
  const last = events.at(-1) ?? '';
  const outcome = last === '[DONE]' ? 'complete' : 'failed';
  if (ends.length !== 1 || !isEnd(last)) return { outcome, problem: `${ends.length} ends, the last event is ${last.slice(0, 80)}` };
  const parts = events
    .filter((event) => !isEnd(event))
    .map((event) => (JSON.parse(event) as { choices: { delta: { content: string } }[] }).choices[0]?.delta.content ?? '');
  const [length, ...numbers] = parts.join('').split(' ').filter(Boolean).map(Number);
  const inOrder = numbers.every((number, index) => number === index);
  if (!inOrder || (outcome === 'complete' && numbers.length !== length))
    return { outcome, problem: `${outcome} with the items ${numbers.join(' ')} of ${length}` };
  return { outcome };
}

/** Executors that answer with numbered items, wait for acks, and reconnect through the balancer when their connection is lost. */
class Executors {
  readonly #url: string;
  readonly #connected = new Set<ScriptedExecutor>();
  readonly #calls = new Set<Promise<void>>();
  readonly #connecting = new Set<Promise<void>>();
  #stopped = false;
  /** Calls that have not ended. */
  open = 0;

  constructor(url: string) {
    this.#url = url;
  }

  async start(): Promise<void> {
    await Promise.all(Array.from({ length: EXECUTORS }, () => this.#connect()));
  }

  async stop(): Promise<void> {
    await Promise.all(this.#calls);
    this.#stopped = true;
    await Promise.all(this.#connecting);
    for (const executor of this.#connected) executor.stop();
  }

  async #connect(): Promise<void> {
    while (!this.#stopped) {
      const settings = { url: this.#url, token: TOKENS.ada, models: ['m'], concurrency: 8 };
      // Calls may arrive before the announcement is acknowledged.
      const connected = Promise.withResolvers<ScriptedExecutor | undefined>();
      const onCall = (call: ReceivedCall) => this.#track(connected.promise.then((known) => known && this.#answer(known, call)));
      const connecting = ScriptedExecutor.connect({ ...settings, onCall }).catch(() => undefined);
      // Its connection may be lost while it waits for an ack.
      const executor = await Promise.race([connecting, delay(CONNECT_MS, undefined)]);
      if (executor === undefined) void connecting.then((late) => late?.stop());
      connected.resolve(executor);
      if (executor === undefined) {
        await delay(100);
        continue;
      }
      if (!executor.socket.connected) continue;
      this.#connected.add(executor);
      executor.socket.once('disconnect', () => {
        this.#connected.delete(executor);
        const again = this.#connect();
        this.#connecting.add(again);
        void again.finally(() => this.#connecting.delete(again));
      });
      return;
    }
  }

  #track(call: Promise<void>): void {
    this.#calls.add(call);
    void call.finally(() => this.#calls.delete(call));
  }

  async #answer(executor: ScriptedExecutor, call: ReceivedCall): Promise<void> {
    this.open += 1;
    const lost = new Promise<'lost'>((resolve) => executor.socket.once('disconnect', () => resolve('lost')));
    const isCancelled = () =>
      executor.envelopes.some(({ data }) => data.type === 'request:chat:cancel' && JSON.stringify(data).includes(call.channel));
    const items = random.integer(1, 12);
    call.acknowledge({ status: true });
    for (const text of [`${items} `, ...Array.from({ length: items }, (_, i) => `${i} `)]) {
      if (isCancelled() || !executor.socket.connected) break;
      await Promise.race([call.emitWithAck(makeChunk(text)).catch(() => undefined), lost]);
      if (random.next() < 0.2) await delay(random.integer(0, 30));
    }
    if (executor.socket.connected) call.emit({ done: true });
    this.open -= 1;
  }
}
