import type { Parts } from '../parts.ts';
import type { AppContext } from './app.ts';

/** `GET /api/models` and `/v1/models`: the models that this user's executors offer, in OpenAI's format. */
export function answerModels(context: AppContext, { sessions }: Parts): Response {
  const data = sessions.listModels(context.get('user')).map(({ id, name, ownedBy, executors }) => ({
    id,
    object: 'model',
    created: 0,
    name,
    owned_by: ownedBy,
    executors,
  }));
  return context.json({ object: 'list', data });
}
