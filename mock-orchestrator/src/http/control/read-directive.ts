import { type Directive, parseDirectiveHeader, selectFault, selectScenario } from '../../directives/directive.ts';
import type { DirectiveStore } from '../../directives/pending-directives.ts';
import type { AppContext } from '../app.ts';

/** Selects a fault for one request, such as `slow-ack; ms=2000`. */
const FAULT_HEADER = 'x-chat-executor-fault';

/** Selects a scenario for one request. */
const SCENARIO_HEADER = 'x-chat-executor-scenario';

/**
 * The directive of a request: from its headers, otherwise from the control route.
 *
 * @throws OrchestratorError `bad-request` for an unknown name or an invalid option
 */
export async function readDirective(context: AppContext, directives: DirectiveStore): Promise<Directive> {
  const fault = context.req.header(FAULT_HEADER);
  const scenario = context.req.header(SCENARIO_HEADER);
  if (fault === undefined && scenario === undefined) return directives.take(context.get('user').id);
  return { ...(fault !== undefined && parse(fault, selectFault)), ...(scenario !== undefined && parse(scenario, selectScenario)) };
}

function parse(header: string, select: typeof selectFault): Directive {
  const { name, options } = parseDirectiveHeader(header);
  return select(name, options);
}
