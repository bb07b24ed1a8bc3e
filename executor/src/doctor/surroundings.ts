/** What a doctor runs in, as far as it decides what can be reached. */
export type Surroundings = {
  /** The page; undefined in a program. */
  readonly page: { readonly origin: string; readonly protocol: string; readonly isSecure: boolean } | undefined;
  /** The state of the browser's permission to reach this computer, or its network; undefined where it knows none. */
  readonly askPermission: (reach: 'loopback' | 'local') => Promise<{ readonly name: string; readonly state: string } | undefined>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

/** What browsers call the permission, newer names first. */
const PERMISSIONS = { loopback: ['loopback-network', 'local-network-access'], local: ['local-network', 'local-network-access'] } as const;

/** The surroundings of here: a page or a program. */
export function findSurroundings(): Surroundings {
  const { location, isSecureContext = false } = globalThis as { location?: Pick<URL, 'origin' | 'protocol'>; isSecureContext?: boolean };
  return {
    page: location && { origin: location.origin, protocol: location.protocol, isSecure: isSecureContext },
    askPermission,
    now: () => Date.now(),
  };
}

async function askPermission(reach: 'loopback' | 'local'): Promise<{ name: string; state: string } | undefined> {
  for (const name of PERMISSIONS[reach]) {
    try {
      const status = await globalThis.navigator?.permissions?.query({ name: name as PermissionName });
      if (status) return { name, state: status.state };
    } catch {
      // Not a permission of this browser: the next name may be.
    }
  }
  return undefined;
}
