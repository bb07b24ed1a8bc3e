import type { NamedEffect } from '../wire-effects/named-effect.ts';
import { impatient } from './impatient.ts';
import { older } from './older.ts';
import { stock } from './stock.ts';
import { stopAfterDone } from './stop-after-done.ts';
import { stopBeforeCallback } from './stop-before-callback.ts';
import { stopMidAnswer } from './stop-mid-answer.ts';
import { unknownFields } from './unknown-fields.ts';

/** Every scenario. To add one, add a file and a line here. */
export const SCENARIOS: readonly NamedEffect[] = [stock, older, unknownFields, stopBeforeCallback, stopMidAnswer, stopAfterDone, impatient];
