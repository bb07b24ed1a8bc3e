import { expect, test } from 'vitest';
import { messagesForModel, titleOf } from './conversation.ts';

test('uses the first line of the question as title, cut between words and never inside a character', () => {
  expect(titleOf('  Hello there\nand more')).toBe('Hello there');
  const long = titleOf(`${'word '.repeat(30)}`);
  expect(long).toMatch(/^(word )+word…$/);
  expect(titleOf('好'.repeat(80))).toBe(`${'好'.repeat(60)}…`);
  expect(titleOf('😀'.repeat(80))).toBe(`${'😀'.repeat(60)}…`);
});

test('sends questions and answers to a model, without empty answers', () => {
  const answer = { role: 'assistant', model: 'm', reasoning: 'hm', status: 'failed', startedAt: 0 } as const;
  const messages = [
    { id: '1', role: 'user', content: 'one' } as const,
    { ...answer, id: '2', content: '' },
    { ...answer, id: '3', content: 'two', status: 'stopped' } as const,
  ];
  expect(messagesForModel(messages)).toEqual([
    { role: 'user', content: 'one' },
    { role: 'assistant', content: 'two' },
  ]);
});
