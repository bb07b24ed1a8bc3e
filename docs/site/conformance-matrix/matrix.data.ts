import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Matrix, parseMatrix } from './parse-matrix.ts';

const source = path.resolve(import.meta.dirname, '../../../conformance/MATRIX.md');

declare const data: readonly Matrix[];

export { data };

/** Reads the matrix when the site is built. */
export default { watch: [source], load: () => parseMatrix(readFileSync(source, 'utf8')) };
