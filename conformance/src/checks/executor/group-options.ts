import type { ExecutorStageOptions } from './executor-stage.ts';
import { NAMED_WAIT_SECONDS } from './failures.ts';

/** Stage options of special groups. By default the backend behaves like the newest releases. */
export const GROUP_OPTIONS: Readonly<Record<string, Pick<ExecutorStageOptions, 'behavior' | 'awaitsLogin'>>> = {
  starts: { awaitsLogin: false },
  'slow-acks': { behavior: { itemAcks: { afterMs: 20 }, announceAck: [{ accepted: true }] } },
  // Without a ping: the answer to it would wait behind data that the backend does not read.
  large: { behavior: { pingInterval: 300_000 } },
  'large-messages': { behavior: { maxMessageSize: 4_000_000 } },
  'small-messages': { behavior: { maxMessageSize: 200_000 } },
  'no-acks': { behavior: { itemAcks: 'never' } },
  'no-announcement-ack': { behavior: { announceAck: undefined } },
  'announcement-ack': { behavior: { announceAck: [{ accepted: true, callback_seconds: NAMED_WAIT_SECONDS, wants_status: true }] } },
};
