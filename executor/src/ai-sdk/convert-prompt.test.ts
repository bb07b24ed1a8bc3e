import { expect, test } from 'vitest';
import { NotInline } from '../providers/messages/parse-data-url.ts';
import { convertPrompt as convert, type PromptForm } from './convert-prompt.ts';

const V4: PromptForm = { version: 'v4', supportedUrls: {} };
const convertPrompt = (messages: Parameters<typeof convert>[0], form: PromptForm) => convert(messages, form, () => undefined);
const image = (url: string) => ({ type: 'image_url', image_url: { url } });
const PNG = 'data:image/png;base64,AA==';

test('puts system messages first, also those in the middle', () => {
  const messages = [
    { role: 'system', content: 'be kind' },
    { role: 'user', content: 'hi' },
    { role: 'developer', content: 'be short' },
    { role: 'system', content: '' },
  ];
  expect(convertPrompt(messages, V4)).toEqual([
    { role: 'system', content: 'be kind' },
    { role: 'system', content: 'be short' },
    { role: 'user', content: [{ type: 'text', text: 'hi' }] },
  ]);
});

test('makes a conversation of only system messages one of the user', () => {
  expect(convertPrompt([{ role: 'system', content: 'say hi' }], V4)).toEqual([
    { role: 'user', content: [{ type: 'text', text: 'say hi' }] },
  ]);
});

test('joins the results of a turn, and sends their images after them', () => {
  const call = (id: string) => ({ id, type: 'function', function: { name: `tool_${id}`, arguments: '{}' } });
  const messages = [
    { role: 'assistant', content: '', tool_calls: [call('1'), call('2')] },
    { role: 'tool', tool_call_id: '1', content: [{ type: 'text', text: 'see' }, image(PNG)] },
    { role: 'tool', tool_call_id: '2', content: '[1]' },
    { role: 'user', content: 'go on' },
  ];
  expect(convertPrompt(messages, V4).slice(1)).toEqual([
    {
      role: 'tool',
      content: [
        { type: 'tool-result', toolCallId: '1', toolName: 'tool_1', output: { type: 'text', value: 'see' } },
        { type: 'tool-result', toolCallId: '2', toolName: 'tool_2', output: { type: 'json', value: [1] } },
      ],
    },
    { role: 'user', content: [{ type: 'file', mediaType: 'image/png', data: { type: 'data', data: 'AA==' } }] },
    { role: 'user', content: [{ type: 'text', text: 'go on' }] },
  ]);
});

test.each([
  ['v2', 'AA=='],
  ['v3', 'AA=='],
  ['v4', { type: 'data', data: 'AA==' }],
])('sends a file in the form of %s', (version, data) => {
  const file = { type: 'file', file: { filename: 'a.pdf', file_data: 'data:application/pdf;base64,AA==' } };
  expect(convertPrompt([{ role: 'user', content: [file] }], { ...V4, version })).toEqual([
    { role: 'user', content: [{ type: 'file', mediaType: 'application/pdf', data, filename: 'a.pdf' }] },
  ]);
});

test.each<[string, PromptForm['supportedUrls'], boolean]>([
  ['https://a.test/X.png', { 'image/*': [/^https:/] }, true],
  ['https://a.test/X.png', { '*/*': [/^https:\/\/a\.test\//] }, true],
  ['https://a.test/X.png', { '*': [/^https:/] }, true],
  ['https://a.test/X.png', { 'application/pdf': [/^https:/] }, false],
  ['http://a.test/X.png', { 'image/*': [/^https:/] }, false],
  ['https://a.test/X.png', {}, false],
  ['not a link', { '*': [/./] }, false],
])('sends the link %s to a provider that loads %o: %s', (url, supportedUrls, isSent) => {
  const send = () => convertPrompt([{ role: 'user', content: [image(url)] }], { version: 'v3', supportedUrls });
  if (isSent) expect(send()[0]?.['content']).toEqual([{ type: 'file', mediaType: 'image/*', data: new URL(url) }]);
  else expect(send).toThrow(NotInline);
});

test('sends the metadata of an earlier answer back', () => {
  const details = [
    { type: 'reasoning.text', text: 'hm', signature: '{"a":{"signature":"s"}}', format: 'ai-sdk-v1', index: 0 },
    { type: 'reasoning.encrypted', data: '{"a":{"itemId":"msg"}}', format: 'ai-sdk-v1', index: 1 },
    { type: 'reasoning.text', text: 'foreign', signature: 'x', format: 'anthropic-claude-v1', index: 2 },
  ];
  const [turn] = convertPrompt([{ role: 'assistant', content: 'Hi', reasoning_details: details }], V4);
  expect(turn?.['content']).toEqual([
    { type: 'reasoning', text: 'hm', providerOptions: { a: { signature: 's' } } },
    { type: 'text', text: 'Hi', providerOptions: { a: { itemId: 'msg' } } },
  ]);
});

test('passes on the cache points of a client', () => {
  const cache_control = { type: 'ephemeral' };
  const content = [{ type: 'text', text: 'long', cache_control }];
  const providerOptions = { anthropic: { cacheControl: cache_control } };
  expect(
    convertPrompt(
      [
        { role: 'system', content },
        { role: 'user', content },
      ],
      V4,
    ),
  ).toEqual([
    { role: 'system', content: 'long', providerOptions },
    { role: 'user', content: [{ type: 'text', text: 'long', providerOptions }] },
  ]);
});

test('sends the images of an answer as the user, and its refusal as text', () => {
  const messages = [
    { role: 'assistant', content: 'A cat.', images: [image(PNG)] },
    { role: 'user', content: 'and?' },
    { role: 'assistant', content: null, refusal: 'No.' },
  ];
  expect(convertPrompt(messages, V4)).toEqual([
    { role: 'assistant', content: [{ type: 'text', text: 'A cat.' }] },
    { role: 'user', content: [{ type: 'file', mediaType: 'image/png', data: { type: 'data', data: 'AA==' } }] },
    { role: 'user', content: [{ type: 'text', text: 'and?' }] },
    { role: 'assistant', content: [{ type: 'text', text: 'No.' }] },
  ]);
});
