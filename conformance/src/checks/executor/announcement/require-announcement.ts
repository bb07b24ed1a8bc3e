import { isRecord, show } from '../../../peers/json.ts';
import type { Trial } from '../../../trial.ts';

/** Maximum number of models, and maximum length of an id or name and of the executor's name. */
const LIMITS = { models: 2_000, text: 256, name: 64 } as const;

/** Requires that an announcement has the form of the protocol: one object with version, models and capabilities. */
export function requireAnnouncement(trial: Trial, [value, ...more]: readonly unknown[]): undefined {
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
