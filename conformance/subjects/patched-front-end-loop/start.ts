// Runs the stand-in for the loop of released front ends with the patch of this folder as a subject under test.
import { runStockLoop } from '../run-stock-loop.ts';
import * as patch from './relay-answer.ts';

runStockLoop({ patch });
