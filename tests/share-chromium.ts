import { shareChromium } from '@chat-executor/testing/chromium';

/** Global setup of vitest: starts one Chromium for all browser tests, and returns a function that closes it. */
export const setup = shareChromium;
