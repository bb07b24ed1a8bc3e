// `npm test`: everything that needs no real part, on a fresh clone too. Ends with one line, `N passed, N failed, N skipped`.
import process from 'node:process';
import { exitAs } from './exit-as.js';
import { runSteps } from './run-steps.js';
import { preparationSteps, testSteps } from './test-steps.js';

await exitAs(() => runSteps([...preparationSteps(), ...testSteps(process.argv.slice(2))]));
