import { expect, test } from 'vitest';
import { messagesForModel } from './messages-for-model.ts';

const answer = { role: 'assistant', model: 'm', reasoning: 'hm', status: 'failed', startedAt: 0 } as const;

test('sends questions and answers to a model, without empty answers', async () => {
  const messages = [
    { id: '1', role: 'user', content: 'one' } as const,
    { ...answer, id: '2', content: '' },
    { ...answer, id: '3', content: 'two', status: 'stopped' } as const,
  ];
  expect(await messagesForModel({ messages }, async () => undefined)).toEqual([
    { role: 'user', content: 'one' },
    { role: 'assistant', content: 'two' },
  ]);
});

test('sends the system prompt first, and images or that they are gone', async () => {
  const messages = [{ id: '1', role: 'user', content: 'What is this?', images: ['a', 'gone'] } as const].map((question) => ({
    ...question,
    images: [...question.images],
  }));
  const readImage = async (id: string) => (id === 'a' ? 'data:image/png;base64,AA==' : undefined);
  expect(await messagesForModel({ messages, settings: { system: 'Be brief.' } }, readImage)).toEqual([
    { role: 'system', content: 'Be brief.' },
    {
      role: 'user',
      content: [
        { type: 'text', text: 'What is this?' },
        { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==' } },
        { type: 'text', text: '[An image that is not available]' },
      ],
    },
  ]);
});

test('sends the newest images if a request has no room for all', async () => {
  const messages = ['old', 'new']
    .map((id) => ({ id, role: 'user', content: id, images: [id] }) as const)
    .map((question) => ({
      ...question,
      images: [...question.images],
    }));
  const sent = await messagesForModel({ messages }, async () => `data:image/png;base64,${'A'.repeat(7_000_000)}`);
  expect(sent.map(({ content }) => (Array.isArray(content) ? content.map(({ type }) => type) : content))).toEqual([
    ['text', 'text'],
    ['text', 'image_url'],
  ]);
});
