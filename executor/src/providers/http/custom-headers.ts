import { ExecutorError } from '../../executor-error.ts';
import type { FailureWording } from './map-failure.ts';

/** The headers of a request, by name. */
type Headers = Readonly<Record<string, string>>;

/**
 * What is wrong with a custom header:
 * - `name`: not a header name
 * - `forbidden`: set by the platform or by this executor
 * - `value`: empty, or with characters that headers do not allow
 */
export type HeaderProblem = 'name' | 'forbidden' | 'value';

/** Headers that frame the message. A wrong one breaks the request. */
const FRAMING = 'connection content-length content-type expect host keep-alive te trailer transfer-encoding upgrade'.split(' ');

/** Further headers that browsers do not let pages set. They drop them without an error. Source: the Fetch standard. */
const BROWSER_ONLY =
  'accept-charset accept-encoding access-control-request-headers access-control-request-method access-control-request-private-network cookie cookie2 date dnt origin referer set-cookie via'.split(
    ' ',
  );

/** The problem of a custom header, or undefined. Pages may set fewer headers than programs. */
export function findHeaderProblem(name: string, value: string, isInPage = globalThis.location !== undefined): HeaderProblem | undefined {
  if (!/^[\w!#$%&'*+.^`|~-]{1,100}$/.test(name)) return 'name';
  const lower = name.toLowerCase();
  if (FRAMING.includes(lower)) return 'forbidden';
  if (isInPage && (BROWSER_ONLY.includes(lower) || /^(proxy|sec)-/.test(lower))) return 'forbidden';
  return /^[\x21-\x7e\x80-\xff]([\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?$/.test(value) ? undefined : 'value';
}

/**
 * Adds the user's headers to those of a request. They replace headers of the same name in any case.
 *
 * @throws ExecutorError `invalid-key` for a header that cannot be sent. The platform's own error would contain its value
 */
export function addCustomHeaders(headers: Headers, custom: Headers = {}): Record<string, string> {
  const added = Object.entries(custom).map(([name, value]) => [name.trim(), value.trim()] as const);
  for (const [name, value] of added) {
    const problem = findHeaderProblem(name, value);
    if (problem) throw new ExecutorError('invalid-key', describe(problem, name));
  }
  const names = new Set(added.map(([name]) => name.toLowerCase()));
  return Object.fromEntries([...Object.entries(headers).filter(([name]) => !names.has(name.toLowerCase())), ...added]);
}

/** Repeats a name only if it is one of a fixed list: any other may be a secret in the wrong field. */
function describe(problem: HeaderProblem, name: string): { sentence: string; cure: string } {
  const where = 'in the provider settings of the executor';
  if (problem === 'forbidden') {
    const owner = FRAMING.includes(name.toLowerCase()) ? 'the executor sets it' : 'browsers do not let pages set it';
    return { sentence: `The custom header ${name} cannot be sent: ${owner}.`, cure: `Remove it ${where}.` };
  }
  return problem === 'name'
    ? { sentence: 'The name of a custom header is invalid.', cure: `Use letters, digits and dashes ${where}.` }
    : { sentence: 'The value of a custom header is empty or contains invalid characters.', cure: `Enter it again ${where}.` };
}

/** The values of custom headers as text, to hide them in errors. */
export function joinSecrets(apiKey: string | undefined, headers: Headers = {}): string {
  return [apiKey, ...Object.values(headers)].filter(Boolean).join('\n');
}

/** The wording for a provider with custom headers: servers must allow each of them for other origins (CORS). */
export function wordCustomHeaders(wording: FailureWording, custom: Headers = {}): FailureWording {
  if (Object.keys(custom).length === 0) return wording;
  const { cure = 'Allow this page in the CORS settings of the server.' } = wording['blocked-by-cors'] ?? {};
  const hint =
    "It must also allow your custom headers (Access-Control-Allow-Headers), and answer the browser's OPTIONS requests without them.";
  // A sentence of its own, because interfaces in other languages show this cure only with a sentence that differs from the default.
  const sentence = 'The provider does not let this page read its answers, or send the custom headers.';
  return { ...wording, 'blocked-by-cors': { sentence, cure: `${cure} ${hint}` } };
}
