import { SubjectUnavailable, UsageError } from '../finding.ts';
import { makeFileReporters } from '../reporters/file-reporters.ts';
import { TerminalReporter } from '../reporters/terminal-reporter.ts';
import type { Output } from './command.ts';
import { COMMANDS } from './commands.ts';
import { describeUsage, listChecks } from './describe-usage.ts';
import { type CommandLine, readCommandLine } from './read-command-line.ts';
import { readRunOptions } from './run-options.ts';
import { watchFolder } from './watch-folder.ts';

/** Exit code: 0 = every MUST passes, 1 = some fail, 2 = no verdict (subject unreachable, or invalid command line). */
export type ExitCode = 0 | 1 | 2;

/** Runs the program. Never rejects. */
export async function runCommandLine(args: readonly string[], output: Output): Promise<ExitCode> {
  try {
    const line = readCommandLine(args, COMMANDS);
    if (line === undefined || line.values.has('help')) {
      output.print(describeUsage(COMMANDS, line?.command));
      return line === undefined && args.length === 0 ? 2 : 0;
    }
    const options = readRunOptions(line.values);
    if (line.values.has('list')) {
      output.print(listChecks(line.command.checks, options.profile ?? 'compat', options.only ?? []));
      return 0;
    }
    const run = () => runOnce(line, output);
    return line.values.has('watch') ? await watchFolder(output, run) : await run();
  } catch (error) {
    return explain(error, output);
  }
}

async function runOnce({ command, values }: CommandLine, output: Output): Promise<ExitCode> {
  try {
    const reporters = [new TerminalReporter(output), ...makeFileReporters(values)];
    const report = await command.run(values, { ...readRunOptions(values), reporters });
    return report.summary.exitCode;
  } catch (error) {
    return explain(error, output);
  }
}

function explain(error: unknown, output: Output): ExitCode {
  if (error instanceof UsageError) output.printError(error.message);
  else if (error instanceof SubjectUnavailable) output.printError(`No verdict. ${error.message}`);
  else output.printError(`The suite itself failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  return 2;
}
