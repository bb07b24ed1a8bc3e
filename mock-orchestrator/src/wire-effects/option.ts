import { OrchestratorError } from '../orchestrator-error.ts';

/** One number that a fault or a scenario takes. */
export type NumberOption = { readonly description: string; readonly default: number; readonly min: number; readonly max: number };

/** One word out of a list that it takes. */
export type WordOption = { readonly description: string; readonly default: string; readonly words: readonly string[] };

/** The options of a fault or a scenario, by name. */
export type OptionList = Readonly<Record<string, NumberOption | WordOption>>;

/** The value of every option of a list. */
export type OptionValues<Options extends OptionList> = {
  readonly [Name in keyof Options]: Options[Name] extends NumberOption
    ? number
    : Options[Name] extends { readonly words: readonly (infer Word)[] }
      ? Word
      : never;
};

/** A time in milliseconds, up to ten minutes. */
export function milliseconds(description: string, byDefault: number): NumberOption {
  return { description: `${description}, in milliseconds`, default: byDefault, min: 0, max: 600_000 };
}

/** A whole number. */
export function count(description: string, byDefault: number, min = 0): NumberOption {
  return { description, default: byDefault, min, max: 1_000_000 };
}

/** One of a few words; the first is the default. */
export function word<const Words extends readonly [string, ...string[]]>(description: string, words: Words) {
  return { description, default: words[0] as Words[number], words };
}

/**
 * Reads options against a list; missing ones get their default.
 *
 * @throws OrchestratorError `bad-request` for an unknown option or an invalid value
 */
export function readOptions(list: OptionList, given: Readonly<Record<string, unknown>>): Readonly<Record<string, number | string>> {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(list, name)) throw refuse(`Unknown option "${name}".`, `Options: ${Object.keys(list).join(', ') || 'none'}.`);
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
    throw refuse(`Option "${name}" has an invalid value.`, `Use one of: ${option.words.join(', ')}.`);
  }
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && number >= option.min && number <= option.max) return number;
  throw refuse(`Option "${name}" has an invalid value.`, `Use a number from ${option.min} to ${option.max}.`);
}

function refuse(sentence: string, cure: string): OrchestratorError {
  return new OrchestratorError('bad-request', { sentence, cure });
}
