import type { ExecutorStageOptions } from './executor-stage.ts';

/** Stage options of special groups. By default the backend behaves like the newest releases. */
export const GROUP_OPTIONS: Readonly<Record<string, Pick<ExecutorStageOptions, 'behaviour' | 'awaitsLogin'>>> = {
  starts: { awaitsLogin: false },
  'slow-acks': { behaviour: { itemAcks: { afterMs: 20 }, announceAck: [{ accepted: true }] } },
  'no-acks': { behaviour: { itemAcks: 'never' } },
  'no-announcement-ack': { behaviour: { announceAck: undefined } },
};
