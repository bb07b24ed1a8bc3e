import { applyDirective, describeDirective } from '../../directives/directive.ts';
import type { DirectiveStore } from '../../directives/pending-directives.ts';
import type { Parts } from '../../parts.ts';
import type { AppContext } from '../app.ts';
import { runCompletion } from '../completions/completions-route.ts';
import { recordExchange } from '../completions/record-exchange.ts';
import { readDirective } from './read-directive.ts';

/** The completion routes if users may select faults and scenarios for their own requests. */
export function answerDirectedCompletion(context: AppContext, parts: Parts, directives: DirectiveStore): Promise<Response> {
  return recordExchange(context, parts, async (text, holding) => {
    const directive = await readDirective(context, directives);
    const frame = describeDirective(directive);
    const request = context.get('requestId');
    if (frame !== '')
      parts.journal?.record(context.get('user').id, { request, from: 'orchestrator', to: 'orchestrator', kind: 'fault', frame });
    return runCompletion(context, applyDirective(parts, directive), { text, holding });
  });
}
