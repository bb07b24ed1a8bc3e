import { queryPermission } from '../providers/local-network-permission.ts';

/** The parts of the environment that affect what the check-up can reach. */
export type Environment = {
  /** The page; undefined in a program. */
  readonly page: { readonly origin: string; readonly protocol: string; readonly isSecure: boolean } | undefined;
  /** The state of the browser permission to reach this computer or its network; undefined if the browser has none. */
  readonly askPermission: (reach: 'loopback' | 'local') => Promise<{ readonly name: string; readonly state: string } | undefined>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

/** The current environment: a page or a program. */
export function detectEnvironment(): Environment {
  const { location, isSecureContext = false } = globalThis as { location?: Pick<URL, 'origin' | 'protocol'>; isSecureContext?: boolean };
  return {
    page: location && { origin: location.origin, protocol: location.protocol, isSecure: isSecureContext },
    askPermission: queryPermission,
    now: () => Date.now(),
  };
}
