import type { CheckFacts } from '../check-facts.ts';
import type { Output } from '../cli/command.ts';
import { type CheckResult, type RunReport, STATUSES, type Status } from '../result.ts';
import { formatWire } from './format-wire.ts';
import { type Reporter, type RunPlan, STATUS_MARKS } from './reporter.ts';

const COLOURS: Readonly<Record<Status, number>> = {
  pass: 32,
  fail: 31,
  warn: 33,
  info: 36,
  'not-testable': 35,
  excluded: 90,
  'harness-fault': 31,
};

const WIRE_LINES = 14;

/** Prints a run to a terminal or a log. */
export class TerminalReporter implements Reporter {
  readonly #output: Output;
  readonly #running = new Set<string>();
  #total = 0;
  #idWidth = 0;
  #ended = 0;

  constructor(output: Output) {
    this.#output = output;
  }

  begin({ subject, profile, seed, checks }: RunPlan): void {
    this.#total = checks.length;
    this.#idWidth = Math.max(...checks.map(({ id }) => id.length));
    this.#output.print(`${subject.target} ${subject.name}`);
    this.#output.print(`profile ${profile}, seed ${seed}, ${checks.length} checks\n`);
    this.#output.progress('Starting the subject…');
  }

  start({ id }: CheckFacts): void {
    this.#running.add(id);
    this.#progress();
  }

  attempt({ id }: CheckFacts): void {
    if (this.#running.delete(id)) this.#ended += 1;
    this.#progress();
  }

  #progress(): void {
    this.#output.progress(`${Math.min(this.#ended, this.#total)}/${this.#total} ${[...this.#running].join(' ')}`);
  }

  result(result: CheckResult): void {
    const colour = COLOURS[result.status];
    const known = result.baseline === undefined ? '' : ' (known)';
    const words = result.status === 'pass' ? '' : `${this.#paint(`${result.status}${known}`, colour)} `;
    this.#output.print(`${this.#paint(STATUS_MARKS[result.status], colour)} ${result.id.padEnd(this.#idWidth)} ${words}${result.title}`);
    const { evidence } = result;
    if (result.status === 'pass' || evidence === undefined) return;
    if (evidence.expected !== undefined) this.#output.print(`    expected ${indent(evidence.expected)}`);
    if (evidence.observed !== undefined) this.#output.print(`    observed ${indent(evidence.observed)}`);
    for (const note of evidence.notes ?? []) this.#output.print(`    ${indent(note)}`);
    if (result.status !== 'fail' && result.status !== 'harness-fault') return;
    for (const line of formatWire(evidence.wire ?? [], WIRE_LINES)) this.#output.print(this.#paint(`    ${line}`, 90));
    if (evidence.replay !== undefined) this.#output.print(`    replay: ${evidence.replay}`);
  }

  end({ summary }: RunReport): void {
    const counts = STATUSES.filter((status) => summary[status] > 0).map((status) => `${summary[status]} ${status}`);
    for (const line of summary.stale) this.#output.print(`${this.#paint('✗', 31)} stale baseline: ${line}`);
    const known = summary.known > 0 ? `, ${summary.known} of them known` : '';
    this.#output.print(`\n${counts.join(', ')}${known}; ${summary.total} checks in ${summary.seconds} s`);
  }

  #paint(text: string, colour: number): string {
    return this.#output.hasColour ? `\u001b[${colour}m${text}\u001b[0m` : text;
  }
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n      ');
}
