import { ANNOUNCE_MODEL } from '@chat-executor/protocol';
import { asRecord, asRecords, parseJson } from '../providers/http/json-record.ts';
import { askBackendFor } from './ask-config.ts';
import type { Answer, Look } from './look.ts';
import type { BackendPatient } from './probe.ts';

/** Whether the backend lists the model through which the function `chat_executor` receives announcements; undefined if unreadable. */
export async function hasPlugin(
  patient: BackendPatient,
  look: Look,
): Promise<{ readonly answer: Answer; readonly isThere: boolean | undefined }> {
  const answer = await askBackendFor(patient, look, '/api/models');
  const list = asRecord(parseJson(answer.text ?? ''))?.['data'];
  const isThere = Array.isArray(list) ? asRecords(list).some(({ id }) => id === ANNOUNCE_MODEL) : undefined;
  return { answer, isThere };
}
