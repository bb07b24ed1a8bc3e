import { type ExecutorAnnounceAck, ExecutorAnnounceSchema, PROTOCOL_VERSION } from '@chat-executor/protocol';
import * as v from 'valibot';
import type { Parts } from '../parts.ts';
import type { Session } from './session.ts';

/**
 * Accepts an executor's announcement, which replaces the session's previous one. Refuses another major version and names
 * the supported one (rule ANN-2).
 */
export function acceptAnnouncement(session: Session, payload: unknown, { log }: Parts): ExecutorAnnounceAck {
  const parsed = v.safeParse(ExecutorAnnounceSchema, payload);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const place = v.getDotPath(issue) ?? 'the whole';
    return { accepted: false, reason: `Not a capability announcement: ${place} is not as PROTOCOL.md says.` };
  }
  if (majorOf(parsed.output.protocol) !== majorOf(PROTOCOL_VERSION)) {
    return { accepted: false, reason: `This backend speaks protocol ${PROTOCOL_VERSION}.` };
  }
  session.announcement = parsed.output;
  const { models, capabilities } = parsed.output;
  log.info({ session: session.id, models: models.length, paused: capabilities.paused === true }, 'executor announced');
  return { accepted: true };
}

function majorOf(version: string): string | undefined {
  return version.split('.')[0];
}
