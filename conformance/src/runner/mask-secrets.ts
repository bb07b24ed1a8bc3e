import type { CheckResult } from '../result.ts';

const MASK = '[secret]';

/** Masks secrets in the evidence of a result: a subject may send them anywhere. */
export function maskSecrets(result: CheckResult, secrets: readonly string[]): CheckResult {
  const { evidence } = result;
  if (evidence === undefined) return result;
  let text = JSON.stringify(evidence);
  for (const secret of secrets) if (secret !== '') text = text.replaceAll(JSON.stringify(secret).slice(1, -1), MASK);
  return { ...result, evidence: JSON.parse(text) };
}
