import type { CheckFacts, Profile } from '../check-facts.ts';
import { selectChecks } from '../runner/select-checks.ts';
import type { OptionFacts, TargetCommand } from './command.ts';
import { RUN_OPTIONS } from './run-options.ts';

const PROGRAM = 'chat-executor-conformance';

/** Help text of the program or of one target. */
export function describeUsage(commands: readonly TargetCommand[], command?: TargetCommand): string {
  if (command === undefined) {
    return [
      `Usage: ${PROGRAM} TARGET [options]`,
      '',
      'Targets:',
      ...commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`),
      '',
      `Run ${PROGRAM} TARGET --help for the options of a target.`,
    ].join('\n');
  }
  return [
    `Usage: ${PROGRAM} ${command.name}${command.positional === undefined ? '' : ` [${command.positional.toUpperCase()}]`} [options]`,
    '',
    command.summary,
    '',
    ...describeOptions(command.options),
    '',
    ...describeOptions(RUN_OPTIONS),
    '',
    'Exit codes: 0 = every MUST of the profile passes, 1 = some fail, 2 = the subject could not be started or reached.',
  ].join('\n');
}

function describeOptions(options: Readonly<Record<string, OptionFacts>>): string[] {
  return Object.entries(options).map(([name, { value = '', text, isRequired }]) => {
    return `  ${`--${name} ${value}`.padEnd(28)} ${text}${isRequired ? ' (required)' : ''}`;
  });
}

/** One line per check: id, level, title, rules. @throws UsageError if `only` matches no check */
export function listChecks(checks: readonly CheckFacts[], profile: Profile, only: readonly string[]): string {
  const chosen = selectChecks(checks, profile, only).map(({ check }) => check);
  const width = Math.max(...chosen.map(({ id }) => id.length));
  const lines = chosen.map(
    ({ id, level, title, rules }) => `${id.padEnd(width)} ${level.padEnd(6)} ${title}${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`,
  );
  return [...lines, `${chosen.length} checks in the ${profile} profile`].join('\n');
}
