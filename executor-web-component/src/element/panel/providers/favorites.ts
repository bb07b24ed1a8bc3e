import type { ModelAlias, ProviderSettings } from '@chat-executor/executor/providers';

/** What the favorites of a provider depend on. */
type Named = Pick<ProviderSettings, 'prefix' | 'aliases'>;

/** The favorite models of a provider. Each is an alias with the model's own id, because aliases are offered first. */
export function listFavorites({ prefix = '', aliases = [] }: Named): string[] {
  return aliases.filter(({ model, id }) => id === prefix + model).map(({ model }) => model);
}

/** The aliases that the user entered, without those that only mark a favorite. */
export function listEnteredAliases({ prefix = '', aliases = [] }: Named): ModelAlias[] {
  return aliases.flatMap(({ model, id, name }) => {
    if (id !== prefix + model) return [{ model, ...(id !== undefined && { id }), ...(name !== undefined && { name }) }];
    return name === undefined ? [] : [{ model, name }];
  });
}

/** The aliases of a provider with favorites. A favorite keeps the name that the user entered for it. */
export function addFavorites(entered: readonly ModelAlias[], favorites: readonly string[], prefix: string): ModelAlias[] {
  const isFavorite = ({ model, id }: ModelAlias): boolean => id === undefined && favorites.includes(model);
  const marked = entered.map((alias) => (isFavorite(alias) ? { ...alias, id: prefix + alias.model } : alias));
  const others = favorites.filter((model) => !marked.some((alias) => alias.id === prefix + model));
  return [...marked, ...others.map((model) => ({ model, id: prefix + model }))];
}

/** Models with the favorites first, otherwise in their order. */
export function sortByFavorites<Model extends { readonly id: string }>(
  models: readonly Model[],
  favorites: readonly string[],
): readonly Model[] {
  if (favorites.length === 0) return models;
  const chosen = new Set(favorites);
  return [...models.filter(({ id }) => chosen.has(id)), ...models.filter(({ id }) => !chosen.has(id))];
}
