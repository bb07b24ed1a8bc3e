import { ERROR_TEXTS_ZH } from '@chat-executor/protocol/error-texts-zh';
import type { ShownReason } from './shown-reason.ts';

/** Chinese (simplified) sentence and cure for every error code an executor shows. */
export const ERRORS_ZH: Record<ShownReason['code'], readonly [sentence: string, cure: string]> = {
  ...ERROR_TEXTS_ZH,
  'bad-address': ['后端网址无效。', '请设置为类似 https://chat.example.com 的地址。'],
  'token-unavailable': ['缺少登录所需的令牌。', '请重新登录后端。'],
  'token-refused': ['后端拒绝了令牌。', '请重新登录后端。'],
  'backend-unreachable': ['无法连接后端。', '请检查其地址以及它是否在运行。'],
  'websockets-off': ['后端已关闭 WebSocket，而执行器需要它。', '请联系管理员开启。在 Open WebUI 中，移除 ENABLE_WEBSOCKET_SUPPORT=False。'],
  'join-unanswered': ['登录后端超时。', '请检查该地址是否为支持此协议的聊天后端。'],
  'missing-part': ['执行器的部分代码无法加载。', '请检查网络，然后重新加载本页面。'],
  'too-much-data': [
    '后端一次发送的数据超出执行器的容量，或没有读取其应答。',
    '请联系管理员检查后端。如果请求确实这么大，请调高 maxPendingBytes。',
  ],
  'connection-lost': ['与后端的连接已断开。', '网络恢复后会自动重连。'],
};
