import { type ExecutorAnnounceAck, isRecord, type UserJoinAck } from '@chat-executor/protocol';

// Parsed without the schema library, which would be a tenth of a page's initial load. A test compares these with the schemas.

/** Reads the ack of `user-join`; undefined if it names no user (rule SES-4). */
export function readUserJoinAck(answer: unknown): UserJoinAck | undefined {
  if (!isRecord(answer) || typeof answer['id'] !== 'string' || answer['id'] === '') return undefined;
  const { id, name } = answer;
  if (name === undefined) return { id };
  return typeof name === 'string' || name === null ? { id, name } : undefined;
}

/** Reads the ack of `executor:announce`; undefined if the backend does not know the event (rule ANN-3). */
export function readAnnounceAck(answer: unknown): ExecutorAnnounceAck | undefined {
  if (!isRecord(answer) || typeof answer['accepted'] !== 'boolean') return undefined;
  const { accepted, reason, callback_seconds: seconds, wants_status } = answer;
  if (reason !== undefined && typeof reason !== 'string') return undefined;
  // An invalid wait must not hide that the backend lists the models.
  const isWait = typeof seconds === 'number' && seconds > 0 && seconds < Number.POSITIVE_INFINITY;
  return {
    accepted,
    ...(reason !== undefined && { reason }),
    ...(isWait && { callback_seconds: seconds }),
    ...(wants_status === true && { wants_status }),
  };
}
