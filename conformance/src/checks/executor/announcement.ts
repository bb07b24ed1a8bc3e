import { isRecord, show } from '../../peers/json.ts';
import { respondWithText } from '../../peers/provider/provider-scripts.ts';
import type { Trial } from '../../trial.ts';
import { executorChecks } from '../define-checks.ts';
import { ask } from './ask.ts';

/** Maximum number of models, and maximum length of an id or name and of the executor's name. */
const LIMITS = { models: 2_000, text: 256, name: 64 } as const;

export const EXECUTOR_ANNOUNCEMENT = executorChecks({
  'ANN-1': {
    title: 'An executor SHOULD announce itself and its models with `executor:announce` after each accepted sign-in.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      const session = await stage.session(trial);
      const offers = () => session.announcements.find(({ args: [value] }) => namesModel(value, stage.provider.model));
      const announcement = await session.changes.until(offers, trial.limit);
      if (announcement === undefined)
        trial.failTimeout(`an announcement with the model ${stage.provider.model}`, show(session.announcements.at(-1)?.args ?? 'none'));
    },
  },
  'ANN-2.announcement-form': {
    title: 'An announcement MUST have a version `major.minor`, models with unique ids, and capabilities, each as the protocol defines.',
    also: ['ANN-4'],
    profiles: ['strict'],
    run: async (stage, trial) => {
      const session = await stage.session(trial);
      const first = await session.changes.until(() => session.announcements[0], trial.limit);
      if (first === undefined) return trial.note('It does not announce itself.');
      for (const { args } of session.announcements) requireAnnouncement(trial, args);
    },
  },
  'ANN-3': {
    title: 'An executor MUST keep answering calls if its announcement is not acked: a missing ack is not a failure.',
    profiles: ['strict'],
    group: 'no-announcement-ack',
    run: async (stage, trial) => {
      const session = await stage.session(trial);
      const announced = await session.changes.waitFor(() => session.announcements.length > 0, 500);
      if (!announced) trial.note('It does not announce itself.');
      const request = await ask(stage, trial, respondWithText('as ever'));
      await request.success();
      await request.requireText('as ever', 'an answer even without an announcement ack');
    },
  },
  'ANN-8': {
    title: 'An executor MUST announce again after `request:executor:announce`.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      const session = await stage.session(trial);
      const hasAnnounced = await session.changes.waitFor(() => session.announcements.length > 0, trial.limit);
      if (!hasAnnounced) return trial.note('It does not announce itself.');
      for (const event of ['events', 'chat-events']) {
        const before = session.announcements.length;
        session.emit(event, { chat_id: '', message_id: null, data: { type: 'request:executor:announce', data: {} } }, trial.wire);
        const announcedAgain = await session.changes.waitFor(() => session.announcements.length > before, trial.limit);
        if (!announcedAgain)
          trial.failTimeout(`executor:announce again after the request on ${event}`, `none within ${trial.limit / 1000} s`);
        const [first, last] = [session.announcements[0], session.announcements.at(-1)].map((announcement) => show(announcement?.args));
        if (first !== last) trial.note(`The second announcement differs: ${last}.`);
      }
      const request = await ask(stage, trial, respondWithText('as ever'));
      await request.requireText('as ever', 'requests to be answered as before');
    },
  },
  'ANN-7': {
    title: 'If its announcement is acked without data, an executor SHOULD announce by a request for the model `chat_executor.announce`.',
    profiles: ['strict'],
    run: async (stage, trial) => {
      const { backend } = stage;
      const session = await stage.session(trial);
      const hasAnnounced = await session.changes.waitFor(() => session.announcements.length > 0, trial.limit);
      if (!hasAnnounced) return trial.note('It does not announce itself.');
      const came = await backend.changes.until(() => backend.requestedAnnouncements[0], trial.limit);
      if (came === undefined) return trial.failTimeout('an announcement by request', `none within ${trial.limit / 1000} s`);
      const { authorization, form, announcement } = came;
      if (authorization !== `Bearer ${backend.behavior.token}`) trial.fail('the token of its user as "Bearer …"', show(authorization));
      if (form['stream'] !== false) trial.fail('stream to be false', show(form['stream']));
      if (!isRecord(announcement)) return trial.fail('the JSON of the announcement in its one message', show(form['messages']));
      if (announcement['sid'] !== session.id) trial.fail(`its socket id ${session.id} as sid`, show(announcement['sid']));
      requireAnnouncement(trial, [announcement]);
    },
  },
});

/** Requires that an announcement has the form of the protocol: one object with version, models and capabilities. */
function requireAnnouncement(trial: Trial, [value, ...more]: readonly unknown[]): undefined {
  if (!isRecord(value) || more.length > 0) return trial.fail('one object as the announcement', show([value, ...more]));
  const { protocol, models, capabilities } = value;
  if (typeof protocol !== 'string' || !/^\d+\.\d+$/.test(protocol)) trial.fail('a version such as "1.0"', show(protocol));
  if (!Array.isArray(models) || models.length > LIMITS.models) return trial.fail(`a list of at most ${LIMITS.models} models`, show(models));
  for (const model of models) {
    if (!isText(model, 'id', LIMITS.text) || (isRecord(model) && 'name' in model && !isText(model, 'name', LIMITS.text)))
      trial.fail('a model with an id and an optional name', show(model));
  }
  if (new Set(models.map((model) => (isRecord(model) ? model['id'] : model))).size < models.length)
    trial.fail('unique model ids', show(models));
  if (!isRecord(capabilities)) return trial.fail('capabilities', show(value));
  const { cancel, concurrency, paused = false, name = '-' } = capabilities;
  if (typeof cancel !== 'boolean' || typeof paused !== 'boolean') trial.fail('cancel and paused to be booleans', show(capabilities));
  if (!Number.isInteger(concurrency) || Number(concurrency) < 1) trial.fail('concurrency as an integer of at least 1', show(capabilities));
  if (typeof name !== 'string' || name === '' || name.length > LIMITS.name) trial.fail(`a name of at most ${LIMITS.name}`, show(name));
  return undefined;
}

function isText(model: unknown, field: string, longest: number): boolean {
  const value = isRecord(model) ? model[field] : undefined;
  return typeof value === 'string' && value !== '' && value.length <= longest;
}

function namesModel(value: unknown, id: string): boolean {
  return isRecord(value) && Array.isArray(value['models']) && value['models'].some((model) => isRecord(model) && model['id'] === id);
}
