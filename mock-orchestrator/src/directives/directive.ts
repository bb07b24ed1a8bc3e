import type { WirePlan } from '../completions/wire-plan.ts';
import type { Fault } from '../faults/fault.ts';
import { FAULTS } from '../faults/registry.ts';
import { resolveLimits } from '../limits.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import { SCENARIOS } from '../scenarios/registry.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { readOptions } from './option.ts';

type Values = Readonly<Record<string, number | string>>;

/** What was chosen for a request: a fault, a scenario, or both, with their options read. */
export type Directive = {
  readonly fault?: { readonly fault: Fault; readonly values: Values };
  readonly scenario?: { readonly scenario: Scenario; readonly values: Values };
};

/**
 * The fault of a name with its options.
 *
 * @throws OrchestratorError `bad-request` for a name or an option that does not exist
 */
export function chooseFault(name: string, options: Readonly<Record<string, unknown>>): Directive {
  const fault = find('fault', FAULTS, name);
  return { fault: { fault, values: readOptions(fault.options, options) } };
}

/**
 * The scenario of a name with its options.
 *
 * @throws OrchestratorError `bad-request` for a name or an option that does not exist
 */
export function chooseScenario(name: string, options: Readonly<Record<string, unknown>>): Directive {
  const scenario = find('scenario', SCENARIOS, name);
  return { scenario: { scenario, values: readOptions(scenario.options, options) } };
}

/** Parses a header such as `slow-ack; ms=2000` into a name and its options. */
export function parseDirectiveHeader(header: string): { readonly name: string; readonly options: Readonly<Record<string, string>> } {
  const [name = '', ...rest] = header.split(';').map((part) => part.trim());
  const options = rest
    .filter((part) => part !== '')
    .map((part) => [part.split('=')[0]?.trim() ?? '', part.slice(part.indexOf('=') + 1).trim()]);
  return { name, options: Object.fromEntries(options) as Record<string, string> };
}

/** The plan of a request under a directive: the scenario first, then the fault on top of it. */
export function applyDirective(plan: WirePlan, { fault, scenario }: Directive): WirePlan {
  const changed = scenario ? scenario.scenario.change(plan, scenario.values) : plan;
  if (!fault) return changed;
  const effect = fault.fault.create(fault.values);
  return { ...changed, effect, limits: resolveLimits(effect.limits, changed.limits) };
}

/** One line that says what was chosen, as the header would. */
export function describeDirective({ fault, scenario }: Directive): string {
  const line = (kind: string, name: string, values: Values) =>
    [`${kind} ${name}`, ...Object.entries(values).map(([key, value]) => `${key}=${value}`)].join('; ');
  return [fault && line('fault', fault.fault.name, fault.values), scenario && line('scenario', scenario.scenario.name, scenario.values)]
    .filter(Boolean)
    .join(' + ');
}

function find<Thing extends { readonly name: string }>(kind: string, list: readonly Thing[], name: string): Thing {
  const found = list.find((thing) => thing.name === name);
  if (found) return found;
  throw new OrchestratorError('bad-request', {
    sentence: `Unknown ${kind}.`,
    cure: `Choose one of: ${list.map((thing) => thing.name).join(', ')}.`,
  });
}
