import { impatient } from './impatient.ts';
import { older } from './older.ts';
import type { Scenario } from './scenario.ts';
import { stock } from './stock.ts';
import { stopAfterDone } from './stop-after-done.ts';
import { stopBeforeCallback } from './stop-before-callback.ts';
import { stopMidAnswer } from './stop-mid-answer.ts';
import { unknownFields } from './unknown-fields.ts';

/** Every scenario. Adding one is a new file and a line here. */
export const SCENARIOS: readonly Scenario[] = [stock, older, unknownFields, stopBeforeCallback, stopMidAnswer, stopAfterDone, impatient];
