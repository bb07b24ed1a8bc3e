import { anySignal } from '@chat-executor/protocol';
import { SecretMask } from '../core/secrets/secret-mask.ts';
import { findErrorCode } from '../providers/http/network-errors.ts';
import { readBytes, readText } from '../providers/http/read-body.ts';
import type { Sighting } from './finding.ts';

/** One HTTP request of a probe. */
export type ProbeRequest = {
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON with POST. */
  readonly body?: object;
  /** Sends a `no-cors` request without headers, which only shows whether a server responds. */
  readonly noCors?: boolean;
};

/** The answer to a {@link ProbeRequest}. */
export type Answer = {
  readonly sighting: Sighting;
  /** Undefined if the answer is unreadable. */
  readonly status?: number;
  /** The start of the body. */
  readonly text?: string;
  /** The URL of a redirect, if readable. */
  readonly location?: string;
};

/** The options of {@link ProbeClient}. */
export type ProbeClientOptions = {
  readonly signal?: AbortSignal | undefined;
  /** Timeout of each request, in milliseconds. */
  readonly limitMs: number;
  /** Keys and tokens, which are redacted. */
  readonly secrets: readonly string[];
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
};

/** Maximum number of bytes read of a body; fits long model lists. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** The headers that an observation contains. */
const SHOWN_HEADERS = ['access-control-allow-origin', 'content-type', 'retry-after', 'server'];

/** Sends the requests of one examination with a timeout, caches the answers, and redacts secrets. */
export class ProbeClient {
  readonly #options: ProbeClientOptions;
  readonly #mask: SecretMask;
  readonly #answers = new Map<string, Promise<Answer>>();

  constructor(options: ProbeClientOptions) {
    this.#options = options;
    this.#mask = new SecretMask(options.secrets);
  }

  /** A signal that aborts after the timeout, or when the examination is aborted. */
  createSignal(): AbortSignal {
    const { signal, limitMs } = this.#options;
    const timeout = AbortSignal.timeout(limitMs);
    return signal ? anySignal([signal, timeout]) : timeout;
  }

  /** Sends an HTTP request; identical requests are sent once. Rejects only with the reason of an aborted signal. */
  request(request: ProbeRequest): Promise<Answer> {
    const key = JSON.stringify([request.url.href, request.headers, request.body, request.noCors]);
    const answer = this.#answers.get(key) ?? this.#send(request);
    this.#answers.set(key, answer);
    return answer;
  }

  /** A URL for display: without query, user name and secrets. */
  redactUrl({ origin, pathname }: URL): string {
    return this.redact(`${origin.replace(/^null$/, '')}${pathname}`);
  }

  /** A text with secrets replaced by dots, or hidden if they are escaped. */
  redact(text: string): string {
    const shown = this.#options.secrets.filter((secret) => secret !== '').reduce((rest, secret) => rest.replaceAll(secret, '•••'), text);
    return this.#mask.text(shown);
  }

  async #send({ url, headers = {}, body, noCors = false }: ProbeRequest): Promise<Answer> {
    const what = `${body ? 'POST' : 'GET'} ${this.redactUrl(url)}${noCors ? ' (no-cors)' : ''}`;
    const started = performance.now();
    const ms = () => Math.round(performance.now() - started);
    const signal = this.createSignal();
    const { fetch: send = fetch } = this.#options;
    try {
      const response = await send(url, {
        ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
        ...(noCors ? { mode: 'no-cors' } : { headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) } }),
        redirect: noCors ? 'follow' : 'manual',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal,
      });
      return await this.#read(response, what, ms, signal);
    } catch (thrown) {
      this.#options.signal?.throwIfAborted();
      const detail = findErrorCode(thrown);
      return { sighting: { what, result: signal.aborted ? 'late' : 'nothing', ms: ms(), ...(detail !== undefined && { detail }) } };
    }
  }

  async #read(response: Response, what: string, ms: () => number, signal: AbortSignal): Promise<Answer> {
    if (response.type === 'opaque') {
      response.body?.cancel().catch(() => undefined);
      return { sighting: { what, result: 'unreadable', ms: ms() } };
    }
    const { status } = response;
    const headers = this.#readHeaders(response);
    if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) {
      response.body?.cancel().catch(() => undefined);
      const location = response.headers.get('location') ?? undefined;
      const sighting: Sighting = { what, result: 'redirected', ...(status > 0 && { status }), headers, ms: ms() };
      return { sighting, ...(location !== undefined && { location: this.redact(location) }) };
    }
    const elapsed = ms();
    // Without the body, the status is enough.
    const text = await readText(readBytes(response, { signal }), MAX_BODY_BYTES).catch(() => '');
    this.#options.signal?.throwIfAborted();
    return { sighting: { what, result: 'answered', status, headers, ms: elapsed }, status, text };
  }

  #readHeaders({ headers }: Response): Record<string, string> {
    const shown = SHOWN_HEADERS.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, this.redact(value).slice(0, 100)] as const];
    });
    return Object.fromEntries(shown);
  }
}
