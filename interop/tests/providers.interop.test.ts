import { authenticateStaticTokens, type StartedOrchestrator, startOrchestrator } from '@chat-executor/orchestrator';
import { createExecutor, type Executor, type ProviderSettings } from 'chat-executor';
import { PROVIDER_REGISTRY } from 'chat-executor/providers';
import OpenAI from 'openai';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { LITELLM_KEY, LITELLM_MODELS } from '../servers/litellm.ts';
import { OLLAMA_MODEL } from '../servers/ollama.ts';
import { untilReady } from './until-ready.ts';

const ollamaUrl = inject('ollamaUrl');
const litellmUrl = inject('litellmUrl');
const TOKEN = 'token-of-ada';

const LITELLM = { apiKey: LITELLM_KEY };

/** A provider, its model, and whether its streams report token counts (default true). */
type RealProvider = ProviderSettings & { readonly model: string; readonly hasStreamUsage?: boolean };

/** Real servers with a real model, one entry per API. */
const PROVIDERS: readonly RealProvider[] =
  ollamaUrl && litellmUrl
    ? [
        { id: 'native', kind: 'ollama', name: 'Ollama', baseUrl: ollamaUrl, model: `${OLLAMA_MODEL}:latest` },
        {
          id: 'layer',
          kind: 'openai-compatible',
          name: "Ollama's OpenAI layer",
          baseUrl: `${ollamaUrl}/v1`,
          model: `${OLLAMA_MODEL}:latest`,
        },
        {
          id: 'litellm',
          kind: 'openai-compatible',
          name: 'LiteLLM',
          baseUrl: `${litellmUrl}/v1`,
          apiKey: LITELLM_KEY,
          model: LITELLM_MODELS.openai,
        },
        {
          ...LITELLM,
          id: 'claude',
          kind: 'anthropic',
          name: "LiteLLM's Claude API",
          baseUrl: litellmUrl,
          model: LITELLM_MODELS.anthropic,
        },
        {
          ...LITELLM,
          id: 'gemini',
          kind: 'gemini',
          name: "LiteLLM's Gemini API",
          baseUrl: litellmUrl,
          model: LITELLM_MODELS.gemini,
          // LiteLLM does not list models in Gemini's format, and reports zeros as the usage of a stream.
          models: [LITELLM_MODELS.gemini],
          hasStreamUsage: false,
        },
      ]
    : [];

describe.each(PROVIDERS)('a real model behind $name', ({ model, hasStreamUsage = true, ...settings }) => {
  let started: StartedOrchestrator | undefined;
  let executor: Executor | undefined;
  afterEach(async () => {
    executor?.stop();
    await started?.stop();
  });

  test('answers the official client through orchestrator and executor with usage, with and without streaming', async () => {
    started = await startOrchestrator({ port: 0 }, { authenticate: authenticateStaticTokens([{ name: 'ada', token: TOKEN }]) });
    executor = createExecutor({ backend: { url: started.url, token: TOKEN }, registry: PROVIDER_REGISTRY, providers: [settings] });
    executor.start();
    await untilReady(executor);
    const client = new OpenAI({ baseURL: `${started.url}/v1`, apiKey: TOKEN, maxRetries: 0 });
    const question = { model, messages: [{ role: 'user' as const, content: 'Once upon a time' }], max_tokens: 8, temperature: 0 };

    let streamed = '';
    let finish: string | null = null;
    let tokens = 0;
    for await (const chunk of await client.chat.completions.create({
      ...question,
      stream: true,
      stream_options: { include_usage: true },
    })) {
      streamed += chunk.choices[0]?.delta.content ?? '';
      finish ??= chunk.choices[0]?.finish_reason ?? null;
      tokens = chunk.usage?.completion_tokens ?? tokens;
    }
    expect(streamed).not.toBe('');
    expect(['stop', 'length']).toContain(finish);
    if (hasStreamUsage) expect(tokens).toBeGreaterThan(0);

    const whole = await client.chat.completions.create(question);
    expect(whole.choices[0]?.message.content).toBe(streamed);
    expect(whole.usage?.completion_tokens).toBeGreaterThan(0);
  });
});
