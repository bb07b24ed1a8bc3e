/** Who sends or gets something. A lane of the log. */
export type Party = 'caller' | 'backend' | 'executor' | 'provider' | 'suite';

/** One thing that passed. */
export type WireEntry = {
  /** Milliseconds since the run began. */
  readonly at: number;
  readonly from: Party;
  readonly to: Party;
  /** What it was, in a word or two: `event`, `ack`, `item`, `request`, `bytes`, `close` … */
  readonly kind: string;
  /** What it held, as it was on the wire; long texts are cut in the middle. */
  readonly text: string;
};

/** The longest text an entry keeps, in characters. */
const LONGEST_TEXT = 1_500;

/** Entries kept from the beginning and the end of a log; between them the rest is counted only. */
const KEPT = { first: 60, last: 60 } as const;

const began = performance.now();

/** Milliseconds since the suite was loaded: the clock of every log. */
export function now(): number {
  return performance.now() - began;
}

/** Cuts a long text in the middle and says how much is left out. */
export function cutText(text: string, longest = LONGEST_TEXT): string {
  if (text.length <= longest) return text;
  const half = Math.floor(longest / 2);
  return `${text.slice(0, half)} …[${text.length - 2 * half} characters]… ${text.slice(-half)}`;
}

/** What passed on the wire, in order and with times. A long log keeps its beginning and its end. */
export class WireLog {
  readonly #first: WireEntry[] = [];
  #last: WireEntry[] = [];
  #left = 0;

  /** Adds what passes now. */
  add(from: Party, to: Party, kind: string, text: string): void {
    this.#keep({ at: now(), from, to, kind, text: cutText(text) });
  }

  /** Adds what another log holds: what passed on behalf of several. */
  include(entries: readonly WireEntry[]): void {
    for (const entry of entries) this.#keep(entry);
  }

  #keep(entry: WireEntry): void {
    if (this.#first.length < KEPT.first) this.#first.push(entry);
    else this.#last.push(entry);
    if (this.#last.length <= KEPT.last * 2) return;
    this.#left += this.#last.length - KEPT.last;
    this.#last = this.#last.slice(-KEPT.last);
  }

  /** The entries kept; where some are left out, one entry of the suite says how many. */
  get entries(): readonly WireEntry[] {
    const [next] = this.#last;
    if (this.#left === 0 || next === undefined) return [...this.#first, ...this.#last];
    const gap: WireEntry = { at: next.at, from: 'suite', to: 'suite', kind: 'left out', text: `${this.#left} more` };
    return [...this.#first, gap, ...this.#last];
  }
}
