/** English text of the notice in the frame. */
const EN = {
  ask: (page: string): string => `Let ${page} use your models?`,
  explain: (backend: string): string =>
    `The page around this frame wants to connect your executor to ${backend}. Its requests then run here with your keys. It never sees a key.`,
  check: 'Make sure you trust this page. It embeds this frame right now.',
  allow: 'Allow',
  refuse: 'Not now',
  refused: (page: string): string => `${page} can’t use your models.`,
  askAgain: 'Ask again',
  usedBy: (page: string, backend: string): string => `Used by ${page}, connected to ${backend}`,
  revoke: 'Revoke',
  hidden: 'The button is enabled once this question is fully visible.',
  alone: 'Your keys for pages that embed this frame. No page embeds it right now.',
  pages: 'Pages that can use your models',
  none: 'No page can use your models yet.',
};

/** The text of the notice, in any language. */
export type FrameStrings = typeof EN;

const ZH: FrameStrings = {
  ask: (page) => `允许 ${page} 使用您的模型？`,
  explain: (backend) => `嵌入此框架的页面请求将您的执行器连接到 ${backend}。之后它的请求将在此处用您的密钥运行，但它无法看到密钥。`,
  check: '请确认您信任此页面：它当前嵌入了此框架。',
  allow: '允许',
  refuse: '暂不',
  refused: (page) => `${page} 不能使用您的模型。`,
  askAgain: '再次询问',
  usedBy: (page, backend) => `由 ${page} 使用，连接到 ${backend}`,
  revoke: '撤销',
  hidden: '此询问完全可见后，按钮才可用。',
  alone: '供嵌入此框架的页面使用的密钥。当前没有页面嵌入此框架。',
  pages: '可以使用您的模型的页面',
  none: '还没有页面可以使用您的模型。',
};

/** Returns the text for a BCP 47 tag. */
export function frameStrings(lang: string | undefined): FrameStrings {
  return /^zh\b/i.test(lang ?? '') ? ZH : EN;
}
