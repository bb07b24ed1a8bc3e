import { chooseRequestId } from '../../completions/completion-request.ts';
import { OrchestratorError } from '../../orchestrator-error.ts';
import type { Parts } from '../../parts.ts';
import { answerError } from '../answer-error.ts';
import type { AppContext } from '../app.ts';
import { readBodyText } from '../read-body.ts';
import { describeRequest, describeResponse } from './describe-message.ts';

/**
 * Assigns an id to a completion request, reads its body, and records the request in the user's journal. If the request is
 * refused, records the error too.
 *
 * @param answer - answers the request; gets the unparsed body
 */
export async function recordExchange(
  context: AppContext,
  parts: Parts,
  answer: (text: string) => Response | Promise<Response>,
): Promise<Response> {
  const request = chooseRequestId(context.req.header('x-request-id'));
  const user = context.get('user');
  context.set('requestId', request);
  context.header('x-request-id', request);
  const text = await readBodyText(context, parts.limits.maxRequestBytes);
  // Before validation, so that the journal shows refused requests too.
  const frame = describeRequest(context, text);
  parts.journal?.record(user.id, { request, from: 'caller', to: 'orchestrator', kind: 'http-request', frame });
  try {
    return await answer(text);
  } catch (thrown) {
    const response = answerError(context, OrchestratorError.from(thrown));
    const refusal = await describeResponse(response);
    parts.journal?.record(user.id, { request, from: 'orchestrator', to: 'caller', kind: 'http-response', frame: refusal });
    if (!(thrown instanceof OrchestratorError)) throw thrown;
    return response;
  }
}
