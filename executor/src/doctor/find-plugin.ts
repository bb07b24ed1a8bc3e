import { ANNOUNCE_MODEL, parseJson } from '@chat-executor/protocol';
import { asRecord, asRecords } from '../providers/http/json-record.ts';
import type { BackendTarget } from './probe.ts';
import type { Answer, ProbeClient } from './probe-client.ts';
import { requestBackend } from './request-config.ts';

/** Checks whether the backend lists the model of the function `chat_executor`; undefined if the list is unreadable. */
export async function findPlugin(
  target: BackendTarget,
  client: ProbeClient,
): Promise<{ readonly answer: Answer; readonly isInstalled: boolean | undefined }> {
  const answer = await requestBackend(target, client, '/api/models');
  const list = asRecord(parseJson(answer.text ?? ''))?.['data'];
  const isInstalled = Array.isArray(list) ? asRecords(list).some(({ id }) => id === ANNOUNCE_MODEL) : undefined;
  return { answer, isInstalled };
}
