/** English text of the frame around the element. */
const EN = {
  ask: (page: string): string => `Let ${page} use your models?`,
  explain: (backend: string): string =>
    `The page around this frame asks to connect your executor to ${backend}. Requests from there then run here, with your keys. It never sees a key.`,
  check: 'Check that you know this page: it is around this frame now.',
  allow: 'Allow',
  refuse: 'Not now',
  refused: (page: string): string => `${page} may not use your models.`,
  askAgain: 'Ask again',
  usedBy: (page: string, backend: string): string => `Used by ${page}, connected to ${backend}`,
  withdraw: 'Withdraw',
  hidden: 'The button works once this question is wholly visible.',
  alone: 'Your keys for pages that show this frame. No page is around it now.',
  pages: 'Pages that may use your models',
  none: 'No page may use your models yet.',
};

/** The text of the frame, in whatever language. */
export type FrameStrings = typeof EN;

const ZH: FrameStrings = {
  ask: (page) => `允许 ${page} 使用您的模型？`,
  explain: (backend) => `此框架周围的页面请求将您的执行器连接到 ${backend}。此后来自该处的请求将在这里用您的密钥运行。它绝不会看到密钥。`,
  check: '请确认您认识此页面：它现在就在此框架周围。',
  allow: '允许',
  refuse: '暂不',
  refused: (page) => `${page} 不能使用您的模型。`,
  askAgain: '再次询问',
  usedBy: (page, backend) => `由 ${page} 使用，连接到 ${backend}`,
  withdraw: '撤回',
  hidden: '当此问题完全可见时，按钮才可用。',
  alone: '供显示此框架的页面使用的密钥。目前周围没有页面。',
  pages: '可以使用您的模型的页面',
  none: '还没有页面可以使用您的模型。',
};

/** Picks the text for a BCP 47 tag. */
export function frameStrings(lang: string | undefined): FrameStrings {
  return /^zh\b/i.test(lang ?? '') ? ZH : EN;
}
