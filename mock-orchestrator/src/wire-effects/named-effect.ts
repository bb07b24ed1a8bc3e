import type { OptionList, OptionValues } from './option.ts';
import type { WireEffect } from './wire-effect.ts';

/**
 * A fault or a scenario, which users select for their own requests. A fault breaks a rule of the protocol on purpose, to test
 * how the other side reacts. A scenario breaks no rule but is rare in practice: an older dialect, a stop at a certain point,
 * short timeouts.
 */
export type NamedEffect = {
  readonly name: string;
  /** One sentence: what happens on the wire. */
  readonly description: string;
  readonly options: OptionList;
  /** Creates the effect for one request. */
  readonly create: (values: Readonly<Record<string, number | string>>) => WireEffect;
};

/** Defines a fault or a scenario. Infers the types of the options for `create`. */
export function defineEffect<const Options extends OptionList>(effect: {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  readonly create: (values: OptionValues<Options>) => WireEffect;
}): NamedEffect {
  return { ...effect, create: (values) => effect.create(values as OptionValues<Options>) };
}
