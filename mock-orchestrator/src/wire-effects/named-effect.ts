import type { OptionList, OptionValues } from './option.ts';
import type { WireEffect } from './wire-effect.ts';

/**
 * A fault or a scenario, which a user chooses for their own requests. A fault breaks a rule of the protocol on purpose, to
 * see how the other side reacts. A scenario breaks no rule, but is rarely seen: an older dialect, a Stop at a certain
 * moment, short time limits.
 */
export type NamedEffect = {
  readonly name: string;
  /** One sentence: what happens on the wire. */
  readonly description: string;
  readonly options: OptionList;
  /** Makes the effect for one request. */
  readonly create: (values: Readonly<Record<string, number | string>>) => WireEffect;
};

/** Defines a fault or a scenario so that `create` knows the types of its options. */
export function defineEffect<const Options extends OptionList>(effect: {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  readonly create: (values: OptionValues<Options>) => WireEffect;
}): NamedEffect {
  return { ...effect, create: (values) => effect.create(values as OptionValues<Options>) };
}
