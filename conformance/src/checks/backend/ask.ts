import type { Trial } from '../../trial.ts';
import { Asked } from './asked.ts';
import type { BackendStage } from './backend-stage.ts';
import { putQuestion, type QuestionOptions } from './question.ts';

/** Sends a completion request for a check. */
export function ask(stage: BackendStage, trial: Trial, options: QuestionOptions = {}): Asked {
  return new Asked(stage, trial, putQuestion(stage, trial.wire, trial.facts.id, options));
}
