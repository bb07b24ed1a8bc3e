import { chooseFault, chooseScenario, type Directive, parseDirectiveHeader } from '../../directives/directive.ts';
import type { PendingDirectives } from '../../directives/pending-directives.ts';
import type { AppContext } from '../app.ts';

/** Names a fault for one request, such as `slow-ack; ms=2000`. */
const FAULT_HEADER = 'x-chat-executor-fault';

/** Names a scenario for one request. */
const SCENARIO_HEADER = 'x-chat-executor-scenario';

/**
 * The directive of a request: from its headers, or else the one that the control route set before.
 *
 * @throws OrchestratorError `bad-request` for a name or an option that does not exist
 */
export function readDirective(context: AppContext, directives: PendingDirectives): Directive {
  const fault = context.req.header(FAULT_HEADER);
  const scenario = context.req.header(SCENARIO_HEADER);
  if (fault === undefined && scenario === undefined) return directives.take(context.get('user').id);
  return { ...(fault !== undefined && choose(fault, chooseFault)), ...(scenario !== undefined && choose(scenario, chooseScenario)) };
}

function choose(header: string, by: typeof chooseFault): Directive {
  const { name, options } = parseDirectiveHeader(header);
  return by(name, options);
}
