/** Decides by the origin of a page whether its requests are answered. */
export type OriginPolicy = {
  /** Whether the origin is on the allow-list. */
  readonly allows: (origin: string) => boolean;
  /** Whether the origin is on the allow-list or matches the host. Also true without an origin, because the caller is then a program, not a page. */
  readonly allowsOrSame: (origin: string | undefined, host: string | undefined) => boolean;
};

/**
 * Creates the policy for an allow-list of origins, such as `https://chat.example.com`.
 *
 * @throws Error for an entry that is not an origin. This includes `*`, which would let any page act for a signed-in user
 */
export function createOriginPolicy(allowed: readonly string[]): OriginPolicy {
  const origins = new Set(allowed.map(readOrigin));
  const allows = (origin: string) => origins.has(origin);
  return {
    allows,
    allowsOrSame: (origin, host) => origin === undefined || allows(origin) || (host !== undefined && hostOf(origin) === host.toLowerCase()),
  };
}

/** Whether a Host header is a loopback name or address. Any other name may point to this machine through DNS rebinding. */
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
