import type { ServerResponse } from 'node:http';
import { change, wrap } from '../../change.ts';
import { type ErrorAnswer, type ProviderRequest, SMALL_MODEL, SmallProvider } from '../../small-provider/small-provider.ts';
import type { BrokenProvider } from './broken-provider.ts';

/** A provider that answers differently where a conforming one answers with this error status. */
function answeringErrors(
  status: number,
  change: (error: ErrorAnswer, request: ProviderRequest) => ErrorAnswer | undefined,
): typeof SmallProvider {
  return wrap(SmallProvider, 'validate', (original, request) => {
    const error = original(request);
    return error?.status === status ? change(error, request) : error;
  });
}

/** Faults in error reporting. */
export const BROKEN_FAILURES: Readonly<Record<string, BrokenProvider>> = {
  'finish-reason-after-error': {
    breaks: 'FRM-8.provider',
    fault: 'It sends a finish reason after a mid-stream error.',
    Provider: wrap(SmallProvider, 'failMidStream', function* (original) {
      yield* original();
      const choice = { index: 0, delta: {}, finish_reason: 'stop' };
      yield JSON.stringify({ id: this.answerId(), object: 'chat.completion.chunk', created: 1, model: SMALL_MODEL, choices: [choice] });
      yield* this.doneEvent();
    }),
  },
  'hides-late-error': {
    breaks: 'FRM-8.provider',
    fault: 'It logs a mid-stream error and just ends the stream.',
    Provider: class extends SmallProvider {
      override *failMidStream(): Generator<string> {
        yield* this.doneEvent();
      }
    },
  },
  'http-200-for-unknown-model': {
    breaks: 'ERR-1.provider-unknown-model',
    also: ['FRM-8.provider'],
    fault: 'It reports an unknown model with a success status.',
    Provider: answeringErrors(404, ({ message }) => ({ status: 200, message })),
  },
  'accepts-invalid-body': {
    breaks: 'ERR-1.provider-bad-body',
    fault: 'It answers a body without messages as if it were valid.',
    Provider: answeringErrors(400, () => undefined),
  },
  'http-500-for-wrong-key': {
    breaks: 'ERR-1.provider-wrong-key',
    fault: 'It reports a wrong key as a server error, with status 500.',
    Provider: answeringErrors(401, () => ({ status: 500, message: 'KeyError' })),
  },
  'errors-as-detail': {
    breaks: 'ERR-1.provider-error-shape',
    fault: 'Its errors have the shape of its web framework.',
    Provider: wrap(SmallProvider, 'sendError', function (_original, response, { status, message }) {
      this.writeJson(response, status, { detail: message });
    }),
  },
  'key-in-error': {
    breaks: 'SEC-1.provider-key-not-echoed',
    fault: 'It repeats a wrong key in its error.',
    Provider: answeringErrors(401, (_error, { key }) => ({ status: 401, message: `Incorrect API key provided: ${key}.` })),
  },
  'ids-from-seconds': {
    breaks: 'ITM-9.provider',
    fault: 'It derives answer ids from the time in seconds.',
    Provider: change(SmallProvider, { answerId: () => 'chatcmpl-1735689600' }),
  },
  'worker-dies-on-disconnect': {
    breaks: 'CAN-4.provider-survives-disconnect',
    fault: 'Its only worker dies when a client disconnects.',
    Provider: class extends SmallProvider {
      #isDead = false;

      override onClientDisconnect(): void {
        this.#isDead = true;
      }

      override validate(request: ProviderRequest): ErrorAnswer | undefined {
        return this.#isDead ? { status: 500, message: 'The worker is gone.' } : super.validate(request);
      }

      override async stream(response: ServerResponse, request: ProviderRequest): Promise<void> {
        const isLong = JSON.stringify(request.body['messages']).includes('long');
        if (!isLong) return super.stream(response, request);
        response.writeHead(200, this.streamHeaders());
        for (const data of [...this.eventData(request)].slice(0, 2)) response.write(this.frame(data));
        const gone = new Promise((resolve) => response.once('close', resolve));
        await gone;
      }
    },
  },
};
