import { show } from '../../peers/json-record.ts';
import { defineWireCheck } from './define-wire-check.ts';

/** Forms of the keys of well-known providers. */
const KEY = /\b(?:sk[-_]|gsk_|xai-|hf_|AIza)[\w-]{16,}/;

export const keyStays = defineWireCheck({
  id: 'SE-1',
  level: 'MUST',
  title: 'The provider key MUST be in no frame.',
  rules: ['SEC-1', 'ERR-3'],
  judge: (stage, trial) => {
    const { recording, canary } = stage;
    if (canary === undefined)
      trial.note('No key was named, so that only what looks like one was searched for; --canary-env names the variable that holds it.');
    if (recording.frames.some(({ text }) => text.includes('***')))
      trial.note('The recording masks what looks like a secret (***): what was there cannot be seen.');
    for (const { text, from } of recording.frames) {
      if (canary !== undefined && text.includes(canary)) trial.fail('frames without the key', `the key in one of the ${from}`);
      const [found] = KEY.exec(text) ?? [];
      // A prompt may hold anything: only what an executor writes is its own doing.
      if (found !== undefined && from === 'executor')
        trial.strictly('frames without a key', `what looks like one: ${show(`${found.slice(0, 6)}…`)}`);
    }
  },
});
