import type { HttpCall } from '../../../peers/http-call.ts';
import type { Trial } from '../../../trial.ts';
import type { ProviderStage } from '../provider-stage.ts';

/** A key that nobody gave out. */
export const WRONG_KEY = 'sk-conformance-wrong-0f3c9a7e51d2';

/** Asks the plain question with a wrong key: once in a run. */
export function askWithWrongKey(stage: ProviderStage, trial: Trial): Promise<HttpCall> {
  return stage.sample(trial, { stream: false }, { key: WRONG_KEY });
}
