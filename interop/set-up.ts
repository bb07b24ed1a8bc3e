import type { TestProject } from 'vitest/node';
import { startLiteLlm } from './servers/litellm.ts';
import { startOllama } from './servers/ollama.ts';
import { startRedis } from './servers/redis.ts';
import type { RunningServer } from './servers/start-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the real Ollama; `undefined` with `--without ollama`. */
    ollamaUrl: string | undefined;
    /** Origin of LiteLLM in front of that Ollama; `undefined` without it. */
    litellmUrl: string | undefined;
    /** `undefined` with `--without redis`. */
    redisUrl: string | undefined;
    /** Releases of Open WebUI to test against. */
    versions: readonly string[];
  }
}

/** Starts the servers that all tests share, and returns a function that stops them. A server that can't start fails the run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const without = new Set((process.env['INTEROP_WITHOUT'] ?? '').split(',').filter(Boolean));
  const versions = (process.env['INTEROP_VERSIONS'] ?? '').split(',').filter(Boolean);
  if (versions.length === 0) throw new Error('INTEROP_VERSIONS names no release of Open WebUI. Start these tests with `npm run interop`.');
  const started: RunningServer[] = [];
  const stop = async () => {
    for (const server of started.splice(0)) await server.stop();
  };
  try {
    const track = <Server extends RunningServer>(server: Server): Server => {
      started.unshift(server);
      return server;
    };
    const ollama = without.has('ollama') ? undefined : track(await startOllama());
    const litellm = ollama && track(await startLiteLlm(ollama.url));
    const redis = without.has('redis') ? undefined : track(await startRedis());
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
