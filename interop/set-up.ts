import type { TestProject } from 'vitest/node';
import { startLiteLlm } from './parts/litellm.ts';
import { startOllama } from './parts/ollama.ts';
import { startRedis } from './parts/redis.ts';
import type { RunningServer } from './parts/start-server.ts';

/** Real parts that can be left out on purpose with `--without`. */
export type OptionalPart = 'ollama' | 'redis';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the real Ollama; absent only where it was left out on purpose. */
    ollamaUrl: string | undefined;
    /** Address of LiteLLM in front of that Ollama; absent together with it. */
    litellmUrl: string | undefined;
    redisUrl: string | undefined;
    /** Releases of Open WebUI to test against. */
    versions: readonly string[];
  }
}

/** Starts what all tests share, and stops it at the end. A missing part fails the run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const without = new Set((process.env['INTEROP_WITHOUT'] ?? '').split(',').filter(Boolean));
  const versions = (process.env['INTEROP_VERSIONS'] ?? '').split(',').filter(Boolean);
  if (versions.length === 0) throw new Error('No release of Open WebUI was named. Start these tests by `npm run interop`.');
  const started: RunningServer[] = [];
  const stop = async () => {
    for (const server of started.splice(0)) await server.stop();
  };
  try {
    const keep = <Server extends RunningServer>(server: Server): Server => {
      started.unshift(server);
      return server;
    };
    const ollama = without.has('ollama') ? undefined : keep(await startOllama());
    const litellm = ollama && keep(await startLiteLlm(ollama.url));
    const redis = without.has('redis') ? undefined : keep(await startRedis());
    project.provide('ollamaUrl', ollama?.url);
    project.provide('litellmUrl', litellm?.url);
    project.provide('redisUrl', redis?.redisUrl);
    project.provide('versions', versions);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
