import * as v from 'valibot';
import { describeDirective, selectFault, selectScenario } from '../../directives/directive.ts';
import type { DirectiveStore } from '../../directives/pending-directives.ts';
import { FAULTS } from '../../faults/registry.ts';
import type { Limits } from '../../limits.ts';
import { OrchestratorError } from '../../orchestrator-error.ts';
import { SCENARIOS } from '../../scenarios/registry.ts';
import type { AppContext } from '../app.ts';
import { parseJsonBody, readBodyText } from '../read-body.ts';
import type { Route } from '../route.ts';

const MAX_BODY_BYTES = 16 * 1024;

const ControlSchema = v.strictObject({
  fault: v.optional(v.string()),
  scenario: v.optional(v.string()),
  /** Options of the fault, or of the scenario if no fault is given. */
  options: v.optional(v.record(v.string(), v.unknown()), {}),
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)), 1),
});

/** `/api/faults`, `/api/scenarios` and `/api/control`: list faults and scenarios, and select them for the user's next requests. */
export function listControlRoutes(directives: DirectiveStore, { bodyMs }: Limits): readonly Route[] {
  const user = 'user' as const;
  return [
    { method: 'GET', path: '/api/faults', access: user, answer: (context) => context.json({ faults: FAULTS.map(describe) }) },
    { method: 'GET', path: '/api/scenarios', access: user, answer: (context) => context.json({ scenarios: SCENARIOS.map(describe) }) },
    { method: 'GET', path: '/api/control', access: user, answer: (context) => answerPending(context, directives) },
    { method: 'POST', path: '/api/control', access: user, answer: (context) => select(context, directives, bodyMs) },
    { method: 'DELETE', path: '/api/control', access: user, answer: (context) => clear(context, directives) },
  ];
}

async function select(context: AppContext, directives: DirectiveStore, bodyMs: number): Promise<Response> {
  const parsed = v.safeParse(ControlSchema, parseJsonBody(await readBodyText(context, { maxBytes: MAX_BODY_BYTES, bodyMs })));
  if (!parsed.success) throw new OrchestratorError('bad-request', { cure: 'Send {fault?, scenario?, options?, times?}.' });
  const { fault, scenario, options, times } = parsed.output;
  if (fault === undefined && scenario === undefined) throw new OrchestratorError('bad-request', { cure: 'Name a fault or a scenario.' });
  const directive = {
    ...(fault !== undefined && selectFault(fault, options)),
    ...(scenario !== undefined && selectScenario(scenario, fault === undefined ? options : {})),
  };
  await directives.set(context.get('user').id, directive, times);
  return answerPending(context, directives);
}

async function clear(context: AppContext, directives: DirectiveStore): Promise<Response> {
  await directives.clear(context.get('user').id);
  return answerPending(context, directives);
}

async function answerPending(context: AppContext, directives: DirectiveStore): Promise<Response> {
  const pending = await directives.peek(context.get('user').id);
  return context.json({ status: true, next: pending ? describeDirective(pending.directive) : '', times: pending?.remaining ?? 0 });
}

function describe({ name, description, options }: { readonly name: string; readonly description: string; readonly options: object }) {
  return { name, description, options };
}
