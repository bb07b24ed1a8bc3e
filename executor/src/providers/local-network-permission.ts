/** What Chromium calls the permission to reach this computer, newer name first. */
const PERMISSIONS = ['loopback-network', 'local-network-access'];

/**
 * Whether the browser will ask its user before this page may reach programs on this computer. It asks pages that come from
 * elsewhere, and holds their requests until the user has answered.
 */
export async function waitsForPermission(): Promise<boolean> {
  const page = globalThis.location?.hostname;
  const permissions = globalThis.navigator?.permissions;
  if (!permissions || page === undefined || isThisComputer(page)) return false;
  for (const name of PERMISSIONS) {
    try {
      const { state } = await permissions.query({ name: name as PermissionName });
      return state === 'prompt';
    } catch {
      // Not a permission of this browser: the next name may be.
    }
  }
  return false;
}

function isThisComputer(hostname: string): boolean {
  return hostname === '' || hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127\./.test(hostname);
}
