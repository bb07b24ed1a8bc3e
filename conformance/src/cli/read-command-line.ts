import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from '../finding.ts';
import type { OptionFacts, OptionValues, TargetCommand } from './command.ts';
import { RUN_OPTIONS } from './run-options.ts';

/** A parsed command line. */
export type CommandLine = { readonly command: TargetCommand; readonly values: OptionValues };

/** Parses a command line; undefined for help without a target. @throws UsageError if it is invalid */
export function readCommandLine(args: readonly string[], commands: readonly TargetCommand[]): CommandLine | undefined {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') return undefined;
  const command = commands.find((each) => each.name === name);
  const names = commands.map((each) => each.name).join(', ');
  if (command === undefined) throw new UsageError(`Unknown target "${name}". Use one of ${names}.`);
  const facts = { ...command.options, ...RUN_OPTIONS };
  const values = readValues(rest, facts, command.positional);
  const isRun = !values.has('list') && !values.has('help');
  for (const [option, { isRequired, value }] of Object.entries(facts)) {
    if (isRun && isRequired && !values.has(option))
      throw new UsageError(`${name} needs --${option}${value === undefined ? '' : ` ${value}`}.`);
  }
  return { command, values };
}

function readValues(args: readonly string[], facts: Readonly<Record<string, OptionFacts>>, positional: string | undefined): OptionValues {
  const options = Object.fromEntries(
    Object.entries(facts).map(([name, { value }]) => [
      name,
      value === undefined ? { type: 'boolean' as const } : { type: 'string' as const, multiple: true },
    ]),
  ) satisfies ParseArgsConfig['options'];
  const { values: parsed, positionals } = parse(args, options, positional !== undefined);
  const all = (name: string): string[] => {
    const value = parsed[name];
    const words = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
    return name === positional ? [...words, ...positionals] : words;
  };
  for (const [name, { isMultiple }] of Object.entries(facts)) {
    if (!isMultiple && all(name).length > 1) throw new UsageError(`--${name} is given more than once.`);
  }
  return { all, one: (name) => all(name)[0], has: (name) => parsed[name] !== undefined || all(name).length > 0 };
}

function parse(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  allowPositionals: boolean,
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
