import { show } from '../../peers/json.ts';
import { defineWireCheck } from './define-wire-check.ts';

/** Key formats of well-known providers. */
const KEY = /\b(?:sk[-_]|gsk_|xai-|hf_|AIza)[\w-]{16,}/;

export const noKeyLeak = defineWireCheck({
  id: 'SEC-1.wire',
  level: 'MUST',
  title: 'The provider key MUST NOT appear in any frame.',
  rules: ['SEC-1', 'ERR-3'],
  judge: (stage, trial) => {
    const { recording, canary } = stage;
    if (canary === undefined) trial.note('Without --canary-env, only known key formats were searched for.');
    if (recording.frames.some(({ text }) => text.includes('***')))
      trial.note('The recording masks secrets (***); masked text cannot be checked.');
    for (const { text, from } of recording.frames) {
      if (canary !== undefined && text.includes(canary)) trial.fail('frames without the key', `the key in one of the ${from}`);
      const [found] = KEY.exec(text) ?? [];
      // A prompt may contain anything, so only executor frames are judged.
      if (found !== undefined && from === 'executor')
        trial.strictly('frames without a key', `a possible key: ${show(`${found.slice(0, 6)}…`)}`);
    }
  },
});
