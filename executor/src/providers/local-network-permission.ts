/** Chromium's names of the permission to reach this computer, newest first. */
const PERMISSIONS = ['loopback-network', 'local-network-access'];

/**
 * Whether the browser will ask the user before this page may reach local programs. It asks for pages from other hosts, and
 * holds their requests until the user decides.
 */
export async function willAskPermission(): Promise<boolean> {
  const page = globalThis.location?.hostname;
  const permissions = globalThis.navigator?.permissions;
  if (!permissions || page === undefined || isThisComputer(page)) return false;
  for (const name of PERMISSIONS) {
    try {
      const { state } = await permissions.query({ name: name as PermissionName });
      return state === 'prompt';
    } catch {
      // This browser does not know the name; try the next.
    }
  }
  return false;
}

function isThisComputer(hostname: string): boolean {
  return hostname === '' || hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127\./.test(hostname);
}
