import type { HttpCall } from '../../../peers/http/http-call.ts';
import type { Trial } from '../../../trial.ts';
import type { ProviderStage } from '../provider-stage.ts';

/** An invalid key. */
export const WRONG_KEY = 'sk-conformance-wrong-0f3c9a7e51d2';

/** Sends the default request with a wrong key, once per run. */
export function requestWithWrongKey(stage: ProviderStage, trial: Trial): Promise<HttpCall> {
  return stage.sample(trial, { stream: false }, { key: WRONG_KEY });
}
