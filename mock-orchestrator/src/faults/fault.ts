import type { WireEffect } from '../completions/wire-plan.ts';
import type { OptionList, OptionValues } from '../directives/option.ts';

/**
 * One way in which a backend misbehaves on the wire, chosen for a request to see what the other side makes of it. It
 * only ever touches requests of the user who chose it.
 */
export type Fault = {
  readonly name: string;
  /** One sentence: what happens on the wire. */
  readonly description: string;
  readonly options: OptionList;
  /** Makes the effect for one request. */
  readonly create: (values: Readonly<Record<string, number | string>>) => WireEffect;
};

/** Describes a fault so that `create` knows the types of its options. */
export function defineFault<const Options extends OptionList>(fault: {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  readonly create: (values: OptionValues<Options>) => WireEffect;
}): Fault {
  return { ...fault, create: (values) => fault.create(values as OptionValues<Options>) };
}
