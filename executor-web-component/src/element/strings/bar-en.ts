import type { ConnectionError } from '@chat-executor/executor';

/** English text of the collapsed element. */
export const BAR_EN = {
  element: 'Chat executor',
  noToken: 'Not signed in',
  off: 'Off',
  connecting: 'Connecting…',
  connected: 'Connected',
  waiting: 'Waiting',
  paused: 'Paused',
  asking: 'Needs your permission',
  unlock: 'Unlock your keys',
  retrying: 'Waiting to retry',
  models: (count: number): string => (count === 1 ? '1 model' : `${count} models`),
  noModels: 'no models yet',
  lookingForModels: 'looking for models…',
  locked: 'Keys locked',
  reasons: {
    'bad-address': 'invalid URL',
    'token-unavailable': 'no token',
    'token-refused': 'sign-in rejected',
    'backend-unreachable': 'backend unreachable',
    'websockets-off': 'WebSockets turned off',
    'join-unanswered': 'sign-in timed out',
    'missing-part': 'reload the page',
    'too-much-data': 'backend sent too much',
    'connection-lost': 'connection lost',
  } satisfies Record<ConnectionError['code'], string> as Record<ConnectionError['code'], string>,
  running: (count: number): string => `${count} running`,
  pause: 'Pause',
  resume: 'Resume',
  expand: 'Show details',
  collapse: 'Hide details',
  panelUnavailable: 'Could not load the details. Close and reopen them to retry.',
};

/** The text of the collapsed element, in any language. */
export type BarStrings = typeof BAR_EN;
