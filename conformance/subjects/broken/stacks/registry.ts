import { CallerProxy } from './caller-proxy.ts';

/** A stack with one fault: in its executor, or in what its callers see of its backend. All else is right. */
export type BrokenStack = {
  /** kebab-case. */
  readonly id: string;
  /** The check that has to name the fault. */
  readonly breaks: string;
  /** Checks that the same fault turns red as well, since what they look at goes through the same place. */
  readonly also?: readonly string[];
  /** What is wrong with it, in a sentence. */
  readonly fault: string;
  /** Id of the broken executor that runs in it; a right one when left out. */
  readonly executor?: string;
  /** What stands before its backend; nothing changes anything when left out. */
  readonly Proxy?: typeof CallerProxy;
};

/** Passes on each event with some text in it as another. */
function replacing(old: RegExp, next: string): typeof CallerProxy {
  return class extends CallerProxy {
    override event(event: string): readonly string[] {
      return [event.replace(old, next)];
    }
  };
}

/** Passes on only some events. */
function without(unwanted: RegExp): typeof CallerProxy {
  return class extends CallerProxy {
    override event(event: string): readonly string[] {
      return unwanted.test(event) ? [] : [event];
    }
  };
}

/** Every one of them. Adding one is an entry. */
export const BROKEN_STACKS: readonly BrokenStack[] = [
  {
    id: 'trims-each-read',
    breaks: 'FR-1',
    fault: 'The executor trims each read, and with it the spaces of a text that is cut there.',
    executor: 'trims-each-read',
  },
  {
    id: 'decodes-each-read-alone',
    breaks: 'FR-2',
    fault: 'The executor decodes each read on its own, so that a cut character is lost.',
    executor: 'decodes-each-read-alone',
  },
  {
    id: 'looks-for-the-end-anywhere',
    breaks: 'FR-13',
    fault: 'The backend looks for the end mark anywhere in an event, and drops what it takes for one.',
    Proxy: class extends CallerProxy {
      override event(event: string): readonly string[] {
        return event.includes('[DONE]') && event !== 'data: [DONE]' ? [] : [event];
      }
    },
  },
  {
    id: 'loses-late-errors',
    breaks: 'FR-14',
    fault: 'The backend drops events that are no chunks, and errors with them.',
    Proxy: without(/"error":/),
  },
  {
    id: 'answers-errors-with-200',
    breaks: 'CB-4',
    fault: 'The backend answers a failure of a request that does not stream with an empty completion.',
    Proxy: class extends CallerProxy {
      override wholeStatus(): number {
        return 200;
      }

      override whole(body: string, status: number): string {
        return status >= 400 ? '{"choices":[]}' : body;
      }
    },
    also: ['FR-15'],
  },
  {
    id: 'waits-for-what-never-comes',
    breaks: 'FR-15',
    fault: 'The executor waits for a first event that an empty answer does not have.',
    executor: 'waits-for-what-never-comes',
  },
  {
    id: 'mixes-up-tools',
    breaks: 'ST-1',
    fault: 'The backend passes all pieces of tool calls on under the first index.',
    Proxy: replacing(/"tool_calls":\[\{"index":\d/g, '"tool_calls":[{"index":0'),
  },
  {
    id: 'drops-reasoning',
    breaks: 'ST-2',
    fault: 'The backend knows no field for reasoning.',
    Proxy: replacing(/"reasoning_content":"[^"]*"/g, '"content":""'),
  },
  {
    id: 'drops-usage',
    breaks: 'ST-3',
    fault: 'The backend drops chunks without a choice.',
    Proxy: without(/"choices":\[\]/),
  },
  {
    id: 'declares-html',
    breaks: 'ST-4',
    fault: 'The backend has the content type of its pages on every answer that does not stream.',
    Proxy: class extends CallerProxy {
      override wholeType(): string {
        return 'text/html';
      }
    },
  },
  {
    id: 'says-done-twice',
    breaks: 'ST-5',
    fault: 'The backend adds an end mark of its own.',
    Proxy: class extends CallerProxy {
      override rest(): readonly string[] {
        return ['data: [DONE]'];
      }
    },
  },
  {
    id: 'holds-answers-back',
    breaks: 'ST-6',
    also: ['CA-1'],
    fault: 'What stands before the backend holds an answer back until it is whole.',
    Proxy: class extends CallerProxy {
      override event(event: string, state: Map<string, string>): readonly string[] {
        state.set(String(state.size), event);
        return [];
      }

      override rest(state: Map<string, string>): readonly string[] {
        return [...state.values()];
      }
    },
  },
  {
    id: 'forgets-settings',
    breaks: 'ST-7',
    fault: 'The backend has a temperature of its own.',
    Proxy: class extends CallerProxy {
      override question(body: string): string {
        return body.replace('"temperature":0.25', '"temperature":0.7');
      }
    },
  },
  {
    id: 'shares-a-buffer',
    breaks: 'CH-1',
    fault: 'What stands before the backend writes, now and then, to the stream that was written to last.',
    Proxy: class extends CallerProxy {
      #held: string | undefined;
      #holder: Map<string, string> | undefined;

      override event(event: string, state: Map<string, string>): readonly string[] {
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
  {
    id: 'takes-forty-at-once',
    breaks: 'CO-1',
    fault: 'What stands before the backend loses the bodies of questions beyond forty in a moment.',
    Proxy: class extends CallerProxy {
      #questions = 0;

      override question(body: string): string {
        // Only those that come at once: the others are too few to fill anything.
        if (body.includes('-co-1-')) this.#questions += 1;
        return this.#questions > 40 && body.includes('-co-1-') ? '{}' : body;
      }
    },
  },
  {
    id: 'loses-order-under-load',
    breaks: 'OR-1',
    fault: 'The backend sends events behind those that follow them, once it has many or large ones.',
    Proxy: class extends CallerProxy {
      override event(event: string, state: Map<string, string>): readonly string[] {
        const held = state.get('held');
        const count = Number(state.get('count') ?? 0) + 1;
        state.set('count', String(count));
        state.delete('held');
        if (held !== undefined) return [event, held];
        const isLate = count > 400 || /(?:\d{3} ){2}/.test(event);
        if (!isLate || event === 'data: [DONE]') return [event];
        state.set('held', event);
        return [];
      }
    },
  },
  {
    id: 'hears-no-hang-up',
    breaks: 'CA-1',
    fault: 'What stands before the backend reads an answer to its end though its caller is gone.',
    Proxy: class extends CallerProxy {
      override tellsHangUp(): boolean {
        return false;
      }
    },
  },
  {
    id: 'logs-the-key',
    breaks: 'SE-1',
    fault: 'The executor prints its settings, the key among them.',
    executor: 'logs-its-key',
  },
];
