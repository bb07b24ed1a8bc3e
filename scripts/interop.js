// `npm run interop`: real Open WebUI, real Ollama with a real model, Redis and LiteLLM: installs them, starts them, runs the
// tests of interop/ against them, stops them. What cannot be had is a failure, unless it is left out on purpose.
import process from 'node:process';
import { exitAs } from './exit-as.js';
import { interopSteps, readInteropArguments } from './interop-steps.js';
import { runSteps } from './run-steps.js';
import { preparationSteps } from './test-steps.js';

await exitAs(async () => {
  const options = readInteropArguments(process.argv.slice(2));
  return options === undefined ? 0 : runSteps([...preparationSteps(), ...interopSteps(options)]);
});
