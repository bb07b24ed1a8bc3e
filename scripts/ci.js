// What continuous integration runs: `npm test`, then `npm run interop`, with one line of counts at the end of both.
import process from 'node:process';
import { exitAs } from './exit-as.js';
import { interopSteps, readInteropArguments } from './interop-steps.js';
import { runSteps } from './run-steps.js';
import { preparationSteps, testSteps } from './test-steps.js';

await exitAs(async () => {
  const options = readInteropArguments(process.argv.slice(2));
  return options === undefined ? 0 : runSteps([...preparationSteps(), ...testSteps([]), ...interopSteps(options)]);
});
