import { discoverLocalServers } from '@chat-executor/executor/providers';
import type { FoundServer } from './offered-providers.ts';

/** Looks for model servers on this computer, once. Those that are absent are left out. */
export async function findLocalServers(): Promise<readonly FoundServer[]> {
  const servers = await discoverLocalServers();
  return servers.flatMap(({ preset, baseUrl, status, reason, cure }) => {
    if (status === 'absent') return [];
    // Its own kind of id, so that a provider the user adds under the same name never meets it.
    const settings = { id: `local-${preset.id}`, kind: preset.kind, name: preset.name, baseUrl };
    return [{ settings, ...(status === 'closed' && { closed: { reason, cure } }) }];
  });
}
