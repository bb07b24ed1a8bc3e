/** A subclass in which these methods are replaced. */
export function change<C extends new (...args: never[]) => object>(Base: C, methods: Partial<InstanceType<C>>): C {
  const Changed = class extends (Base as new (...args: never[]) => object) {};
  Object.assign(Changed.prototype, methods);
  return Changed as C;
}
