import { isRecord } from '../../../peers/json.ts';
import type { TestRequest } from '../test-request.ts';

/** The event of a status. */
export const STATUS = 'executor:status';

/** A status, with the time of its arrival. */
export type ReceivedStatus = {
  readonly at: number;
  readonly value: unknown;
  readonly args: readonly unknown[];
  readonly wantsAck: boolean;
};

/** The statuses of a request, in order. */
export function statusesOf({ session, call }: TestRequest): ReceivedStatus[] {
  return session
    .eventsNamed(STATUS)
    .map(({ at, args, wantsAck }) => ({ at, value: args[0], args, wantsAck }))
    .filter(({ value }) => isRecord(value) && value['channel'] === call.channel);
}
