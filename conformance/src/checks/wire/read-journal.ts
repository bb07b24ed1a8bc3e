import { readFileSync } from 'node:fs';
import { SubjectUnavailable } from '../../finding.ts';
import { isRecord } from '../../peers/json-record.ts';
import type { Party } from '../../wire-log.ts';

/** One frame that was recorded. */
export type JournalFrame = {
  /** Milliseconds, on any clock that only goes forward. */
  readonly at: number;
  readonly from: Party;
  readonly to: Party;
  /** Id of the Socket.IO session it went over; empty where the recording does not tell sessions apart. */
  readonly session: string;
  /** Text of the packet as it was on the wire, or whatever else passed. */
  readonly text: string;
  /** Size of the whole frame, where only its beginning was kept. */
  readonly bytes: number;
};

/** Names that recordings use, and the lane that each is. */
const PARTIES: Readonly<Record<string, Party>> = {
  caller: 'caller',
  backend: 'backend',
  orchestrator: 'backend',
  executor: 'executor',
  provider: 'provider',
  fallback: 'provider',
};

/** What each line has to be, for somebody who has to mend one. */
const FORM =
  'a JSON object with "at" (milliseconds), "from" and "to" (caller, backend, executor or provider) and "frame" (the packet as text)';

/**
 * Reads a recorded journal: one JSON object a line, or one JSON document that is a list of them or has one as `entries`.
 *
 * @throws SubjectUnavailable with the line that cannot be read, and how it has to look
 */
export function readJournal(file: string): JournalFrame[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new SubjectUnavailable(`The journal ${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  const frames = readEntries(text).map(({ value, line }) => readFrame(value, `${file}:${line}`));
  if (frames.length === 0) throw new SubjectUnavailable(`The journal ${file} is empty. Each of its lines is ${FORM}.`);
  const back = frames.findIndex((frame, index) => index > 0 && frame.at < (frames[index - 1]?.at ?? 0));
  if (back > 0)
    throw new SubjectUnavailable(
      `The journal ${file} goes back in time at its entry ${back + 1}. Write frames in the order in which they passed.`,
    );
  return frames;
}

function readEntries(text: string): { value: unknown; line: number }[] {
  const whole = parse(text);
  const list = isRecord(whole) ? whole['entries'] : whole;
  if (Array.isArray(list)) return list.map((value: unknown, index) => ({ value, line: index + 1 }));
  return text.split(/\r?\n/).flatMap((line, index) => (line.trim() === '' ? [] : { value: parse(line), line: index + 1 }));
}

function readFrame(value: unknown, place: string): JournalFrame {
  if (!isRecord(value)) throw new SubjectUnavailable(`${place} is no JSON object. It is ${FORM}.`);
  const { at, frame, session = '' } = value;
  const [from, to] = [PARTIES[String(value['from'])], PARTIES[String(value['to'])]];
  if (typeof at !== 'number' || from === undefined || to === undefined || typeof frame !== 'string' || typeof session !== 'string')
    throw new SubjectUnavailable(`${place} is not ${FORM}.`);
  const bytes = typeof value['bytes'] === 'number' ? value['bytes'] : Buffer.byteLength(frame);
  return { at, from, to, session, text: frame, bytes };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
