import { loadTexts } from '@chat-executor/executor/doctor';
import type { TextOutput } from '../log/line-writer.ts';
import type { LogFormat } from '../settings/settings.ts';
import { describeDiagnosis, toJson } from './describe-diagnosis.ts';
import { type Diagnosis, type Examination, isIll, runExamination } from './examination.ts';

/**
 * Examines a backend and providers, and prints what was found: for people, or as one JSON object.
 *
 * @returns the exit code: 0 if nothing needs fixing, else 1
 */
export async function runDoctor(examination: Examination, format: LogFormat, output: TextOutput): Promise<number> {
  const texts = await loadTexts('en');
  const diagnoses: Diagnosis[] = [];
  for await (const diagnosis of runExamination(examination)) {
    diagnoses.push(diagnosis);
    if (format === 'text') output.write(`${describeDiagnosis(diagnosis, texts)}\n`);
  }
  const isWell = !diagnoses.some(isIll);
  if (format === 'json') output.write(`${JSON.stringify({ ok: isWell, diagnoses: diagnoses.map((each) => toJson(each, texts)) })}\n`);
  const reason = examination.signIn?.reason;
  if (format === 'text' && reason) output.write(`Sign-in: ${reason.message} ${reason.cure}\n`);
  return isWell ? 0 : 1;
}
