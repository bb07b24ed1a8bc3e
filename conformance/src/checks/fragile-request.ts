/** A tool of the caller. */
export const FRAGILE_TOOL = {
  type: 'function',
  function: {
    name: 'look_up',
    description: 'Looks a word up.',
    parameters: { type: 'object', properties: { word: { type: 'string' } }, required: ['word'] },
  },
};

/** OpenAI body fields, with values that careless programs change. */
export const FRAGILE_FIELDS = {
  temperature: 0,
  top_p: 0.25,
  max_tokens: 1234,
  stop: ['\n\n', '終'],
  seed: 0,
  presence_penalty: -0.5,
  frequency_penalty: 1.5,
  response_format: { type: 'json_object' },
  user: 'some-user',
} as const;

/** Messages of every role, with texts that careless programs change. */
export const FRAGILE_MESSAGES = [
  { role: 'system', content: '  Keep    the  spaces.\n\n' },
  {
    role: 'user',
    content: [
      { type: 'text', text: 'data: [DONE] 😀' },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } },
    ],
  },
  {
    role: 'assistant',
    content: null,
    tool_calls: [{ id: 't1', type: 'function', function: { name: 'look_up', arguments: '{"word":"ä"}' } }],
  },
  { role: 'tool', tool_call_id: 't1', content: 'a letter' },
];
