import { isRecord, show } from '../../peers/json.ts';
import { holdsError } from '../../peers/read-answer.ts';
import type { Trial } from '../../trial.ts';
import { eachCall, wireChecks } from '../define-checks.ts';
import { isStreamed, partsOf, type RecordedCall } from './recording.ts';
import type { WireStage } from './wire-stage.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const WIRE_CALLS = wireChecks({
  'REQ-1.wire': {
    title: 'A call MUST be one envelope that requests an ack, with chat id, message id, type, form data, model, channel and session id.',
    also: ['ENV-1', 'ENV-2'],
    run: eachCall(({ envelope: sent, data, ackId, channel }, trial) => {
      if (ackId === undefined) trial.fail('a call that requests an ack', 'an event without an ack id');
      const absent = ['chat_id', 'message_id'].filter((name) => !(name in sent));
      if (absent.length > 0) trial.fail('chat_id and message_id in the envelope', `no ${absent.join(' and no ')}`);
      if (!isRecord(data['form_data'])) trial.fail('form_data as an object', show(data['form_data'], 120));
      if (channel === undefined || channel === '') trial.fail('channel as a string', show(data['channel']));
      if (typeof data['session_id'] !== 'string' || data['session_id'] === '')
        trial.fail('session_id as a string', show(data['session_id']));
      if (!isRecord(data['model'])) trial.fail('model as an object', show(data['model'], 120));
    }),
  },
  'CHN-1.wire': {
    title: 'A channel MUST be named {user id}:{session id}:{uuid}: the caller, the called session, and a random UUID.',
    run: eachCall(({ channel = '', data }, trial) => {
      const [user = '', session = '', name = '', ...more] = channel.split(':');
      const isValid = user !== '' && session === data['session_id'] && UUID.test(name) && more.length === 0;
      if (!isValid) trial.fail(`{user id}:${show(data['session_id'])}:{uuid}`, show(channel));
    }),
  },
  'CHN-3.wire': {
    title: 'The channels of all calls MUST be different.',
    run: (stage, trial) => {
      const seen = new Set<string>();
      stage.eachCall(trial, ({ channel = '' }) => {
        if (seen.has(channel)) trial.fail('a new channel for each call', `${show(channel)} reused`);
        seen.add(channel);
      });
    },
  },
  'ENV-5.wire': {
    title: 'A call MUST name the session that it is sent to, and its replies MUST NOT come from another.',
    also: ['REQ-2', 'CHN-7'],
    run: (stage, trial) => {
      if (stage.recording.frames.every(({ session }) => session === '')) return trial.note('The journal has no session ids.');
      stage.eachCall(trial, ({ session, data, items }) => {
        if (data['session_id'] !== session) trial.fail(`the session ${show(session)}, which the call went to`, show(data['session_id']));
        const foreign = items.find(({ frame }) => frame.session !== session);
        if (foreign) trial.fail(`items over the session ${show(session)}`, `one over ${show(foreign.frame.session)}`);
      });
    },
  },
  'CBK-1.wire-one-ack': {
    title: 'Each call MUST be acked exactly once.',
    also: ['CBK-2'],
    run: eachCall((call, trial, stage) => {
      if (call.acks.length > 1) trial.fail('one ack', String(call.acks.length));
      if (call.acks.length === 0 && !isStillOpen(stage, trial, call)) trial.failTimeout('an ack', sinceLast(stage, call));
    }),
  },
  'CBK-9.wire': {
    title: 'The ack of a call MUST come before its first item and before done.',
    run: eachCall(({ frames, acks, items }, trial) => {
      const [ack, item] = [acks[0], items[0]];
      if (item === undefined) return;
      if (ack === undefined) return trial.fail('an ack before the first item', 'an item without an ack until the end of the journal');
      if (frames.indexOf(item.frame) < frames.indexOf(ack.frame))
        trial.fail('the ack before the first item', `an item ${(ack.frame.at - item.frame.at).toFixed(1)} ms before the ack`);
    }),
  },
  'CBK-4.wire': {
    title: 'A request without streaming MUST be answered with the whole completion as its ack, and without data on the channel.',
    run: eachCall((call, trial) => {
      const [value] = call.acks[0]?.args ?? [];
      if (isStreamed(call) || !isRecord(value) || holdsError(value)) return;
      if (!Array.isArray(value['choices'])) trial.fail('a completion with choices as the ack', show(value, 160));
      const data = partsOf(call).find(({ part }) => part.kind !== 'done');
      if (data) trial.fail('only done on the channel', show(data.item.args, 160));
    }),
  },
  'CBK-1.wire-ack-form': {
    title: 'An ack MUST be one object: {"status": true}, a completion, or a non-empty `error`; never `{}`, null or a plain string.',
    also: ['CBK-3', 'CBK-5'],
    run: eachCall(({ acks }, trial) => {
      for (const { args } of acks) {
        const [value, ...more] = args;
        const isKnown = isRecord(value) && (value['status'] === true || Array.isArray(value['choices']) || holdsError(value));
        if (!isKnown || more.length > 0) trial.fail('one object that is a success, a completion or an error', show(args, 160));
      }
    }),
  },
});

/**
 * Whether the rest of a call may be missing because the recording ended soon after its last frame, or because its session was
 * lost (rule SES-7).
 */
export function isStillOpen(stage: WireStage, trial: Trial, call: RecordedCall): boolean {
  const isOpen = stage.recordedAfter(lastFrame(call).at) < trial.limit;
  if (isOpen) trial.note('The last calls were still open when the recording ended; their missing frames are not judged.');
  const isLost = isSessionLost(stage, call);
  if (isLost) trial.note('A session was lost during a call and replaced by another; its missing frames are not judged.');
  return isOpen || isLost;
}

export function sinceLast(stage: WireStage, call: RecordedCall): string {
  return `none in the ${(stage.recordedAfter(lastFrame(call).at) / 1000).toFixed(1)} s recorded after its last frame`;
}

/** Whether the session goes silent while a new session appears. Silence alone does not mean that the session was lost. */
function isSessionLost({ recording: { frames } }: WireStage, call: RecordedCall): boolean {
  const at = frames.indexOf(lastFrame(call));
  const before = new Set(frames.slice(0, at + 1).map(({ session }) => session));
  const later = frames.slice(at + 1).filter(({ from, session }) => from === 'executor' && session !== '');
  return !later.some(({ session }) => session === call.session) && later.some(({ session }) => !before.has(session));
}

function lastFrame({ frames, frame }: RecordedCall): RecordedCall['frame'] {
  return frames.at(-1) ?? frame;
}
