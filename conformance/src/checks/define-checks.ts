import { type Check, defineCheck } from '../check.ts';
import type { Level } from '../check-facts.ts';
import type { Trial } from '../trial.ts';
import type { BackendStage } from './backend/backend-stage.ts';
import type { ExecutorStage } from './executor/executor-stage.ts';
import FORMER_IDS from './former-ids.json' with { type: 'json' };
import type { ProviderStage } from './provider/provider-stage.ts';
import type { StackStage } from './stack/stack-stage.ts';
import type { RecordedCall } from './wire/recording.ts';
import type { WireStage } from './wire/wire-stage.ts';

/** One entry in a list of checks. Its key is the id; the first keyword of its title is its level. */
type Definition<Stage> = Pick<Check<Stage>, 'title' | 'audit' | 'judgesConcurrency'> &
  Partial<Pick<Check<Stage>, 'profiles' | 'group' | 'limit'>> & {
    readonly also?: readonly string[];
    readonly run: (stage: Stage, trial: Trial) => Promise<void> | void;
  };

type DefineChecks<Stage> = (definitions: Readonly<Record<string, Definition<Stage>>>) => readonly Check<Stage>[];

function definerFor<Stage>(target: TargetName, defaults: { readonly group: string; readonly limit?: number }): DefineChecks<Stage> {
  return (definitions) =>
    Object.entries(definitions).map(([id, { also = [], run, ...facts }]) =>
      defineCheck({
        id,
        aliases: formerIdsOf(target, id),
        level: levelOf(facts.title),
        rules: [id.replace(/\..*/, ''), ...also],
        ...defaults,
        ...facts,
        run: async (stage, trial) => run(stage, trial),
      }),
    );
}

function levelOf(title: string): Level {
  const [level] = /MUST|SHOULD|MAY/.exec(title) ?? [];
  if (level === undefined) throw new Error(`The title "${title}" contains none of MUST, SHOULD and MAY.`);
  return level as Level;
}

export const executorChecks = definerFor<ExecutorStage>('executor', { group: 'concurrent' });
export const backendChecks = definerFor<BackendStage>('backend', { group: 'concurrent' });
export const stackChecks = definerFor<StackStage>('stack', { group: 'concurrent' });
/** Their timeout is long enough for a model on a slow machine. */
export const providerChecks = definerFor<ProviderStage>('provider', { group: 'plain', limit: 25 });
export const wireChecks = definerFor<WireStage>('wire', { group: 'journal' });

/** A wire check that judges each call of the journal. */
export function eachCall(judge: (call: RecordedCall, trial: Trial, stage: WireStage) => void): Definition<WireStage>['run'] {
  return (stage, trial) => stage.eachCall(trial, (call) => judge(call, trial, stage));
}

/** The kinds of subjects. */
export type TargetName = keyof typeof FORMER_IDS;

/** Former ids of a check. They stay valid in options, baselines and reports. */
function formerIdsOf(target: TargetName, id: string): string[] {
  return Object.entries(FORMER_IDS[target]).flatMap(([former, current]) => (current === id ? former : []));
}
