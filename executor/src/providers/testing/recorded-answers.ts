import type { AnswerSummary } from './answer-summary.ts';
import type { ProviderCase, Recording } from './provider-case.ts';

type ToolCall = NonNullable<AnswerSummary['choices'][number]['toolCalls']>[number];
type Usage = NonNullable<AnswerSummary['usage']>;

/** A call of the recordings' weather tool. */
export const weather = (city: string): ToolCall => ({ name: 'get_weather', arguments: { city } });

/** A call of the recordings' time tool. */
export const TIME: ToolCall = { name: 'get_time', arguments: {} };

/** The whole completions that Anthropic's and Gemini's fixtures have in common. */
export const COMPLETIONS: ProviderCase['completions'] = [
  { file: 'litellm-completion.json', answer: { choices: [{ text: ' four, five, six, seven,', finish: 'length' }], usage: [7, 8] } },
  {
    file: 'completion-tools.json',
    answer: {
      choices: [{ text: 'Let me look.', reasoning: 'Tools, then.', toolCalls: [weather('Malmö'), TIME], finish: 'tool_calls' }],
      usage: [20, 30],
    },
  },
];

/** The recordings that Anthropic's and Gemini's fixtures have in common, with the usage of each. */
export function commonRecordings(
  usage: Readonly<Record<'litellmText' | 'litellmStop' | 'text' | 'empty' | 'multibyte', Usage>>,
): Recording[] {
  const text: AnswerSummary = { choices: [{ text: 'Hello! How can I help?', finish: 'stop' }], usage: usage.text };
  return [
    {
      file: 'litellm-text.sse',
      answer: { choices: [{ text: '夜空如梦，夜空如梦，夜空如梦，夜空如梦，夜空如梦', finish: 'length' }], usage: usage.litellmText },
    },
    {
      file: 'litellm-stop.sse',
      answer: { choices: [{ text: ' four, five, six, seven, eight, nine, ', finish: 'stop' }], usage: usage.litellmStop },
    },
    { file: 'text.sse', answer: text },
    { file: 'text.sse', contentType: '', answer: text },
    { file: 'empty.sse', answer: { choices: [{ finish: 'stop' }], usage: usage.empty } },
    {
      file: 'multibyte.sse',
      answer: {
        choices: [{ text: '𝄞 Noten 👩‍👩‍👧‍👦 Familie naïve e\u0301 漢字 \u2028\u2029\u0085 lines ﷽ 🇸🇪', finish: 'stop' }],
        usage: usage.multibyte,
      },
    },
    { file: 'cut-in-the-middle.sse', answer: { choices: [{ text: 'This will not be compl', finish: '' }] }, error: 'answer-cut' },
    { file: 'cut-in-an-event.sse', answer: { choices: [{ text: 'This will not', finish: '' }] }, error: 'answer-cut' },
    { file: 'openai-instead.sse', error: 'bad-provider-answer' },
  ];
}
