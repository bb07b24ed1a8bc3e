import type { ConnectionError } from '@chat-executor/executor';

/** English text of the folded element: all it needs before somebody unfolds it. */
export const BAR_EN = {
  element: 'Chat executor',
  noToken: 'Not signed in',
  off: 'Off',
  connecting: 'Connecting…',
  connected: 'Connected',
  waiting: 'Waiting',
  paused: 'Paused',
  asking: 'Asks for your permission',
  models: (count: number): string => (count === 1 ? '1 model' : `${count} models`),
  noModels: 'no models yet',
  lookingForModels: 'looking for models…',
  locked: 'keys locked',
  reasons: {
    'bad-address': 'the address is wrong',
    'token-unavailable': 'no token',
    'token-refused': 'sign-in refused',
    'backend-unreachable': 'backend unreachable',
    'join-unanswered': 'no answer to the sign-in',
    'connection-lost': 'connection lost',
  } satisfies Record<ConnectionError['code'], string> as Record<ConnectionError['code'], string>,
  running: (count: number): string => `${count} running`,
  pause: 'Pause',
  resume: 'Resume',
  unfold: 'Show details',
  fold: 'Hide details',
  panelUnavailable: 'Details could not be loaded. Fold and unfold to try again.',
};

/** The text of the folded element, in whatever language. */
export type BarStrings = typeof BAR_EN;
