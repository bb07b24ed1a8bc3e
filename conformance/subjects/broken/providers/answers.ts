import type { Json } from '../../json.ts';
import { type ProviderRequest, SMALL_MODEL, SmallProvider } from '../../small-provider/small-provider.ts';
import type { BrokenProvider } from './broken-provider.ts';

/** A provider whose non-streamed answer has these fields instead. */
function completingWith(fields: Json): typeof SmallProvider {
  return class extends SmallProvider {
    override completion(): Json {
      return { ...super.completion(), ...fields };
    }
  };
}

/** Faults in the content of answers and model lists. */
export const BROKEN_ANSWERS: readonly BrokenProvider[] = [
  {
    id: 'model-list-of-strings',
    breaks: 'PR-1',
    also: ['PR-2'],
    fault: 'Its model list contains names instead of objects.',
    Provider: class extends SmallProvider {
      override models(): Json {
        return { object: 'list', data: [SMALL_MODEL] };
      }
    },
  },
  {
    id: 'lists-file-names',
    breaks: 'PR-2',
    fault: 'Its model list names files, but the model is requested by another name.',
    Provider: class extends SmallProvider {
      override models(): Json {
        return { object: 'list', data: [{ id: 'models/small-model.gguf', object: 'model' }] };
      }
    },
  },
  {
    id: 'changing-chunk-ids',
    breaks: 'FR-19',
    also: ['PR-16'],
    fault: 'Each chunk has a different id.',
    Provider: class extends SmallProvider {
      override chunk(chunk: Json, index: number): Json {
        return { ...chunk, id: `${this.answerId()}-${index}` };
      }
    },
  },
  {
    id: 'json-lines-without-data',
    breaks: 'FR-19',
    also: ['FR-10', 'FR-14', 'PR-5', 'PR-10', 'PR-16', 'PR-21'],
    fault: 'It writes one JSON line per chunk, without "data:".',
    Provider: class extends SmallProvider {
      override frame(data: string): string {
        return `${data}\n\n`;
      }
    },
  },
  {
    id: 'no-finish-reason',
    breaks: 'FR-19',
    also: ['PR-16'],
    fault: 'Its stream has no finish reason.',
    Provider: class extends SmallProvider {
      override deltas(request: ProviderRequest): ReturnType<SmallProvider['deltas']> {
        return super.deltas(request).map(({ delta }) => ({ delta, finish: null }));
      }
    },
  },
  {
    id: 'changing-model-name',
    breaks: 'PR-4',
    fault: 'Its last chunk has the model’s full name.',
    Provider: class extends SmallProvider {
      override chunk(chunk: Json, index: number): Json {
        return index > 2 ? { ...chunk, model: `${SMALL_MODEL}-2025-01-01` } : chunk;
      }
    },
  },
  {
    id: 'no-usage',
    breaks: 'PR-5',
    also: ['PR-8'],
    fault: 'It reports no usage.',
    Provider: class extends SmallProvider {
      override usage(): Json | undefined {
        return undefined;
      }
    },
  },
  {
    id: 'first-chunk-without-choice',
    breaks: 'PR-6',
    fault: 'Its first chunk has filter results and no choice.',
    Provider: class extends SmallProvider {
      override *eventData(request: ProviderRequest): Generator<string> {
        const filter = { id: this.answerId(), object: 'chat.completion.chunk', created: 1, model: SMALL_MODEL, choices: [] };
        yield JSON.stringify({ ...filter, prompt_filter_results: [] });
        yield* super.eventData(request);
      }
    },
  },
  {
    id: 'delta-in-non-streaming-answer',
    breaks: 'PR-7',
    fault: 'Its non-streamed answer has a delta instead of a message.',
    Provider: completingWith({ choices: [{ index: 0, delta: { role: 'assistant', content: 'one' }, finish_reason: 'stop' }] }),
  },
  {
    id: 'wrong-usage-total',
    breaks: 'PR-8',
    fault: 'The total usage of its non-streamed answer counts only the prompt.',
    Provider: completingWith({ usage: { prompt_tokens: 7, completion_tokens: 5, total_tokens: 7 } }),
  },
  {
    id: 'nonstandard-finish-reason',
    breaks: 'PR-9',
    fault: 'Its finish reason is engine-specific.',
    Provider: class extends SmallProvider {
      override finishReason(): string {
        return 'eos_token';
      }
    },
  },
  {
    id: 'other-model-when-not-streaming',
    breaks: 'PR-10',
    fault: 'Its non-streamed answer has another model name than its stream.',
    Provider: completingWith({ model: 'SmallModel' }),
  },
  {
    id: 'no-role-in-deltas',
    breaks: 'PR-21',
    fault: 'Its deltas have no role.',
    Provider: class extends SmallProvider {
      override firstDelta(): Json {
        return { content: '' };
      }
    },
  },
];
