/** Whether a request of a page may be answered, by the page's origin. */
export type OriginPolicy = {
  /** Whether a page of that origin is on the allow-list. */
  readonly allows: (origin: string) => boolean;
  /** The same, or the page was served by this very host; no origin at all is a program and no page. */
  readonly allowsOrSame: (origin: string | undefined, host: string | undefined) => boolean;
};

/**
 * Makes the policy of an allow-list of origins, such as `https://chat.example.com`.
 *
 * @throws Error for an entry that is no origin, and for `*`: anybody's page could then act for a signed-in user
 */
export function createOriginPolicy(allowed: readonly string[]): OriginPolicy {
  const origins = new Set(allowed.map(readOrigin));
  const allows = (origin: string) => origins.has(origin);
  return {
    allows,
    allowsOrSame: (origin, host) => origin === undefined || allows(origin) || (host !== undefined && hostOf(origin) === host.toLowerCase()),
  };
}

/** Whether a Host header names this machine itself. Anything else may be a name that somebody pointed at it (DNS rebinding). */
export function isLoopbackHost(host: string | undefined): boolean {
  const name = host === undefined ? undefined : hostnameOf(host);
  return (
    name !== undefined && (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(name))
  );
}

function readOrigin(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : 'null';
  if (origin === 'null') throw new Error(`"${text}" is not an origin. Use the form https://chat.example.com, without "*".`);
  return origin;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function hostnameOf(host: string): string | undefined {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined;
}
