import { expect, test } from 'vitest';
import { chooseModel, listModelChoices } from './model-choices.ts';

const own = { sessionId: 's1', models: [{ id: 'llama', name: 'Llama' }, { id: 'demo' }] };

test('requests to models of the executor in this page name its socket, those to other models do not', () => {
  const choices = listModelChoices(own, [{ id: 'llama', name: 'Llama' }, { id: 'far' }]);
  expect(choices.map(({ key, name, place }) => [key, name, place])).toEqual([
    ['here:llama', 'Llama', 'here'],
    ['here:demo', 'demo', 'here'],
    ['elsewhere:far', 'far', 'elsewhere'],
  ]);
  expect(choices[0]?.target).toEqual({ model: { id: 'llama', name: 'Llama' }, sessionId: 's1' });
  expect(choices[2]?.target).toEqual({ model: { id: 'far', name: 'far' } });
});

test('models of the executor in this page cannot be chosen while it is not connected', () => {
  expect(listModelChoices({ ...own, sessionId: undefined }, [{ id: 'far' }]).map(({ key }) => key)).toEqual(['elsewhere:far']);
});

test('the remembered model is chosen if it exists, or the first one', () => {
  const choices = listModelChoices(own, []);
  expect(chooseModel(choices, 'here:demo')?.key).toBe('here:demo');
  expect(chooseModel(choices, 'here:gone')?.key).toBe('here:llama');
  expect(chooseModel([], 'here:demo')).toBeUndefined();
});
