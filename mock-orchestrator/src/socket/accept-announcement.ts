import { type ExecutorAnnounceAck, ExecutorAnnounceSchema, PROTOCOL_VERSION } from '@chat-executor/protocol';
import * as v from 'valibot';
import type { Parts } from '../parts.ts';
import type { Session } from './session.ts';

/**
 * Validates an executor's announcement and stores it, replacing the previous one of the session. Refuses another major
 * version and names the supported one (rule ANN-2). Names how long it waits for callbacks, and asks for the
 * status of calls (rules ANN-9 and STA-1).
 */
export async function acceptAnnouncement(
  session: Session,
  payload: unknown,
  { log, limits, sessions }: Parts,
): Promise<ExecutorAnnounceAck> {
  const parsed = v.safeParse(ExecutorAnnounceSchema, payload);
  if (!parsed.success) {
    const place = v.getDotPath(parsed.issues[0]) ?? 'the payload';
    return { accepted: false, reason: `Invalid announcement: ${place} does not match PROTOCOL.md.` };
  }
  if (majorOf(parsed.output.protocol) !== majorOf(PROTOCOL_VERSION)) {
    return { accepted: false, reason: `This backend supports protocol ${PROTOCOL_VERSION}.` };
  }
  const bytes = Buffer.byteLength(JSON.stringify(parsed.output));
  if (!session.keepAnnouncement(parsed.output, bytes)) {
    return {
      accepted: false,
      reason: 'Your executors and requests use too much memory. Announce fewer models, or connect fewer executors.',
    };
  }
  await sessions.announced(session);
  const { models, capabilities } = parsed.output;
  log.info({ session: session.id, models: models.length, paused: capabilities.paused === true }, 'executor announced');
  return { accepted: true, callback_seconds: limits.ackMs / 1000, wants_status: true };
}

function majorOf(version: string): string | undefined {
  return version.split('.')[0];
}
