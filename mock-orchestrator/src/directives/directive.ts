import { FAULTS } from '../faults/registry.ts';
import { OrchestratorError } from '../orchestrator-error.ts';
import type { Parts } from '../parts.ts';
import { SCENARIOS } from '../scenarios/registry.ts';
import { applyEffect } from '../wire-effects/apply-effect.ts';
import type { NamedEffect } from '../wire-effects/named-effect.ts';
import { readOptions } from '../wire-effects/option.ts';

/** An effect with its options read. */
type Choice = { readonly effect: NamedEffect; readonly values: Readonly<Record<string, number | string>> };

/** What was chosen for a request: a fault, a scenario, or both. */
export type Directive = { readonly fault?: Choice; readonly scenario?: Choice };

/**
 * The fault of a name with its options.
 *
 * @throws OrchestratorError `bad-request` for a name or an option that does not exist
 */
export function chooseFault(name: string, options: Readonly<Record<string, unknown>>): Directive {
  return { fault: choose('fault', FAULTS, { name, options }) };
}

/**
 * The scenario of a name with its options.
 *
 * @throws OrchestratorError `bad-request` for a name or an option that does not exist
 */
export function chooseScenario(name: string, options: Readonly<Record<string, unknown>>): Directive {
  return { scenario: choose('scenario', SCENARIOS, { name, options }) };
}

/** Parses a header such as `slow-ack; ms=2000` into a name and its options. */
export function parseDirectiveHeader(header: string): { readonly name: string; readonly options: Readonly<Record<string, string>> } {
  const [name = '', ...rest] = header.split(';').map((part) => part.trim());
  const options = rest
    .filter((part) => part !== '')
    .map((part) => [part.split('=')[0]?.trim() ?? '', part.slice(part.indexOf('=') + 1).trim()]);
  return { name, options: Object.fromEntries(options) as Record<string, string> };
}

/** Parts that run one request under a directive: what the scenario sends, the fault then breaks. */
export function applyDirective(parts: Parts, { fault, scenario }: Directive): Parts {
  return [scenario, fault].reduce(
    (changed, choice) => (choice ? applyEffect(changed, choice.effect.create(choice.values)) : changed),
    parts,
  );
}

/** One line that names what was chosen, written as in the header. */
export function describeDirective({ fault, scenario }: Directive): string {
  const line = (kind: string, { effect, values }: Choice) =>
    [`${kind} ${effect.name}`, ...Object.entries(values).map(([key, value]) => `${key}=${value}`)].join('; ');
  return [fault && line('fault', fault), scenario && line('scenario', scenario)].filter(Boolean).join(' + ');
}

type Named = { readonly name: string; readonly options: Readonly<Record<string, unknown>> };

function choose(kind: string, list: readonly NamedEffect[], { name, options }: Named): Choice {
  const effect = list.find((each) => each.name === name);
  if (effect) return { effect, values: readOptions(effect.options, options) };
  throw new OrchestratorError('bad-request', {
    sentence: `Unknown ${kind}.`,
    cure: `Choose one of: ${list.map((each) => each.name).join(', ')}.`,
  });
}
