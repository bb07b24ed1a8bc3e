import { expect, test } from 'vitest';
import type { Conversation } from './conversation.ts';
import { exportConversation } from './export-conversation.ts';

const conversation: Conversation = {
  id: 'c1',
  title: 'What is this? / Was ist das?',
  updatedAt: 0,
  settings: { system: 'Be brief.\nBe kind.' },
  messages: [
    { id: '1', role: 'user', content: 'Look', images: ['a', 'gone'] },
    {
      id: '2',
      role: 'assistant',
      model: 'Model',
      content: 'A *dot*.',
      reasoning: '',
      status: 'complete',
      startedAt: 0,
      toolCalls: [{ name: 'zoom', arguments: '{}' }],
    },
  ],
};
const readImage = async (id: string) => (id === 'a' ? 'data:image/gif;base64,AA==' : undefined);

test('exports Markdown with the system prompt, images and tool calls', async () => {
  const file = await exportConversation(conversation, 'markdown', readImage);
  expect(file.name).toBe('What-is-this-Was-ist-das.md');
  expect(await file.text()).toBe(`# What is this? / Was ist das?

> Be brief.
> Be kind.

## You asked

![Attached image](data:image/gif;base64,AA==)

Look

## Model

A *dot*.

Called tool \`zoom\`

\`\`\`json
{}
\`\`\`
`);
});

test('exports JSON with the images inside', async () => {
  const file = await exportConversation(conversation, 'json', readImage);
  expect(file.name).toBe('What-is-this-Was-ist-das.json');
  const { messages, settings, title } = JSON.parse(await file.text());
  expect({ settings, title }).toEqual({ settings: conversation.settings, title: conversation.title });
  expect(messages[0].images).toEqual(['data:image/gif;base64,AA==']);
  expect(messages[1]).toEqual(conversation.messages[1]);
});
