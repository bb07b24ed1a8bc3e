import type { WirePlan } from '../completions/wire-plan.ts';
import type { OptionList, OptionValues } from '../directives/option.ts';

/**
 * One course a request can take that is right, but rarely seen: an older dialect, a stop at a certain moment, a short
 * patience. It changes how the request is run, and breaks no rule of the protocol.
 */
export type Scenario = {
  readonly name: string;
  /** One sentence: what happens. */
  readonly description: string;
  readonly options: OptionList;
  /** The plan of one request, changed. */
  readonly change: (plan: WirePlan, values: Readonly<Record<string, number | string>>) => WirePlan;
};

/** Describes a scenario so that `change` knows the types of its options. */
export function defineScenario<const Options extends OptionList>(scenario: {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  readonly change: (plan: WirePlan, values: OptionValues<Options>) => WirePlan;
}): Scenario {
  return { ...scenario, change: (plan, values) => scenario.change(plan, values as OptionValues<Options>) };
}
