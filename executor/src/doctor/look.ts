import { readBytes, readText } from '../providers/http/read-body.ts';
import type { Sighting } from './finding.ts';

/** One HTTP request of a probe. */
export type LookRequest = {
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON with POST. */
  readonly body?: object;
  /** Sends a `no-cors` request without headers, which shows only whether a server is there. */
  readonly isBlind?: boolean;
};

/** The answer to a {@link LookRequest}. */
export type Answer = {
  readonly sighting: Sighting;
  /** Absent if the answer is unreadable. */
  readonly status?: number;
  /** The start of the body. */
  readonly text?: string;
  /** The target of a redirect, if readable. */
  readonly location?: string;
};

/** The options of {@link Look}. */
export type LookOptions = {
  readonly signal?: AbortSignal | undefined;
  /** Wait for one answer, in milliseconds. */
  readonly limitMs: number;
  /** Keys and tokens: headers that contain one are hidden. */
  readonly secrets: readonly string[];
};

/** Maximum bytes read of a body: fits long model lists. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Headers that are shown. */
const TOLD = ['access-control-allow-origin', 'content-type', 'retry-after', 'server'];

/** The requests of one examination: bounded, cached, and reported without secrets. */
export class Look {
  readonly #options: LookOptions;
  readonly #seen = new Map<string, Promise<Answer>>();

  constructor(options: LookOptions) {
    this.#options = options;
  }

  /** Aborts a request on timeout or when the examination is aborted. */
  limit(): AbortSignal {
    const { signal, limitMs } = this.#options;
    const timeout = AbortSignal.timeout(limitMs);
    return signal ? AbortSignal.any([signal, timeout]) : timeout;
  }

  /** Sends an HTTP request; identical requests are sent once. Rejects only with the reason of an aborted signal. */
  ask(request: LookRequest): Promise<Answer> {
    const question = JSON.stringify([request.url.href, request.headers, request.body, request.isBlind]);
    const known = this.#seen.get(question) ?? this.#ask(request);
    this.#seen.set(question, known);
    return known;
  }

  /** A URL for display: without query, user name and secrets. */
  show({ origin, pathname }: URL): string {
    return this.hide(`${origin.replace(/^null$/, '')}${pathname}`);
  }

  /** A text with secrets removed. */
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
    // The status is enough if the body breaks off or never ends.
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

/** The error code of a failed request in Node; browsers give none. */
function findReason(thrown: unknown): string | undefined {
  const cause = (thrown as { cause?: { code?: unknown } } | undefined)?.cause;
  return typeof cause?.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(cause.code) ? cause.code : undefined;
}
