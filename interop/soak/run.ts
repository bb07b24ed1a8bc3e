import { parseArgs } from 'node:util';
import { DEFAULT_VERSIONS } from '../versions.js';
import { runSoak, type SoakReport } from './soak.ts';

const USAGE = `npm run soak -- [--minutes 10] [--seed TEXT] [--open-webui 0.12.4] [--without-open-webui]

Random requests with random faults against the orchestrator and the function in Open WebUI, while their executors are cut off, paused and
killed. Fails if a request hangs, ends twice or loses text, or if a program keeps memory or open files.
`;

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: String(Date.now()) },
      'open-webui': { type: 'string', default: DEFAULT_VERSIONS[0] ?? '' },
      'without-open-webui': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return void process.stdout.write(USAGE);
  const seconds = Number(values.minutes) * 60;
  if (!(seconds > 0)) throw new Error(`--minutes must be a positive number, not "${values.minutes}".\n\n${USAGE}`);
  const openWebUi = values['without-open-webui'] ? undefined : values['open-webui'];
  process.stdout.write(`Seed ${values.seed}\n`);
  const report = await runSoak({ seconds, seed: values.seed, openWebUi });
  process.stdout.write(describe(report));
  if (report.violations.length > 0) process.exitCode = 1;
}

/** Describes a report as a few lines of text. */
function describe({ ends, disturbances, growth, violations }: SoakReport): string {
  const figure = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1));
  return [
    ...Object.entries(ends).map(
      ([name, { complete, failed, left }]) => `${name}: ${complete} complete, ${failed} failed, ${left} left by their caller`,
    ),
    `${disturbances} disturbances of executors`,
    ...growth.map(
      ({ program, before, after }) =>
        `${program}: live ${figure(before.liveMib)} → ${figure(after.liveMib)} MiB, resident ${figure(before.residentMib)} → ${figure(after.residentMib)} MiB, open files ${before.openFiles} → ${after.openFiles}`,
    ),
    violations.length === 0 ? 'Nothing hung, ended twice, lost text or grew.' : `${violations.length} violations:`,
    ...[...new Set(violations)].slice(0, 40).map((violation) => `  ${violation}`),
    '',
  ].join('\n');
}

await run();
