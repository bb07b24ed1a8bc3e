import { change, wrap } from '../../change.ts';
import { isObject } from '../../json.ts';
import { Failure } from '../../small-executor/failure.ts';
import { Request } from '../../small-executor/request.ts';
import { SmallExecutor } from '../../small-executor/small-executor.ts';
import type { BrokenExecutor } from './broken-executor.ts';

type Ack = Parameters<SmallExecutor['ignore']>[0];

/** Faults in reading envelopes. */
export const BROKEN_ENVELOPES: Readonly<Record<string, BrokenExecutor>> = {
  'answers-for-other-sessions': {
    breaks: 'REQ-2',
    fault: 'It answers requests that name another session.',
    Executor: wrap(SmallExecutor, 'receiveCall', (original, session, event, { data, ...envelope }, ack) => {
      const request = isObject(data) && isObject(data['data']) ? { ...data, data: { ...data['data'], session_id: session.id } } : data;
      original(session, event, { ...envelope, data: request }, ack);
    }),
  },
  'acks-ignored-events': {
    breaks: 'ENV-3',
    also: ['REQ-2', 'CAN-3'],
    fault: 'It sends an empty ack for ignored events, as some client libraries do.',
    Executor: class extends SmallExecutor {
      override receive(...[session, event, payload, ack]: Parameters<SmallExecutor['receive']>): void {
        super.receive(session, event, payload, ack);
        const isCall = isObject(payload) && isObject(payload['data']) && payload['data']['type'] === 'request:chat:completion';
        if (!isCall) this.ignore(ack);
      }

      override ignore(ack: Ack): void {
        (ack as (() => void) | undefined)?.();
      }
    },
  },
  'crashes-on-unknown-envelopes': {
    breaks: 'ENV-3',
    fault: 'It assumes that every envelope has data, and crashes otherwise.',
    Executor: wrap(SmallExecutor, 'receive', (original, session, event, payload, ack) => {
      const { type } = (payload as { data: { type: string } }).data;
      if (type.length > 0) original(session, event, payload, ack);
    }),
  },
  'drops-falsy-fields': {
    breaks: 'REQ-5.known-fields',
    fault: 'It drops a temperature or seed of 0 on the way to its provider.',
    Request: wrap(Request, 'providerBody', (original) =>
      Object.fromEntries(Object.entries(original()).filter(([field, value]) => Boolean(value) || field === 'stream')),
    ),
  },
  'ignores-chat-events': {
    breaks: 'ENV-1',
    also: ['ANN-8', 'CAN-1'],
    fault: 'It listens to events but not to chat-events.',
    Executor: change(SmallExecutor, { envelopeEvents: () => ['events'] }),
  },
  'ignores-null-chat': {
    breaks: 'ENV-2',
    also: ['ENV-1', 'CBK-6'],
    fault: 'It ignores a request whose chat_id is null.',
    Executor: wrap(SmallExecutor, 'receiveCall', (original, session, event, envelope, ack) => {
      if (typeof envelope['chat_id'] === 'string') original(session, event, envelope, ack);
    }),
  },
  'forwards-all-fields': {
    breaks: 'REQ-5.unknown-fields',
    fault: 'It forwards the whole form_data to its provider.',
    Request: wrap(Request, 'providerBody', function () {
      return { ...this.call.form };
    }),
  },
  'ignores-malformed-requests': {
    breaks: 'REQ-6',
    fault: 'It does not answer a malformed request.',
    Executor: wrap(SmallExecutor, 'receiveCall', (original, session, event, envelope, ack) => {
      const request = isObject(envelope['data']) ? envelope['data']['data'] : undefined;
      const form = isObject(request) ? request['form_data'] : undefined;
      if (isObject(form) && Array.isArray(form['messages']) && isObject(request) && typeof request['channel'] === 'string') {
        original(session, event, envelope, ack);
      }
    }),
  },
  'takes-long-model-ids': {
    breaks: 'REQ-6',
    fault: 'It looks for a model with an id of any length, and so answers `model-not-offered`.',
    Executor: change(SmallExecutor, { isModelId: (id: unknown) => typeof id === 'string' }),
  },
  'repeats-long-model-ids': {
    breaks: 'REQ-6',
    fault: 'It refuses a long model id, and repeats it in the error.',
    Executor: wrap(SmallExecutor, 'findRefusal', (original, session, channel, form) => {
      const refusal = original(session, channel, form);
      const model = isObject(form) ? form['model'] : undefined;
      if (!refusal || typeof model !== 'string') return refusal;
      return new Failure(refusal.code, `The request is malformed: it asks for ${model}.`, refusal.cure);
    }),
  },
  'requests-unoffered-models': {
    breaks: 'REQ-7',
    also: ['STA-5'],
    fault: 'It requests models that it does not offer from its provider.',
    Request: change(Request, { requireModel: () => undefined }),
  },
};
