import type { ExecutorStageOptions } from './executor-stage.ts';

/** What is different around the executor in some groups. The backend is otherwise one like the newest that are released. */
export const SURROUNDINGS: Readonly<Record<string, Pick<ExecutorStageOptions, 'behaviour' | 'awaitsLogin'>>> = {
  starts: { awaitsLogin: false },
  'slow-acks': { behaviour: { itemAcks: { afterMs: 20 }, announceAck: [{ accepted: true }] } },
  'no-acks': { behaviour: { itemAcks: 'never' } },
  'no-announcement-ack': { behaviour: { announceAck: undefined } },
};
