import { expect, test } from 'vitest';
import { chooseModel, listModelChoices } from './model-choices.ts';

const own = { sessionId: 's1', models: [{ id: 'llama', name: 'Llama' }, { id: 'demo' }] };

test('names the session only for models of the executor in this page', () => {
  const choices = listModelChoices(own, [{ id: 'llama', name: 'Llama' }, { id: 'far' }]);
  expect(choices.map(({ key, name, place }) => [key, name, place])).toEqual([
    ['here:llama', 'Llama', 'here'],
    ['here:demo', 'demo', 'here'],
    ['elsewhere:far', 'far', 'elsewhere'],
  ]);
  expect(choices[0]?.target).toEqual({ model: { id: 'llama', name: 'Llama' }, sessionId: 's1', runsOn: false });
  expect(choices[2]?.target).toEqual({ model: { id: 'far', name: 'far' }, runsOn: true });
  expect(listModelChoices({ ...own, inAnotherTab: true }, [])[0]?.target).toMatchObject({ sessionId: 's1', runsOn: true });
});

test('offers no models of the executor in this page while it is disconnected', () => {
  expect(listModelChoices({ ...own, sessionId: undefined }, [{ id: 'far' }]).map(({ key }) => key)).toEqual(['elsewhere:far']);
});

test('chooses the stored model if it exists, otherwise the first one', () => {
  const choices = listModelChoices(own, []);
  expect(chooseModel(choices, 'here:demo')?.key).toBe('here:demo');
  expect(chooseModel(choices, 'here:gone')?.key).toBe('here:llama');
  expect(chooseModel([], 'here:demo')).toBeUndefined();
});

test('keeps the chosen model when its place changes', () => {
  const elsewhere = listModelChoices({ sessionId: undefined, models: [] }, [{ id: 'a' }, { id: 'b:7b' }]);
  const here = listModelChoices({ sessionId: 's', models: [{ id: 'a' }, { id: 'b:7b' }] }, []);
  expect(chooseModel(here, 'elsewhere:b:7b')?.key).toBe('here:b:7b');
  expect(chooseModel(elsewhere, 'here:b:7b')?.key).toBe('elsewhere:b:7b');
});
