import { loadTexts } from '@chat-executor/executor/doctor';
import type { TextOutput } from '../log/line-writer.ts';
import { plainText } from '../log/plain-text.ts';
import type { LogFormat } from '../settings/settings.ts';
import { describeDiagnosis, toJson } from './describe-diagnosis.ts';
import { type Diagnosis, type DoctorTargets, diagnose, needsFixing } from './diagnose.ts';

/**
 * Checks a backend and providers and prints the findings as text or as one JSON object.
 *
 * @returns the exit code: 0 if nothing needs fixing, otherwise 1
 */
export async function runDoctor(targets: DoctorTargets, format: LogFormat, output: TextOutput): Promise<number> {
  const texts = await loadTexts('en');
  const diagnoses: Diagnosis[] = [];
  for await (const diagnosis of diagnose(targets)) {
    diagnoses.push(diagnosis);
    if (format === 'text') output.write(`${describeDiagnosis(diagnosis, texts)}\n`);
  }
  const isOk = !diagnoses.some(needsFixing);
  if (format === 'json') output.write(`${JSON.stringify({ ok: isOk, diagnoses: diagnoses.map((each) => toJson(each, texts)) })}\n`);
  const reason = targets.signIn?.reason;
  if (format === 'text' && reason) output.write(`Sign-in: ${plainText(`${reason.message} ${reason.cure}`, 500)}\n`);
  return isOk ? 0 : 1;
}
