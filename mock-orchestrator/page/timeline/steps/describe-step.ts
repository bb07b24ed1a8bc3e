import * as v from 'valibot';
import { describeWait, ExecutorWaitSchema } from '../../backend/executor-wait.ts';
import { texts } from '../../language/language.ts';
import { formatDuration } from '../format-duration.ts';
import { readFrame } from '../journal/read-frame.ts';
import { endOf, type Step, startOf } from './step.ts';

/** A short description of a step: its name, the number of its frames, and their size or duration. */
export function describeStep(step: Step): { readonly title: string; readonly detail: string } {
  const name = nameOf(step);
  const count = step.frames.length;
  const size = formatBytes(step);
  // The detail of a decision is its text.
  if (step.from === step.to) return { title: name, detail: step.frames[0]?.raw ?? '' };
  if (count === 1) return { title: name, detail: size };
  const span = texts().timeline.span(formatDuration(endOf(step) - startOf(step)));
  return { title: texts().timeline.many(count, name), detail: [size, span].filter(Boolean).join(' · ') };
}

/** The name of a step. For an HTTP message, its first line; for a status, what it says. */
function nameOf({ kind, frames }: Step): string {
  const first = frames[0]?.raw ?? '';
  if (kind === 'status') return nameOfStatus(first);
  const line = /^(?:HTTP\/[\d.]+ (\d+ [^\n]*)|([A-Z]+ \S+))/.exec(first);
  if (kind === 'http-request' && line?.[2]) return line[2];
  return line?.[1] && kind !== 'stopped' ? `HTTP ${line[1].trim()}` : texts().step[kind].title;
}

function nameOfStatus(raw: string): string {
  const wait = v.safeParse(ExecutorWaitSchema, readFrame(raw).content);
  if (!wait.success) return texts().step.status.title;
  const { seconds } = wait.output;
  return `${describeWait(wait.output)}${seconds === undefined ? '' : texts().wait.left(Math.ceil(seconds))}`;
}

function formatBytes({ frames }: Step): string {
  if (frames[0]?.bytes === undefined) return '';
  const bytes = frames.reduce((sum, frame) => sum + (frame.bytes ?? 0), 0);
  return bytes < 1000 ? texts().timeline.bytes(bytes) : texts().timeline.kilobytes((bytes / 1000).toFixed(1));
}
