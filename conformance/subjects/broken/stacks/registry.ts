import { change } from '../../change.ts';
import { listSubjects } from '../../list-subjects.ts';
import type { BrokenSubject } from '../broken-subject.ts';
import { CallerProxy } from './caller-proxy.ts';

/** A stack with one fault, in its executor or in a proxy before its backend. */
export type BrokenStack = BrokenSubject & {
  /** Id of its broken executor; defaults to a conforming one. */
  readonly executor?: string;
  /** Faulty proxy before its backend; defaults to a transparent one. */
  readonly Proxy?: typeof CallerProxy;
};

function replacing(old: RegExp, next: string): typeof CallerProxy {
  return change(CallerProxy, { forwardEvent: (event: string) => [event.replace(old, next)] });
}

function without(unwanted: RegExp): typeof CallerProxy {
  return change(CallerProxy, { forwardEvent: (event: string) => (unwanted.test(event) ? [] : [event]) });
}

/** Every stack with one fault. */
export const BROKEN_STACKS = listSubjects<BrokenStack>({
  'trims-each-read': {
    breaks: 'FRM-2.stack-split-anywhere',
    fault: 'The executor trims each read and loses spaces of text that is split there.',
    executor: 'trims-each-read',
  },
  'decodes-reads-separately': {
    breaks: 'FRM-2.stack-split-characters',
    fault: 'The executor decodes each read separately, so a split character is lost.',
    executor: 'decodes-reads-separately',
  },
  'searches-done-anywhere': {
    breaks: 'ITM-8.stack',
    fault: 'The backend searches for [DONE] anywhere in an event and drops such events.',
    Proxy: change(CallerProxy, { forwardEvent: (event: string) => (event.includes('[DONE]') && event !== 'data: [DONE]' ? [] : [event]) }),
  },
  'drops-late-errors': {
    breaks: 'ERR-4.stack',
    fault: 'The backend drops events that are not chunks, including errors.',
    Proxy: without(/"error":/),
  },
  'http-200-for-errors': {
    breaks: 'CBK-5.stack',
    fault: 'The backend answers a failed request without streaming with an empty completion.',
    Proxy: change(CallerProxy, {
      jsonStatus: () => 200,
      jsonBody: (body: string, status: number) => (status >= 400 ? '{"choices":[]}' : body),
    }),
    also: ['END-5.stack'],
  },
  'hangs-on-empty-body': {
    breaks: 'END-5.stack',
    fault: 'The executor waits for a first event that an empty answer does not have.',
    executor: 'hangs-on-empty-body',
  },
  'one-index-for-all-tools': {
    breaks: 'ITM-5.stack',
    fault: 'The backend forwards all tool call fragments with the first index.',
    Proxy: replacing(/"tool_calls":\[\{"index":\d/g, '"tool_calls":[{"index":0'),
  },
  'drops-reasoning': {
    breaks: 'FLW-4.stack',
    fault: 'The backend does not support reasoning.',
    Proxy: replacing(/"reasoning_content":"[^"]*"/g, '"content":""'),
  },
  'drops-usage': {
    breaks: 'ITM-7.stack',
    fault: 'The backend drops chunks without a choice.',
    Proxy: without(/"choices":\[\]/),
  },
  'completions-declared-as-html': {
    breaks: 'CBK-4.stack',
    fault: 'The backend sends non-streamed answers with the content type of its pages.',
    Proxy: change(CallerProxy, { jsonType: () => 'text/html' }),
  },
  'sends-done-twice': {
    breaks: 'ANS-3.stack-event-stream',
    fault: 'The backend adds an extra [DONE].',
    Proxy: change(CallerProxy, { remainingEvents: () => ['data: [DONE]'] }),
  },
  'buffers-whole-answer': {
    breaks: 'ANS-3.stack-immediate-text',
    also: ['CAN-4.stack'],
    fault: 'A proxy buffers an answer until it is complete.',
    Proxy: class extends CallerProxy {
      override forwardEvent(event: string, state: Map<string, string>): readonly string[] {
        state.set(String(state.size), event);
        return [];
      }

      override remainingEvents(state: Map<string, string>): readonly string[] {
        return [...state.values()];
      }
    },
  },
  'overrides-temperature': {
    breaks: 'REQ-5.stack',
    fault: 'The backend overrides the temperature.',
    Proxy: change(CallerProxy, { requestBody: (body: string) => body.replace('"temperature":0.25', '"temperature":0.7') }),
  },
  'writes-to-wrong-stream': {
    breaks: 'ITM-9.stack-two-streams',
    fault: 'A proxy occasionally writes to the wrong stream.',
    Proxy: class extends CallerProxy {
      #held: string | undefined;
      #holder: Map<string, string> | undefined;

      override forwardEvent(event: string, state: Map<string, string>): readonly string[] {
        const count = Number(state.get('count') ?? 0) + 1;
        state.set('count', String(count));
        const isOther = this.#held !== undefined && this.#holder !== state && /"<[ab]\d/.test(event);
        if (isOther) {
          const foreign = this.#held ?? '';
          this.#held = undefined;
          return [foreign, event];
        }
        if (this.#held !== undefined || !/"<[ab]\d/.test(event)) return [event];
        this.#held = event;
        this.#holder = state;
        return [];
      }
    },
  },
  'loses-requests-beyond-forty': {
    breaks: 'ITM-9.stack-concurrency',
    fault: 'A proxy loses request bodies beyond forty concurrent requests.',
    Proxy: class extends CallerProxy {
      #requests = 0;

      override requestBody(body: string): string {
        // Only the concurrency check sends enough requests.
        if (body.includes('-itm-9.stack-concurrency-')) this.#requests += 1;
        return this.#requests > 40 && body.includes('-itm-9.stack-concurrency-') ? '{}' : body;
      }
    },
  },
  'reorders-events-under-load': {
    breaks: 'ITM-9.stack-order',
    fault: 'The backend reorders events under load.',
    Proxy: change(CallerProxy, {
      forwardEvent: (event, state) => {
        const held = state.get('held');
        const count = Number(state.get('count') ?? 0) + 1;
        state.set('count', String(count));
        state.delete('held');
        if (held !== undefined) return [event, held];
        const isTimeout = count > 400 || /(?:\d{3} ){2}/.test(event);
        if (!isTimeout || event === 'data: [DONE]') return [event];
        state.set('held', event);
        return [];
      },
    }),
  },
  'ignores-client-disconnect': {
    breaks: 'CAN-4.stack',
    fault: 'A proxy keeps reading an answer after its caller disconnects.',
    Proxy: change(CallerProxy, { forwardsDisconnect: () => false }),
  },
  'logs-key': {
    breaks: 'SEC-1.stack',
    fault: 'The executor prints its settings, including the key.',
    executor: 'logs-its-key',
  },
});
