import { change, wrap } from '../../change.ts';
import type { Json } from '../../json.ts';
import { SMALL_MODEL, SmallProvider } from '../../small-provider/small-provider.ts';
import type { BrokenProvider } from './broken-provider.ts';

/** A provider whose non-streamed answer has these fields instead. */
function completingWith(fields: Json): typeof SmallProvider {
  return wrap(SmallProvider, 'completion', (original) => ({ ...original(), ...fields }));
}

/** Faults in the content of answers and model lists. */
export const BROKEN_ANSWERS: Readonly<Record<string, BrokenProvider>> = {
  'model-list-of-strings': {
    breaks: 'ANN-4.provider-model-list',
    also: ['ANN-4.provider-listed-model'],
    fault: 'Its model list contains names instead of objects.',
    Provider: change(SmallProvider, { models: () => ({ object: 'list', data: [SMALL_MODEL] }) }),
  },
  'lists-file-names': {
    breaks: 'ANN-4.provider-listed-model',
    fault: 'Its model list names files, but the model is requested by another name.',
    Provider: change(SmallProvider, { models: () => ({ object: 'list', data: [{ id: 'models/small-model.gguf', object: 'model' }] }) }),
  },
  'changing-chunk-ids': {
    breaks: 'ITM-4.provider-chunks',
    also: ['ITM-9.provider'],
    fault: 'Each chunk has a different id.',
    Provider: wrap(SmallProvider, 'chunk', function (_original, chunk, index) {
      return { ...chunk, id: `${this.answerId()}-${index}` };
    }),
  },
  'json-lines-without-data': {
    breaks: 'ITM-4.provider-chunks',
    also: [
      'FRM-7.provider-end-mark',
      'FRM-8.provider',
      'ITM-7.provider-usage',
      'CBK-4.provider-matching-answers',
      'ITM-9.provider',
      'ITM-4.provider-role',
    ],
    fault: 'It writes one JSON line per chunk, without "data:".',
    Provider: change(SmallProvider, { frame: (data: string) => `${data}\n\n` }),
  },
  'no-finish-reason': {
    breaks: 'ITM-4.provider-chunks',
    also: ['ITM-9.provider'],
    fault: 'Its stream has no finish reason.',
    Provider: wrap(SmallProvider, 'deltas', (original, request) => original(request).map(({ delta }) => ({ delta, finish: null }))),
  },
  'changing-model-name': {
    breaks: 'ITM-4.provider-constant-fields',
    fault: 'Its last chunk has the model’s full name.',
    Provider: change(SmallProvider, {
      chunk: (chunk: Json, index: number) => (index > 2 ? { ...chunk, model: `${SMALL_MODEL}-2025-01-01` } : chunk),
    }),
  },
  'no-usage': {
    breaks: 'ITM-7.provider-usage',
    also: ['CBK-4.provider-usage'],
    fault: 'It reports no usage.',
    Provider: change(SmallProvider, { usage: () => undefined }),
  },
  'first-chunk-without-choice': {
    breaks: 'ITM-7.provider-no-empty-choices',
    fault: 'Its first chunk has filter results and no choice.',
    Provider: wrap(SmallProvider, 'eventData', function* (original, request) {
      const filter = { id: this.answerId(), object: 'chat.completion.chunk', created: 1, model: SMALL_MODEL, choices: [] };
      yield JSON.stringify({ ...filter, prompt_filter_results: [] });
      yield* original(request);
    }),
  },
  'delta-in-non-streaming-answer': {
    breaks: 'CBK-4.provider-non-streaming',
    fault: 'Its non-streamed answer has a delta instead of a message.',
    Provider: completingWith({ choices: [{ index: 0, delta: { role: 'assistant', content: 'one' }, finish_reason: 'stop' }] }),
  },
  'wrong-usage-total': {
    breaks: 'CBK-4.provider-usage',
    fault: 'The total usage of its non-streamed answer counts only the prompt.',
    Provider: completingWith({ usage: { prompt_tokens: 7, completion_tokens: 5, total_tokens: 7 } }),
  },
  'nonstandard-finish-reason': {
    breaks: 'ITM-7.provider-finish-words',
    fault: 'Its finish reason is engine-specific.',
    Provider: change(SmallProvider, { finishReason: () => 'eos_token' }),
  },
  'other-model-when-not-streaming': {
    breaks: 'CBK-4.provider-matching-answers',
    fault: 'Its non-streamed answer has another model name than its stream.',
    Provider: completingWith({ model: 'SmallModel' }),
  },
  'no-role-in-deltas': {
    breaks: 'ITM-4.provider-role',
    fault: 'Its deltas have no role.',
    Provider: change(SmallProvider, { firstDelta: () => ({ content: '' }) }),
  },
};
