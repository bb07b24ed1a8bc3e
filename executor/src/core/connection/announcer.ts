import type { ExecutorAnnounce, ExecutorAnnounceAck } from '@chat-executor/protocol';
import { cutText } from '../../cut-text.ts';
import type { ConnectionState } from '../state.ts';
import { type AnnouncingSession, announceOverHttp } from './announce-over-http.ts';
import { readAnnounceAck } from './read-acks.ts';
import type { SessionTerms } from './session.ts';

/** Maximum length of a backend's reason, in characters. */
const MAX_REASON_LENGTH = 500;

/** Minimum time between two announcements that a backend asks for, in milliseconds. An announcement may be much larger than the question. */
const ASKED_INTERVAL_MS = 250;

/** What a session announces, and how. */
export type AnnouncerParts = {
  /** Aborts with the session. */
  readonly signal: AbortSignal;
  /** Returns the current announcement. */
  readonly announcement: () => ExecutorAnnounce;
  /** Emits the announcement as an event. Resolves to the ack, or to something else after a timeout. Never rejects. */
  readonly emit: (announcement: ExecutorAnnounce) => Promise<unknown>;
  /** The session for announcements by HTTP request; undefined if it is lost. */
  readonly session: () => AnnouncingSession | undefined;
  readonly onState: (state: Pick<ConnectionState, 'announcement' | 'announcementReason'>) => void;
};

/**
 * Announces one session to its backend (rules ANN-1, ANN-3, ANN-7 and ANN-8). One announcement is in flight, and at most one waits: it
 * is created when it is sent, so it answers everything that was asked in the meantime.
 */
export class Announcer {
  readonly #parts: AnnouncerParts;
  #state: NonNullable<ConnectionState['announcement']> = 'pending';
  #count = 0;
  #isSending = false;
  #isWanted = false;
  #askTimer: ReturnType<typeof setTimeout> | undefined;
  #isAskedAgain = false;
  /** Settles when the last announcement by request has ended. Never rejects. */
  #requested: Promise<unknown> = Promise.resolve();
  /** Whether the backend does not support announcements by request either. */
  #isStock = false;
  /** Whether the backend has answered an announcement by request. */
  #takesRequests = false;
  /** Whether the backend left the last HTTP announcement unanswered. */
  #isLost = false;
  #terms: SessionTerms | undefined;

  constructor(parts: AnnouncerParts) {
    this.#parts = parts;
    parts.signal.addEventListener('abort', () => clearTimeout(this.#askTimer), { once: true });
  }

  /** What the backend's last answer to an announcement says about this session. */
  get terms(): SessionTerms | undefined {
    return this.#terms;
  }

  /** Announces, because the announcement has changed or the session is new. */
  announce(): void {
    this.#isWanted = true;
    this.#isLost = false;
    this.#show('pending');
    if (!this.#isSending) void this.#send();
  }

  /** Announces again if the backend did not answer the last time. */
  repeatLost(): void {
    if (this.#isLost) this.announce();
  }

  /** Announces because the backend asks for it (rule ANN-8). Answers many questions with few announcements. */
  answer(): void {
    if (this.#askTimer !== undefined) {
      this.#isAskedAgain = true;
      return;
    }
    this.#isStock = false;
    this.announce();
    this.#askTimer = setTimeout(() => {
      this.#askTimer = undefined;
      const isAskedAgain = this.#isAskedAgain;
      this.#isAskedAgain = false;
      if (isAskedAgain) this.answer();
    }, ASKED_INTERVAL_MS);
  }

  async #send(): Promise<void> {
    const { signal, announcement, emit } = this.#parts;
    this.#isSending = true;
    while (this.#isWanted && !signal.aborted) {
      this.#isWanted = false;
      this.#count += 1;
      const announced = announcement();
      const ack = readAnnounceAck(await emit(announced));
      // An answer to an outdated announcement does not apply.
      if (this.#isWanted || signal.aborted) continue;
      if (ack || this.#isStock) this.#finish(ack);
      else this.#sendOverHttp(announced);
    }
    this.#isSending = false;
  }

  /** Two concurrent requests may arrive in the wrong order, so that the backend keeps the older announcement. */
  #sendOverHttp(announced: ExecutorAnnounce): void {
    const { signal, session } = this.#parts;
    const id = this.#count;
    const isOld = () => signal.aborted || this.#isWanted || id !== this.#count;
    this.#requested = this.#requested.then(async () => {
      const joined = session();
      if (isOld() || !joined) return;
      const ack = await announceOverHttp(joined, announced, signal);
      if (isOld()) return;
      this.#takesRequests ||= ack !== undefined;
      this.#isStock = !this.#takesRequests;
      this.#isLost = this.#takesRequests && ack === undefined;
      if (!this.#isLost) this.#finish(ack);
    });
  }

  #finish(ack: ExecutorAnnounceAck | undefined): void {
    // Its reason may be long.
    this.#terms = ack && { callback_seconds: ack.callback_seconds, wants_status: ack.wants_status };
    this.#show(ack ? (ack.accepted ? 'accepted' : 'refused') : 'stock', ack?.reason && cutText(ack.reason, MAX_REASON_LENGTH));
  }

  #show(announcement: NonNullable<ConnectionState['announcement']>, announcementReason?: string): void {
    if (announcement === 'pending' && this.#state === 'pending') return;
    this.#state = announcement;
    this.#parts.onState({ announcement, announcementReason });
  }
}
