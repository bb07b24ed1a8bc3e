import type { Parts } from '../parts.ts';
import { listModels } from '../socket/listed-session.ts';
import { answerLongJson } from './answer-long-json.ts';
import type { AppContext } from './app.ts';

/** `GET /api/models` and `/v1/models`: the models that this user's executors offer, in OpenAI's format. */
export async function answerModels(context: AppContext, parts: Parts): Promise<Response> {
  const user = context.get('user');
  const data = listModels(user, await parts.sessions.listOf(user.id)).map(({ id, name, ownedBy, executors }) => ({
    id,
    object: 'model',
    created: 0,
    name,
    owned_by: ownedBy,
    executors,
  }));
  return answerLongJson(context, { object: 'list', data }, parts);
}
