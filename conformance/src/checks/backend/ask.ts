import type { Trial } from '../../trial.ts';
import type { BackendStage } from './backend-stage.ts';
import { type CompletionOptions, postCompletion } from './post-completion.ts';
import { TestRequest } from './test-request.ts';

/** Sends a completion request for a check. */
export function ask(stage: BackendStage, trial: Trial, options: CompletionOptions = {}): TestRequest {
  return new TestRequest(stage, trial, postCompletion(stage, trial.wire, trial.facts.id, options));
}
