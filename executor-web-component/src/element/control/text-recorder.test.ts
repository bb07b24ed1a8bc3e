import type { Admission } from '@chat-executor/executor';
import { expect, test, vi } from 'vitest';
import { TextRecorder } from './text-recorder.ts';

test('passes everything on to the policy', async () => {
  const body = { model: 'm', messages: [{ role: 'user', content: 'hi' }] };
  const admission: Required<Admission> = {
    maxTokens: 50,
    body: { ...body, max_tokens: 50 },
    onRequest: vi.fn(async () => Promise.reject(new Error('over budget'))),
    onUnsent: vi.fn(),
    onFailure: vi.fn(),
    count: vi.fn(),
    end: () => ({ promptTokens: 1 }),
  };
  const recorded = new TextRecorder().record('r', body, admission);
  expect(recorded).toMatchObject({ maxTokens: 50, body: admission.body });
  await expect(recorded.onRequest?.('repeated')).rejects.toThrow('over budget');
  recorded.onUnsent?.();
  recorded.onFailure?.();
  expect(admission.onRequest).toHaveBeenCalledWith('repeated');
  expect(admission.onUnsent).toHaveBeenCalledOnce();
  expect(admission.onFailure).toHaveBeenCalledOnce();
  expect(recorded.end()).toEqual({ promptTokens: 1 });
});
