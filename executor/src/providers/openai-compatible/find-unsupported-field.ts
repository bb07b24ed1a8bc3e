import type { OmittableField } from '../http/omit-unsupported.ts';
import type { ProviderFailure } from '../http/provider-failure.ts';
import { mayBeRefusal, rejectsTools } from '../http/rejects-tools.ts';

/** Fields that some models of OpenAI, Groq, Mistral and xAI refuse by name. */
const FIELDS = new Set<OmittableField>([
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

/** Messages for a refused field, as opposed to an invalid value. */
const UNSUPPORTED =
  /unsupported|not (supported|permitted|allowed|accepted|available)|n[o']t support|un(recognized|known|expected)|extra[ _](inputs|fields|forbidden)|only the default/i;

/** Matches a field name: in quotes, as a path in the body, or after a colon or a word such as "parameter". */
const NAMED = /['"`]([a-z_]+)['"`]|\bbody\.([a-z_]+)|(?:: |\b(?:parameter|argument|property|field) )([a-z_]+)/g;

/** Finds the part of the request that the server refuses, if the request can be retried without it. */
export function findUnsupportedField(failure: ProviderFailure): OmittableField | undefined {
  if (!mayBeRefusal(failure)) return undefined;
  const { text, words } = failure;
  if (/stream_options|include_usage/.test(text)) return 'stream_options';
  if (rejectsTools(failure)) return 'tools';
  if (!UNSUPPORTED.test(`${words.join(' ')} ${text}`)) return undefined;
  const named = [...text.matchAll(NAMED)].map(([, quoted, inBody, afterWord]) => quoted ?? inBody ?? afterWord ?? '');
  return [...words, ...named].find((name): name is OmittableField => FIELDS.has(name as OmittableField));
}
