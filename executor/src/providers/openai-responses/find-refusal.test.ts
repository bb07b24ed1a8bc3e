import type { ChatCompletionBody } from '@chat-executor/protocol';
import { expect, test } from 'vitest';
import { ProviderFailure } from '../http/provider-failure.ts';
import { findRefusal } from './find-refusal.ts';

const BODY: ChatCompletionBody = { model: 'm', messages: [], logprobs: true, verbosity: 'low', prompt_cache_key: 'k' };

const find = (error: object, body = BODY) => findRefusal(new ProviderFailure(400, { error }), { body, avoided: new Set() });

test.each([
  [{ set: { logprobs: undefined } }, { message: 'logprobs are not supported with reasoning models.', param: 'include' }],
  [{ avoid: 'encrypted_reasoning' }, { message: 'Encrypted content is not supported with this model.', param: 'include' }],
  [{ set: { verbosity: undefined } }, { message: "Unsupported parameter: 'text.verbosity' is not supported with this model." }],
  [{ set: { prompt_cache_key: undefined } }, { message: 'Unrecognized request argument supplied: prompt_cache_key' }],
])('changes %o after: %o', (change, error) => {
  expect(find(error)?.change).toEqual(change);
});

test('finds the reasoning that the converter asks for in a request without log probabilities', () => {
  const error = { message: 'logprobs and reasoning are not supported.', param: 'include' };
  expect(find(error, { model: 'm', messages: [] })?.change).toEqual({ avoid: 'encrypted_reasoning' });
});
