import type { RefusableField } from '../http/leave-out-refused.ts';
import type { ProviderFailure } from '../http/provider-failure.ts';
import { mayBeRefusal, refusesTools } from '../http/refuses-tools.ts';

/** Fields that may be refused by name: newer models of OpenAI, Groq, Mistral and xAI each refuse some of them. */
const FIELDS = new Set<RefusableField>([
  'temperature',
  'top_p',
  'max_tokens',
  'max_completion_tokens',
  'stop',
  'seed',
  'n',
  'presence_penalty',
  'frequency_penalty',
  'logit_bias',
  'logprobs',
  'top_logprobs',
  'response_format',
  'parallel_tool_calls',
  'reasoning_effort',
  'modalities',
  'user',
]);

/** How servers say that they do not take a field; not that its value is wrong. */
const NOT_TAKEN =
  /unsupported|not (supported|permitted|allowed|accepted|available)|n[o']t support|un(recognized|known|expected)|extra[ _](inputs|fields|forbidden)|only the default/i;

/** Where a name may be that of a field: in quotes, as a place in the body, or after a colon or the word for it. */
const NAMED = /['"`]([a-z_]+)['"`]|\bbody\.([a-z_]+)|(?:: |\b(?:parameter|argument|property|field) )([a-z_]+)/g;

/** Which part of the request a failure is about, where the request can be sent again without it. */
export function findRefusedField(failure: ProviderFailure): RefusableField | undefined {
  if (!mayBeRefusal(failure)) return undefined;
  const { text, words } = failure;
  if (/stream_options|include_usage/.test(text)) return 'stream_options';
  if (refusesTools(failure)) return 'tools';
  if (!NOT_TAKEN.test(`${words.join(' ')} ${text}`)) return undefined;
  const named = [...text.matchAll(NAMED)].map(([, quoted, placed, said]) => quoted ?? placed ?? said ?? '');
  return [...words, ...named].find((name): name is RefusableField => FIELDS.has(name as RefusableField));
}
