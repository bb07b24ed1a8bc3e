import { discoverLocalServers, type LocalServer } from '@chat-executor/executor/providers';
import type { FoundServer } from './offered-providers.ts';

/** Finds model servers on this computer. Calls `onOpen` with those that can be used as soon as they have answered. */
export async function findLocalServers(onOpen: (server: FoundServer) => void): Promise<readonly FoundServer[]> {
  const servers = await discoverLocalServers({ onOpen: (server) => onOpen(toFoundServer(server)) });
  return servers.filter(({ status }) => status !== 'absent').map(toFoundServer);
}

function toFoundServer({ preset, baseUrl, closed }: LocalServer): FoundServer {
  // Prefixed, so that it never equals the id of a provider that the user adds.
  const settings = { id: `local-${preset.id}`, kind: preset.kind, name: preset.name, baseUrl };
  return { settings, ...(closed && { closed }) };
}
