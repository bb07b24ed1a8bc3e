import { discoverLocalServers } from '@chat-executor/executor/providers';
import type { FoundServer } from './offered-providers.ts';

/** Finds model servers on this computer. */
export async function findLocalServers(): Promise<readonly FoundServer[]> {
  const servers = await discoverLocalServers();
  return servers.flatMap(({ preset, baseUrl, status, closed }) => {
    if (status === 'absent') return [];
    // Prefixed, so that it never equals the id of a provider that the user adds.
    const settings = { id: `local-${preset.id}`, kind: preset.kind, name: preset.name, baseUrl };
    return [{ settings, ...(closed && { closed }) }];
  });
}
