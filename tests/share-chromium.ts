// Set-up of the browser tests: one Chromium for all of their files.
import { shareChromium } from '../scripts/chromium.js';

/** Called by vitest before the first file; what it returns is called after the last. */
export const setup = shareChromium;
