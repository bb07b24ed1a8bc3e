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

/** The releases that always run: the newest and the oldest that is supported whole. */
export const DEFAULT_VERSIONS = ['0.12.4', '0.6.5'];

/** What `--versions all` adds. */
export const FURTHER_VERSIONS = ['0.11.4', '0.10.2', '0.9.6', '0.8.12', '0.6.43'];

/** Starts what every test shares, and stops it at the end. What cannot be had fails the run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const without = new Set((process.env['INTEROP_WITHOUT'] ?? '').split(',').filter(Boolean));
  const wanted = process.env['INTEROP_VERSIONS'] ?? '';
  const versions = wanted === 'all' ? [...DEFAULT_VERSIONS, ...FURTHER_VERSIONS] : wanted.split(',').filter(Boolean);
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
    project.provide('versions', versions.length > 0 ? versions : DEFAULT_VERSIONS);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
