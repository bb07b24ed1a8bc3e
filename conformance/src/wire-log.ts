/** A sender or receiver: a lane of the wire log. */
export type Party = 'caller' | 'backend' | 'executor' | 'provider' | 'suite';

/** One entry of a wire log. */
export type WireEntry = {
  /** Milliseconds since the run started. */
  readonly at: number;
  readonly from: Party;
  readonly to: Party;
  /** Kind, in a word or two: `event`, `ack`, `item`, `request`, `bytes`, `close` … */
  readonly kind: string;
  /** Content as on the wire; long texts are cut in the middle. */
  readonly text: string;
};

const MAX_TEXT_LENGTH = 1_500;

/** Entries kept from the start and the end of a log; entries between them are only counted. */
const KEPT = { first: 60, last: 60 } as const;

const began = performance.now();

/** Milliseconds since the suite was loaded; the clock of every log. */
export function now(): number {
  return performance.now() - began;
}

/** Cuts a long text in the middle and says how much is missing. */
export function cutText(text: string, longest = MAX_TEXT_LENGTH): string {
  if (text.length <= longest) return text;
  const half = Math.floor(longest / 2);
  return `${text.slice(0, half)} …[${text.length - 2 * half} characters]… ${text.slice(-half)}`;
}

/** Timed log of the wire. A long log keeps its start and its end. */
export class WireLog {
  readonly #first: WireEntry[] = [];
  #last: WireEntry[] = [];
  #omitted = 0;

  add(from: Party, to: Party, kind: string, text: string): void {
    this.#keep({ at: now(), from, to, kind, text: cutText(text) });
  }

  include(entries: readonly WireEntry[]): void {
    for (const entry of entries) this.#keep(entry);
  }

  #keep(entry: WireEntry): void {
    if (this.#first.length < KEPT.first) this.#first.push(entry);
    else this.#last.push(entry);
    if (this.#last.length <= KEPT.last * 2) return;
    this.#omitted += this.#last.length - KEPT.last;
    this.#last = this.#last.slice(-KEPT.last);
  }

  /** The kept entries; a `left out` entry counts the missing ones. */
  get entries(): readonly WireEntry[] {
    const [next] = this.#last;
    if (this.#omitted === 0 || next === undefined) return [...this.#first, ...this.#last];
    const gap: WireEntry = { at: next.at, from: 'suite', to: 'suite', kind: 'left out', text: `${this.#omitted} more` };
    return [...this.#first, gap, ...this.#last];
  }
}
