import { test } from 'vitest';
import { expectBaseline } from '../testing/judge-by-baseline.ts';

test('the patched loop fails exactly as its baseline says', () => expectBaseline(import.meta.dirname));
