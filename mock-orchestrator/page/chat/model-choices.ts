import type { Model } from '../backend/executor-element.ts';
import type { Target } from './answer-runner.ts';

/** A model that the user can choose. */
export type ModelChoice = {
  /** Identifies the choice in the list, and in the storage. */
  readonly key: string;
  readonly name: string;
  readonly place: 'here' | 'elsewhere';
  readonly target: Target;
};

/** The executor of this page: its session, whether another tab has that session, and its models. */
export type OwnExecutor = {
  readonly sessionId: string | undefined;
  readonly inAnotherTab?: boolean | undefined;
  readonly models: readonly Model[];
};

/**
 * The models that the user can choose: first those of the executor in this page, with its session; then those that only other
 * executors of the user offer, for which the orchestrator chooses the session.
 */
export function listModelChoices(own: OwnExecutor, announced: readonly Model[]): readonly ModelChoice[] {
  const { sessionId, inAnotherTab = false } = own;
  const here = sessionId === undefined ? [] : own.models.map((model) => choiceOf(model, 'here', { sessionId, runsOn: inAnotherTab }));
  const known = new Set(own.models.map(({ id }) => id));
  const elsewhere = announced.filter(({ id }) => !known.has(id)).map((model) => choiceOf(model, 'elsewhere', { runsOn: true }));
  return [...here, ...elsewhere];
}

/** The choice with the key, otherwise the same model at its other place, where it moves when a tab connects; otherwise the first one. */
export function chooseModel(choices: readonly ModelChoice[], key: string | undefined): ModelChoice | undefined {
  const id = key?.slice(key.indexOf(':') + 1);
  return choices.find((choice) => choice.key === key) ?? choices.find(({ target }) => target.model.id === id) ?? choices[0];
}

function choiceOf({ id, name }: Model, place: ModelChoice['place'], executor: Omit<Target, 'model'>): ModelChoice {
  const model = { id, name: name ?? id };
  return { key: `${place}:${id}`, name: model.name, place, target: { model, ...executor } };
}
