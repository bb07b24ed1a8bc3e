import type { BarStrings } from './bar-en.ts';

/** Chinese (simplified) text of the collapsed element. */
export const BAR_ZH: BarStrings = {
  element: '聊天执行器',
  noToken: '未登录',
  off: '已关闭',
  connecting: '正在连接…',
  connected: '已连接',
  waiting: '等待重连',
  paused: '已暂停',
  asking: '需要您授予权限',
  retrying: '等待重试',
  models: (count) => `${count} 个模型`,
  noModels: '暂无模型',
  lookingForModels: '正在查找模型…',
  locked: '密钥已锁定',
  reasons: {
    'bad-address': '网址无效',
    'token-unavailable': '缺少令牌',
    'token-refused': '登录被拒绝',
    'backend-unreachable': '无法连接后端',
    'websockets-off': 'WebSocket 已关闭',
    'join-unanswered': '登录超时',
    'too-much-data': '后端发送的数据过多',
    'connection-lost': '连接已断开',
  },
  running: (count) => `${count} 个进行中`,
  pause: '暂停',
  resume: '继续',
  expand: '显示详情',
  collapse: '收起详情',
  panelUnavailable: '无法加载详情。请收起后重新展开以重试。',
};
