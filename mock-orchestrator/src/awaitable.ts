/** A value, or a promise of it if another node or Redis must be asked. */
export type Awaitable<Value> = Value | Promise<Value>;
