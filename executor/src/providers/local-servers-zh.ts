import type { LOCAL_SERVERS_EN } from './local-servers-en.ts';

/** Chinese (simplified) text on local servers that block this page. */
export const LOCAL_SERVERS_ZH: typeof LOCAL_SERVERS_EN = {
  blocked: (name, port) => `端口 ${port} 上有程序（可能是 ${name}）在运行，但不允许此页面访问。`,
  needsKey: (name) => `${name} 正在运行，但需要密钥。`,
  needsKeyCure: '请将其添加为提供商并输入密钥。',
};
