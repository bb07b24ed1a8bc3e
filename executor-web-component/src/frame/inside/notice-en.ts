/** English text of the notice in the frame. */
export const NOTICE_EN = {
  ask: (page: string): string => `Let ${page} use your models?`,
  explain: (backend: string): string =>
    `The page around this frame wants to connect your executor to ${backend}. Requests from ${backend} then run here with your keys. Neither the page nor the backend sees a key.`,
  check: 'Make sure you trust this page. It embeds this frame right now.',
  allow: 'Allow',
  refuse: 'Not now',
  refused: (page: string): string => `${page} can’t use your models.`,
  askAgain: 'Ask again',
  usedBy: (page: string, backend: string): string => `Used by ${page}, connected to ${backend}`,
  revoke: 'Revoke',
  hidden: 'The button is enabled once this question is fully visible.',
  unsaved: 'The browser could not store your decision. Free some disk space or reload the page, then try again.',
  alone:
    'No page embeds this frame right now, so the executor below is not signed in. To chat, open a page that embeds it, and allow it there. Providers and keys that you save here are for those pages.',
  pages: 'Pages that can use your models',
  none: 'No page can use your models yet.',
};

/** The text of the notice, in any language. */
export type NoticeStrings = typeof NOTICE_EN;
