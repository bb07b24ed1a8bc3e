import { readBytes, readText } from '../providers/http/read-body.ts';
import type { Sighting } from './finding.ts';

/** One HTTP request of a probe. */
export type LookRequest = {
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON with POST. */
  readonly body?: object;
  /** A request every page may send, because it may not read the answer: it tells whether anybody is there. Sent without headers. */
  readonly isBlind?: boolean;
};

/** What came back. */
export type Answer = {
  readonly sighting: Sighting;
  /** Of an answer that may be read. */
  readonly status?: number;
  /** The start of its body. */
  readonly text?: string;
  /** Where it sends us, where that may be known. */
  readonly location?: string;
};

/** How a probe looks at the world: each look is bounded, remembered, and told without anything secret. */
export type LookOptions = {
  readonly signal?: AbortSignal | undefined;
  /** Wait for one answer, in milliseconds. */
  readonly limitMs: number;
  /** Keys and tokens: a header that holds one is not shown. */
  readonly secrets: readonly string[];
};

/** Most of a body that is read, in bytes: long lists of models fit. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Headers that tell something. */
const TOLD = ['access-control-allow-origin', 'content-type', 'retry-after', 'server'];

/** The looks of one examination. */
export class Look {
  readonly #options: LookOptions;
  readonly #seen = new Map<string, Promise<Answer>>();

  constructor(options: LookOptions) {
    this.#options = options;
  }

  /** Ends a look that takes too long, or that nobody waits for any more. */
  limit(): AbortSignal {
    const { signal, limitMs } = this.#options;
    const timeout = AbortSignal.timeout(limitMs);
    return signal ? AbortSignal.any([signal, timeout]) : timeout;
  }

  /** Asks over HTTP; the same question is asked once. Never rejects, except with the reason of a signal that was aborted. */
  ask(request: LookRequest): Promise<Answer> {
    const question = JSON.stringify([request.url.href, request.headers, request.body, request.isBlind]);
    const known = this.#seen.get(question) ?? this.#ask(request);
    this.#seen.set(question, known);
    return known;
  }

  /** An address as it may be shown: without query, user name and secrets. */
  show({ origin, pathname }: URL): string {
    return this.hide(`${origin.replace(/^null$/, '')}${pathname}`);
  }

  /** A text without the secrets in it. */
  hide(text: string): string {
    return this.#options.secrets.filter((secret) => secret !== '').reduce((shown, secret) => shown.replaceAll(secret, '•••'), text);
  }

  async #ask({ url, headers = {}, body, isBlind = false }: LookRequest): Promise<Answer> {
    const what = `${body ? 'POST' : 'GET'} ${this.show(url)}${isBlind ? ' (no-cors)' : ''}`;
    const started = performance.now();
    const ms = () => Math.round(performance.now() - started);
    const signal = this.limit();
    try {
      const response = await fetch(url, {
        ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
        ...(isBlind ? { mode: 'no-cors' } : { headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) } }),
        redirect: isBlind ? 'follow' : 'manual',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal,
      });
      return await this.#read(response, what, ms, signal);
    } catch (thrown) {
      this.#options.signal?.throwIfAborted();
      const detail = findReason(thrown);
      return { sighting: { what, result: signal.aborted ? 'late' : 'nothing', ms: ms(), ...(detail !== undefined && { detail }) } };
    }
  }

  async #read(response: Response, what: string, ms: () => number, signal: AbortSignal): Promise<Answer> {
    if (response.type === 'opaque') {
      response.body?.cancel().catch(() => undefined);
      return { sighting: { what, result: 'unreadable', ms: ms() } };
    }
    const { status } = response;
    const told = this.#tellHeaders(response);
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
      response.body?.cancel().catch(() => undefined);
      const location = response.headers.get('location') ?? undefined;
      const sighting: Sighting = { what, result: 'redirected', ...(status > 0 && { status }), headers: told, ms: ms() };
      return { sighting, ...(location !== undefined && { location: this.hide(location) }) };
    }
    const answered = ms();
    // A body that ends badly, or never, says less than the status it came with.
    const text = await readText(readBytes(response, signal), MOST_BYTES).catch(() => '');
    this.#options.signal?.throwIfAborted();
    return { sighting: { what, result: 'answered', status, headers: told, ms: answered }, status, text };
  }

  #tellHeaders({ headers }: Response): Record<string, string> {
    const told = TOLD.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, this.hide(value.slice(0, 100))] as const];
    });
    return Object.fromEntries(told);
  }
}

/** Why a request failed, in the word programs have for it; pages are not told. */
function findReason(thrown: unknown): string | undefined {
  const cause = (thrown as { cause?: { code?: unknown } } | undefined)?.cause;
  return typeof cause?.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(cause.code) ? cause.code : undefined;
}
