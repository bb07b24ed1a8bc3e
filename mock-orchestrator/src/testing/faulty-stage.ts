import type { ScriptedExecutor, ScriptedExecutorOptions } from './scripted-executor.ts';
import { type Stage, startStage } from './stage.ts';

/** A stage on which faults and scenarios can be chosen, with one executor that offers `m`. */
export type FaultyStage = {
  readonly stage: Stage;
  readonly executor: ScriptedExecutor;
  /** Requests a streamed completion under a fault, written as in the header, such as `slow-ack; ms=50`. */
  readonly askWithFault: (fault: string, fields?: Readonly<Record<string, unknown>>) => Promise<Response>;
  /** The same under a scenario. */
  readonly askWithScenario: (scenario: string, fields?: Readonly<Record<string, unknown>>) => Promise<Response>;
};

/** Starts a {@link FaultyStage}. */
export async function startFaultyStage(onCall?: ScriptedExecutorOptions['onCall']): Promise<FaultyStage> {
  const stage = await startStage({ faults: true, journal: true });
  const executor = await stage.connect({ models: ['m'], ...(onCall && { onCall }) });
  return {
    stage,
    executor,
    askWithFault: (fault, fields) => stage.ask(fields, { headers: { 'x-chat-executor-fault': fault } }),
    askWithScenario: (scenario, fields) => stage.ask(fields, { headers: { 'x-chat-executor-scenario': scenario } }),
  };
}
