import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { startModelServer } from '@chat-executor/testing/model-server';
import { sseBody } from '@chat-executor/testing/server-sent-events';
import { expect, test, vi } from 'vitest';
import { createAiSdkKind } from './ai-sdk-kind.ts';
import type { AiSdkSettings } from './ai-sdk-settings.ts';
import { examinePackage } from './examine-package.ts';

const SETTINGS: AiSdkSettings = {
  id: 'p',
  kind: 'ai-sdk',
  name: 'P',
  baseUrl: 'http://127.0.0.1:9/v1',
  apiKey: 'key-1',
  aiSdk: { package: '@ai-sdk/openai-compatible', models: ['m'] },
};
const CALL = { signal: new AbortController().signal, maxLineLength: 1_000, maxAnswerBytes: 1_000, note: () => undefined };
const bodyFor = (model: string) => ({ model, messages: [{ role: 'user', content: 'hi' }] });

test('runs the models of an installed package with the fetch of the program', async () => {
  const server = await startModelServer({ key: 'key-1', answer: (response) => void response.end(sseBody(['Hello'], '\n')) });
  try {
    const requested: unknown[] = [];
    const counted: typeof fetch = (input, init) => {
      requested.push(init?.redirect);
      return fetch(input, init);
    };
    const create = await createAiSdkKind(counted).load();
    const provider = create({ ...SETTINGS, baseUrl: server.baseUrl });
    expect(await provider.listModels(CALL)).toEqual([{ id: 'm' }]);
    let text = '';
    for await (const { choices } of provider.stream(bodyFor('m'), CALL)) text += choices[0]?.delta.content ?? '';
    expect(text).toBe('Hello');
    expect(requested).toEqual(['manual']);
  } finally {
    await server.stop();
  }
});

test('finds a package that is installed after a failure', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ai-sdk-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  try {
    const create = await createAiSdkKind(undefined).load();
    const provider = create({ ...SETTINGS, aiSdk: { package: 'late', models: ['m'] } } as AiSdkSettings);
    await expect(provider.listModels(CALL)).rejects.toThrow('The package late is not installed.');
    const place = path.join(folder, 'node_modules/late');
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'package.json'), '{"type":"module"}');
    const model = "{ specificationVersion: 'v4', modelId: 'm', doStream() {}, doGenerate() {} }";
    writeFileSync(path.join(place, 'index.js'), `export const createLate = () => () => (${model});`);
    expect(await provider.listModels(CALL)).toEqual([{ id: 'm' }]);
  } finally {
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true });
  }
});

test('offers only the named models', async () => {
  const create = await createAiSdkKind(undefined).load();
  await expect(create(SETTINGS).complete(bodyFor('other'), CALL)).rejects.toMatchObject({ code: 'model-not-offered' });
});

test('says in the check-up whether the package loads', async () => {
  expect(await examinePackage(SETTINGS, fetch)).toMatchObject({ code: 'package-loads', tone: 'fine', cure: '' });
  const absent = { ...SETTINGS, aiSdk: { package: '@ai-sdk/absent', models: ['m'] } };
  expect(await examinePackage(absent, fetch)).toMatchObject({
    code: 'package-fails',
    tone: 'fault',
    sentence: 'The package @ai-sdk/absent is not installed.',
    cure: expect.stringContaining('npm install @ai-sdk/absent'),
  });
});
