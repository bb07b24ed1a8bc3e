import type { DEMO_ANSWER_EN } from './demo-answer-en.ts';

/** Chinese (simplified) text of the demo model's answer, one per paragraph. */
export const DEMO_ANSWER_ZH: typeof DEMO_ANSWER_EN = {
  demo: (question) => `这是演示模型，不使用 AI。它读到了 ${[...question].length} 个字符，只能告诉您它们经过的路径。`,
  question:
    '页面把问题发送给编排器；编排器通过 Socket.IO 调用您浏览器中的执行器；执行器再调用这个演示模型，就像调用 Ollama 或用您自己的密钥调用 API 一样。',
  answer: '回答中的每个字都原路返回：先到执行器，再经通道到编排器，最后到页面。打开时间线即可查看全过程。',
  real: '如需真正的回答，请启动 Ollama，或在执行器中添加提供商。',
};
