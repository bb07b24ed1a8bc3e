import { type Check, defineCheck } from '../../check.ts';
import type { CheckFacts } from '../../check-facts.ts';
import type { Trial } from '../../trial.ts';
import { formerIdsOf } from '../former-ids.ts';
import type { RecordedCall } from './recording.ts';
import type { WireStage } from './wire-stage.ts';

type Facts = Omit<CheckFacts, 'limit' | 'profiles' | 'aliases'> & Partial<Pick<CheckFacts, 'limit' | 'profiles'>>;

/** Defines a check of a whole recorded journal. */
export function defineWireCheck({
  judge,
  ...facts
}: Facts & { readonly judge: (stage: WireStage, trial: Trial) => void }): Check<WireStage> {
  return defineCheck({
    group: 'journal',
    aliases: formerIdsOf('wire', facts.id),
    ...facts,
    run: async (stage, trial) => judge(stage, trial),
  });
}

/** Defines a check of each call in a recorded journal. */
export function defineCallCheck({
  judge,
  ...facts
}: Facts & { readonly judge: (call: RecordedCall, trial: Trial, stage: WireStage) => void }): Check<WireStage> {
  return defineWireCheck({ ...facts, judge: (stage, trial) => stage.eachCall(trial, (call) => judge(call, trial, stage)) });
}
