import { readFileSync } from 'node:fs';
import { SubjectUnavailable } from '../../finding.ts';
import { isRecord, parseJson } from '../../peers/json.ts';
import type { Party } from '../../wire-log.ts';

export type JournalFrame = {
  /** Milliseconds, on any monotonic clock. */
  readonly at: number;
  readonly from: Party;
  readonly to: Party;
  /** Socket.IO session id; empty if the recording has no session ids. */
  readonly session: string;
  /** The packet as text, as on the wire. */
  readonly text: string;
  /** Size of the whole frame, in bytes, if only its start was recorded. */
  readonly bytes: number;
};

const PARTIES: Readonly<Record<string, Party>> = {
  caller: 'caller',
  backend: 'backend',
  orchestrator: 'backend',
  executor: 'executor',
  provider: 'provider',
  fallback: 'provider',
};

/** Expected form of each line, for error messages. */
const FORM =
  'a JSON object with "at" (milliseconds), "from" and "to" (caller, backend, executor or provider) and "frame" (the packet as text)';

/**
 * Reads a recorded journal: one JSON object per line, or one JSON document with an array of them, directly or in `entries`.
 * @throws SubjectUnavailable naming the invalid line and the expected form
 */
export function readJournal(file: string): JournalFrame[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new SubjectUnavailable(`The journal ${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  const frames = readEntries(text).map(({ value, line }) => readFrame(value, `${file}:${line}`));
  if (frames.length === 0) throw new SubjectUnavailable(`The journal ${file} is empty. Each line must be ${FORM}.`);
  const back = frames.findIndex((frame, index) => index > 0 && frame.at < (frames[index - 1]?.at ?? 0));
  if (back > 0)
    throw new SubjectUnavailable(
      `The journal ${file} has a smaller "at" in entry ${back + 1} than in the entry before. Write frames in wire order.`,
    );
  return frames;
}

function readEntries(text: string): { value: unknown; line: number }[] {
  const document = parseJson(text);
  const list = isRecord(document) ? document['entries'] : document;
  if (Array.isArray(list)) return list.map((value: unknown, index) => ({ value, line: index + 1 }));
  return text.split(/\r?\n/).flatMap((line, index) => (line.trim() === '' ? [] : { value: parseJson(line), line: index + 1 }));
}

function readFrame(value: unknown, place: string): JournalFrame {
  if (!isRecord(value)) throw new SubjectUnavailable(`${place} is not a JSON object. It must be ${FORM}.`);
  const { at, frame, session = '' } = value;
  const [from, to] = [PARTIES[String(value['from'])], PARTIES[String(value['to'])]];
  if (typeof at !== 'number' || from === undefined || to === undefined || typeof frame !== 'string' || typeof session !== 'string')
    throw new SubjectUnavailable(`${place} is not ${FORM}.`);
  const bytes = typeof value['bytes'] === 'number' ? value['bytes'] : Buffer.byteLength(frame);
  return { at, from, to, session, text: frame, bytes };
}
