import { readServerSentEvents } from '@chat-executor/protocol/framing';
import * as v from 'valibot';
import type { Session } from '../../backend/session.ts';
import { runAtBeat } from '../../layout/run-at-beat.ts';
import { type JournalEntry, JournalEntrySchema } from './journal-entry.ts';

const EntrySchema = v.pipe(v.string(), v.parseJson(), JournalEntrySchema);
const EntriesSchema = v.object({ entries: v.array(JournalEntrySchema) });

const MAX_LINE_LENGTH = 64 * 1024 * 1024;
/** Maximum number of requests. The oldest are dropped. */
const MAX_REQUESTS = 40;
/** Maximum number of frames per request, so that an endless answer does not fill the memory. Frames in the middle are dropped. */
const MAX_FRAMES = 12_000;
/** Minimum interval between `change` events for new frames, in milliseconds. Hundreds of items may arrive per second. */
const CHANGE_INTERVAL_MS = 200;
/** The interval is this many times longer for a request with many frames, whose timeline takes longer to draw. */
const SLOWNESS = 3;
const MANY_FRAMES = 1000;
const MIN_RETRY_MS = 500;
const MAX_RETRY_MS = 10_000;

/** The frames of this user's requests, from the orchestrator's journal. Fires `change`. */
export class Journal extends EventTarget {
  readonly #session: Pick<Session, 'fetch'>;
  readonly #requests = new Map<string, JournalEntry[]>();
  #controller: AbortController | undefined;
  #connected = false;
  #unavailable = false;
  readonly #interrupted = new Set<string>();
  #changeDue = false;
  #lastSeq: number | undefined;
  #clockOffset = Number.POSITIVE_INFINITY;

  constructor(session: Pick<Session, 'fetch'>) {
    super();
    this.#session = session;
  }

  /** Whether the stream of new frames is connected. */
  get connected(): boolean {
    return this.#connected;
  }

  /** Whether the orchestrator has no journal. */
  get unavailable(): boolean {
    return this.#unavailable;
  }

  /** The ids of the requests, newest last. */
  get requests(): readonly string[] {
    return [...this.#requests.keys()];
  }

  /** Whether frames of a request may be missing, because the stream was lost after its last frame. */
  isInterrupted(request: string): boolean {
    return this.#interrupted.has(request);
  }

  /** The frames of one request, in the order they were recorded. */
  entriesOf(request: string): readonly JournalEntry[] {
    return this.#requests.get(request) ?? [];
  }

  /** The minimum interval between `change` events for new frames of a request, in milliseconds. */
  changeIntervalOf(request: string): number {
    return CHANGE_INTERVAL_MS * (this.entriesOf(request).length < MANY_FRAMES ? 1 : SLOWNESS);
  }

  /** Converts a time of this page to the orchestrator's clock, approximately. Both are milliseconds since the epoch. */
  toJournalTime(at: number): number {
    return Number.isFinite(this.#clockOffset) ? at - this.#clockOffset : at;
  }

  /** Streams the journal until {@link stop}. Reconnects if the connection is lost. */
  start(): void {
    this.stop();
    this.#requests.clear();
    this.#lastSeq = undefined;
    this.#controller = new AbortController();
    void this.#follow(this.#controller.signal);
  }

  /** Stops streaming. */
  stop(): void {
    this.#controller?.abort();
    this.#setConnected(false);
  }

  /** Loads a request that is older than this page. Resolves to whether the orchestrator still has it. Never rejects. */
  async load(request: string): Promise<boolean> {
    if (this.#requests.has(request)) return true;
    try {
      const response = await this.#session.fetch(`/api/journal?request=${encodeURIComponent(request)}`);
      const { entries } = v.parse(EntriesSchema, await response.json());
      for (const entry of entries) this.#add(entry);
      return entries.length > 0;
    } catch {
      return false;
    }
  }

  /** The query for the entries recorded while the stream was lost. Empty for the first connection. */
  get #resumeQuery(): string {
    return this.#lastSeq === undefined ? '' : `?after=${this.#lastSeq}`;
  }

  async #follow(signal: AbortSignal): Promise<void> {
    let wait = MIN_RETRY_MS;
    while (!signal.aborted) {
      try {
        const response = await this.#session.fetch(`/api/journal/stream${this.#resumeQuery}`, { signal });
        if (response.status === 404) {
          this.#unavailable = true;
          this.dispatchEvent(new Event('change'));
          return;
        }
        if (response.ok && response.body) {
          wait = MIN_RETRY_MS;
          this.#setConnected(true);
          await this.#read(response.body);
        }
      } catch {
        // The loop below reconnects.
      }
      if (signal.aborted) return;
      for (const request of this.#requests.keys()) this.#interrupted.add(request);
      this.#setConnected(false);
      await new Promise((resolve) => setTimeout(resolve, wait));
      wait = Math.min(MAX_RETRY_MS, wait * 2);
    }
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    for await (const { data } of readServerSentEvents(body, { maxLineLength: MAX_LINE_LENGTH })) {
      const parsed = v.safeParse(EntrySchema, data);
      if (!parsed.success) continue;
      // The frame with the shortest delay gives the best estimate of the difference between the clocks.
      this.#clockOffset = Math.min(this.#clockOffset, Date.now() - parsed.output.at);
      this.#lastSeq = parsed.output.seq;
      this.#add(parsed.output);
    }
  }

  #add(entry: JournalEntry): void {
    // Entries without a request, such as announcements, are in no timeline.
    if (entry.request === '') return;
    const entries = this.#requests.get(entry.request) ?? [];
    // After reconnecting, the journal may repeat known entries.
    if (entry.seq <= (entries.at(-1)?.seq ?? -1)) return;
    entries.push(entry);
    if (entries.length > MAX_FRAMES) entries.splice(MAX_FRAMES / 2, 1);
    this.#requests.set(entry.request, entries);
    this.#interrupted.delete(entry.request);
    for (const oldest of this.requests.slice(0, -MAX_REQUESTS)) {
      this.#requests.delete(oldest);
      this.#interrupted.delete(oldest);
    }
    if (this.#changeDue) return;
    this.#changeDue = true;
    runAtBeat(this.changeIntervalOf(entry.request), () => {
      this.#changeDue = false;
      this.dispatchEvent(new Event('change'));
    });
  }

  #setConnected(connected: boolean): void {
    if (connected === this.#connected) return;
    this.#connected = connected;
    this.dispatchEvent(new Event('change'));
  }
}
