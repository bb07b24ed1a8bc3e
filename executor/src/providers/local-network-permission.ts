import { locateHost } from './locate-host.ts';

/** Chromium's names of the permissions to reach this computer and its network, newest first. */
const PERMISSIONS = { loopback: ['loopback-network', 'local-network-access'], local: ['local-network', 'local-network-access'] } as const;

/** The browser's permission to reach this computer or its network; undefined if the browser has no such permission. */
export async function queryPermission(reach: keyof typeof PERMISSIONS): Promise<{ name: string; state: string } | undefined> {
  for (const name of PERMISSIONS[reach]) {
    try {
      const status = await globalThis.navigator?.permissions?.query({ name: name as PermissionName });
      if (status) return { name, state: status.state };
    } catch {
      // The browser does not know this name.
    }
  }
  return undefined;
}

/**
 * Whether the browser will ask the user before this page can reach local programs. It asks for pages from other hosts, and holds
 * their requests until the user decides.
 */
export async function willAskPermission(): Promise<boolean> {
  const page = globalThis.location?.hostname;
  if (page === undefined || page === '' || locateHost(page) === 'loopback') return false;
  return (await queryPermission('loopback'))?.state === 'prompt';
}
