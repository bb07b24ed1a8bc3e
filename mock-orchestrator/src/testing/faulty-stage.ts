import type { ScriptedExecutor, ScriptedExecutorOptions } from './scripted-executor.ts';
import { type Stage, startStage } from './stage.ts';

/** A stage that allows faults and scenarios, with one executor that offers model `m`. */
export type FaultyStage = {
  readonly stage: Stage;
  readonly executor: ScriptedExecutor;
  /** Requests a streamed completion with a fault in the syntax of the header, such as `slow-ack; ms=50`. */
  readonly askWithFault: (fault: string, fields?: Readonly<Record<string, unknown>>) => Promise<Response>;
  /** Requests a streamed completion with a scenario. */
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
