// `npm run interop`: real Open WebUI, real Ollama with a real model, Redis and LiteLLM: installs them, starts them, runs the
// tests of interop/ against them, stops them. What cannot be had is a failure, unless it is left out on purpose.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from './build.js';
import { exitAs } from './exit-as.js';
import { installDependencies } from './install-dependencies.js';
import { runSteps, vitestStep, workStep } from './run-steps.js';

const USAGE = `npm run interop -- [--versions all|0.12.4,0.6.5] [--without ollama|redis]… [words of test paths]

  --versions  releases of Open WebUI; default the newest and the oldest supported one
  --without   leaves a part out, and the tests that need it`;

/** @returns {{ environment: Record<string, string>, paths: string[] }} */
function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { versions: { type: 'string' }, without: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    process.exit(0);
  }
  const unknown = (values.without ?? []).filter((part) => part !== 'ollama' && part !== 'redis');
  if (unknown.length > 0) throw new Error(`--without does not know ${unknown.join(', ')}.\n\n${USAGE}`);
  return {
    environment: { INTEROP_VERSIONS: values.versions ?? '', INTEROP_WITHOUT: (values.without ?? []).join(',') },
    paths: positionals,
  };
}

await exitAs(() => {
  const { environment, paths } = readArguments();
  Object.assign(process.env, environment);
  return runSteps([
    { ...workStep('install', installDependencies), gate: true },
    { ...workStep('build', build), gate: true },
    vitestStep('interop', ['--config', 'interop/vitest.config.ts', ...paths]),
  ]);
});
