import { expect, test } from 'vitest';
import { addFavorites, listEnteredAliases, listFavorites, sortByFavorites } from './favorites.ts';

test('keeps favorites next to the aliases that the user entered', () => {
  const entered = [
    { model: 'a', name: 'Named' },
    { model: 'b', id: 'other' },
  ];
  const aliases = addFavorites(entered, ['a', 'c', 'b'], 'work/');
  // An alias with an id stays; its model is offered under its own id too.
  expect(aliases).toEqual([
    { model: 'a', name: 'Named', id: 'work/a' },
    { model: 'b', id: 'other' },
    { model: 'c', id: 'work/c' },
    { model: 'b', id: 'work/b' },
  ]);
  expect(listFavorites({ prefix: 'work/', aliases })).toEqual(['a', 'c', 'b']);
  expect(listEnteredAliases({ prefix: 'work/', aliases })).toEqual(entered);
});

test('sorts favorites first, and the others in their order', () => {
  const models = ['x', 'b', 'a'].map((id) => ({ id }));
  expect(sortByFavorites(models, ['a', 'b', 'gone']).map(({ id }) => id)).toEqual(['b', 'a', 'x']);
});
