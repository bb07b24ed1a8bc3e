import { OrchestratorError } from '../orchestrator-error.ts';

/** A numeric option. */
export type NumberOption = { readonly description: string; readonly default: number; readonly min: number; readonly max: number };

/** An option with a fixed list of values. */
export type WordOption = { readonly description: string; readonly default: string; readonly words: readonly string[] };

/** The options of a fault or a scenario, by name. */
export type OptionList = Readonly<Record<string, NumberOption | WordOption>>;

/** The values of all options in a list. */
export type OptionValues<Options extends OptionList> = {
  readonly [Name in keyof Options]: Options[Name] extends NumberOption
    ? number
    : Options[Name] extends { readonly words: readonly (infer Word)[] }
      ? Word
      : never;
};

/** Creates an option for a time in milliseconds, up to ten minutes. */
export function milliseconds(description: string, defaultValue: number): NumberOption {
  return { description: `${description}, in milliseconds`, default: defaultValue, min: 0, max: 600_000 };
}

/** Creates an option for a number of things, such as items. */
export function count(description: string, defaultValue: number, min = 0): NumberOption {
  return { description, default: defaultValue, min, max: 1_000_000 };
}

/** Creates an option with a fixed list of values. The first one is the default. */
export function word<const Words extends readonly [string, ...string[]]>(description: string, words: Words) {
  return { description, default: words[0] as Words[number], words };
}

/**
 * Validates the given options. Missing ones get their default.
 *
 * @throws OrchestratorError `bad-request` for an unknown option or an invalid value
 */
export function readOptions(list: OptionList, given: Readonly<Record<string, unknown>>): Readonly<Record<string, number | string>> {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(list, name)) throw badOption(`Unknown option "${name}".`, `Options: ${Object.keys(list).join(', ') || 'none'}.`);
  }
  return Object.fromEntries(
    Object.entries(list).map(([name, option]) => [
      name,
      Object.hasOwn(given, name) ? readOption(name, option, given[name]) : option.default,
    ]),
  );
}

function readOption(name: string, option: NumberOption | WordOption, value: unknown): number | string {
  if ('words' in option) {
    if (typeof value === 'string' && option.words.includes(value)) return value;
    throw badOption(`Option "${name}" has an invalid value.`, `Use one of: ${option.words.join(', ')}.`);
  }
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && number >= option.min && number <= option.max) return number;
  throw badOption(`Option "${name}" has an invalid value.`, `Use a number from ${option.min} to ${option.max}.`);
}

function badOption(sentence: string, cure: string): OrchestratorError {
  return new OrchestratorError('bad-request', { sentence, cure });
}
