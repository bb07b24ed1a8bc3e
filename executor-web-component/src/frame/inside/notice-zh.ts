import type { NoticeStrings } from './notice-en.ts';

/** Chinese (simplified) text of the notice in the frame. */
export const NOTICE_ZH: NoticeStrings = {
  ask: (page) => `允许 ${page} 使用您的模型？`,
  explain: (backend) =>
    `此页面通过内嵌框架（iframe）请求将您的执行器连接到 ${backend}。来自 ${backend} 的请求将在此处使用您的密钥运行，页面和后端都看不到密钥。`,
  check: '请确认您信任此页面：它当前嵌入了此框架。',
  allow: '允许',
  refuse: '暂不',
  refused: (page) => `${page} 不能使用您的模型。`,
  askAgain: '再次询问',
  usedBy: (page, backend) => `由 ${page} 使用，连接到 ${backend}`,
  revoke: '撤销',
  hidden: '此询问完全可见后，按钮才可用。',
  unsaved: '浏览器未能保存您的决定。请释放磁盘空间或重新加载页面，然后重试。',
  alone:
    '当前没有页面嵌入此框架（iframe），因此下方的执行器未登录。如需聊天，请打开嵌入此框架的页面，并在该页面中允许使用。在此保存的提供商和密钥供这些页面使用。',
  pages: '可以使用您的模型的页面',
  none: '还没有页面可以使用您的模型。',
};
