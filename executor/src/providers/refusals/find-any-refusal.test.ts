import { expect, test } from 'vitest';
import { ProviderFailure } from '../http/provider-failure.ts';
import { findAnyRefusal } from './find-any-refusal.ts';
import { ANY, type Form, type Refusal } from './refusal.ts';

const REFUSAL: Refusal = { change: { set: { top_k: undefined } }, when: {} };
const NO_STREAM: Refusal = { change: { avoid: 'stream' }, when: {} };

function find(
  status: number | undefined,
  message: string,
  { extraBody = {}, stream = true, tools = [{}], avoided = new Set<Form>() } = {},
) {
  const failure = new ProviderFailure(status, { error: { message } });
  const request = { body: { model: 'm', messages: [], tools }, avoided };
  return findAnyRefusal(failure, request, () => REFUSAL, { extraBody, stream, canLoadImages: false });
}

test.each([undefined, 400, 404, 422, 500, 501])('looks for a refusal in a failure with the status %s', (status) => {
  expect(find(status, 'top_k is not supported')).toBe(REFUSAL);
});

test.each([401, 402, 403, 413, 429, 503])('finds no refusal in a failure with the status %s', (status) => {
  expect(find(status, 'top_k is not supported')).toBeUndefined();
});

test('asks for a whole answer if the provider does not stream the model, but only instead of a stream', () => {
  for (const status of [400, 403]) expect(find(status, 'Streaming is not supported')).toEqual(NO_STREAM);
  expect(find(503, 'Streaming is not supported')).toBeUndefined();
  expect(find(400, 'Streaming is not supported', { stream: false })).toBe(REFUSAL);
});

test('remembers streaming that is refused only with tools', () => {
  const message = 'Streaming with tools is not supported';
  expect(find(400, message)?.when).toEqual({ tools: ANY });
  expect(find(400, message, { tools: [] })?.when).toEqual({});
});

test('looks for another cause if the request was not streamed', () => {
  expect(find(400, 'Streaming is not supported', { avoided: new Set<Form>(['stream']) })).toBe(REFUSAL);
});

test('changes no extra field of the user', () => {
  expect(find(400, 'top_k is not supported', { extraBody: { top_k: 3 } })).toBeUndefined();
});
