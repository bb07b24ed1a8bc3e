import { show } from '../../peers/json-record.ts';
import type { Trial } from '../../trial.ts';
import type { Asked } from './asked.ts';

/**
 * Requires that a call was passed over. To be asked after a later call came to its end: what was to come would have come
 * before. An ack without a value may be the client library's own doing, and is told apart (rule ENV-4).
 */
export function requireSilence({ call, exchanges }: Asked, trial: Trial, what: string): void {
  if (exchanges.length > 0) trial.fail(`no provider call for ${what}`, 'one');
  if (call.items.length > 0) trial.fail(`no item for ${what}`, show(call.items[0]?.args));
  requireNoAck(
    call.acks.map(({ args }) => args),
    trial,
    what,
  );
}

/** Requires that nothing was acked; see {@link requireSilence}. */
export function requireNoAck(acks: readonly (readonly unknown[])[], trial: Trial, what: string): void {
  for (const args of acks) {
    const isEmpty = args.length === 0 || (args.length === 1 && args[0] === null);
    if (!isEmpty) trial.fail(`no ack of ${what}`, `the ack ${show(args)}`);
    trial.strictly(`no ack of ${what}, not even an empty one`, `the ack ${show(args)}, perhaps by the client library itself`);
  }
}
