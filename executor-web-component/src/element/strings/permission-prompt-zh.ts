import type { PermissionPromptStrings } from './permission-prompt-en.ts';

/** Chinese (simplified) text of the permission prompt. */
export const PERMISSION_PROMPT_ZH: PermissionPromptStrings = {
  asks: (backend, models) => `${backend} 请求使用 ${models}`,
  at: (models, provider) => `${provider} 的 ${models}`,
  waiting: (count) => `${count} 个请求正在等待您的决定。`,
  explanation: (models, limits) =>
    `允许后，它可以向您的模型发送提示词，${limits === '' ? '不限用量' : `每天最多 ${limits}`}。可使用的模型：${models}。您的密钥只保存在此浏览器中。`,
  unpriced: '花费上限对价格未知的模型无效。',
  allModels: '全部（包括以后添加的）',
  noModels: '无',
  requests: (count) => `${count} 个请求`,
  tokens: (count) => `${count} 个 token`,
  change: '更改模型和限额',
  modelsLegend: '模型',
  all: '全部（包括以后添加的）',
  some: '仅以下模型',
  search: '搜索模型',
  noneFound: '没有匹配的模型。',
  more: (count) => `还有 ${count} 个匹配的模型。请通过搜索缩小范围。`,
  limitsLegend: '每日限额',
  limitRequests: '请求数',
  limitTokens: 'token 数',
  limitUsd: '美元',
  limitsHint: '留空表示不限。本机模型免费。花费上限对价格未知的模型无效。',
  limitInvalid: '限额必须是不小于 0 的数字。限额未更改。',
  allow: '允许',
  once: '仅允许一次',
  deny: '拒绝',
};
