import { FAULTS } from '../faults/registry.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import { SCENARIOS } from '../scenarios/registry.ts';
import { applyEffect } from '../wire-effects/apply-effect.ts';
import type { NamedEffect } from '../wire-effects/named-effect.ts';
import { readOptions } from '../wire-effects/option.ts';

/** A fault or a scenario with its options. */
export type SelectedEffect = { readonly effect: NamedEffect; readonly values: Readonly<Record<string, number | string>> };

/** The selection for a request: a fault, a scenario, or both. */
export type Directive = { readonly fault?: SelectedEffect; readonly scenario?: SelectedEffect };

/**
 * Selects a fault by name.
 *
 * @throws OrchestratorError `bad-request` for an unknown name or an invalid option
 */
export function selectFault(name: string, options: Readonly<Record<string, unknown>>): Directive {
  return { fault: select('fault', FAULTS, { name, options }) };
}

/**
 * Selects a scenario by name.
 *
 * @throws OrchestratorError `bad-request` for an unknown name or an invalid option
 */
export function selectScenario(name: string, options: Readonly<Record<string, unknown>>): Directive {
  return { scenario: select('scenario', SCENARIOS, { name, options }) };
}

/** Parses a header such as `slow-ack; ms=2000` into a name and its options. */
export function parseDirectiveHeader(header: string): { readonly name: string; readonly options: Readonly<Record<string, string>> } {
  const [name = '', ...rest] = header.split(';').map((part) => part.trim());
  const options = rest
    .filter((part) => part !== '')
    .map((part) => [part.split('=')[0]?.trim() ?? '', part.slice(part.indexOf('=') + 1).trim()]);
  return { name, options: Object.fromEntries(options) as Record<string, string> };
}

/** A copy of the parts that applies a directive: first the scenario, then the fault. */
export function applyDirective(parts: Parts, { fault, scenario }: Directive): Parts {
  return [scenario, fault].reduce(
    (changed, choice) => (choice ? applyEffect(changed, choice.effect.create(choice.values)) : changed),
    parts,
  );
}

/** The selection as one line, in the syntax of the headers. */
export function describeDirective({ fault, scenario }: Directive): string {
  const line = (kind: string, { effect, values }: SelectedEffect) =>
    [`${kind} ${effect.name}`, ...Object.entries(values).map(([key, value]) => `${key}=${value}`)].join('; ');
  return [fault && line('fault', fault), scenario && line('scenario', scenario)].filter(Boolean).join(' + ');
}

type Selection = { readonly name: string; readonly options: Readonly<Record<string, unknown>> };

function select(kind: string, list: readonly NamedEffect[], { name, options }: Selection): SelectedEffect {
  const effect = list.find((each) => each.name === name);
  if (effect) return { effect, values: readOptions(effect.options, options) };
  throw new OrchestratorError('bad-request', {
    sentence: `Unknown ${kind}.`,
    cure: `Choose one of: ${list.map((each) => each.name).join(', ')}.`,
  });
}
