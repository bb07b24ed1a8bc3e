type Class = new (...args: never[]) => object;

type Method<C extends Class, Name extends keyof InstanceType<C>> = Extract<InstanceType<C>[Name], (...args: never[]) => unknown>;

/** A subclass in which these methods are replaced. */
export function change<C extends Class>(Base: C, methods: Partial<InstanceType<C>>): C {
  const Changed = class extends (Base as new (...args: never[]) => object) {};
  Object.assign(Changed.prototype, methods);
  return Changed as C;
}

/** A subclass in which one method is replaced by a function that also gets the original method. */
export function wrap<C extends Class, Name extends keyof InstanceType<C>>(
  Base: C,
  name: Name,
  replacement: (this: InstanceType<C>, original: Method<C, Name>, ...args: Parameters<Method<C, Name>>) => ReturnType<Method<C, Name>>,
): C {
  const { [name]: original } = Base.prototype as InstanceType<C>;
  const wrapped = function (this: InstanceType<C>, ...args: Parameters<Method<C, Name>>) {
    return replacement.call(this, (original as Method<C, Name>).bind(this) as Method<C, Name>, ...args);
  };
  return change(Base, { [name]: wrapped } as Partial<InstanceType<C>>);
}
