import { wrap } from '../../change.ts';
import { isObject } from '../../json.ts';
import { Failure } from '../../small-backend/failure.ts';
import { SmallBackend } from '../../small-backend/small-backend.ts';
import type { BrokenBackend } from './broken-backend.ts';

const STATES: readonly unknown[] = ['queued', 'permission', 'unlock', 'provider', 'retry', 'fallback'];

/** Faults in the status of requests. */
export const BROKEN_STATUSES: Readonly<Record<string, BrokenBackend>> = {
  'forwards-statuses': {
    breaks: 'STA-6',
    finding: /status/,
    fault: 'It puts statuses into the answer, like items.',
    Backend: wrap(SmallBackend, 'receiveStatus', function (_original, session, value) {
      if (!isObject(value)) return;
      const item = { ...value, choices: [] };
      this.receiveItem(session, String(value['channel']), item, () => undefined);
    }),
  },
  'ends-at-unknown-status': {
    breaks: 'STA-6',
    finding: /statuses/,
    fault: 'It ends a request whose status it does not know.',
    Backend: wrap(SmallBackend, 'receiveStatus', function (_original, _session, value) {
      if (!isObject(value) || STATES.includes(value['state'])) return;
      const failure = new Failure('bad-callback', 'The status is unknown.', 'Update the backend.', 502);
      for (const completion of this.running) if (completion.channel.name === value['channel']) completion.stop(failure);
    }),
  },
};
