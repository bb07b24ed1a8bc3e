import type { ConsentStrings } from './consent-en.ts';

/** Chinese (simplified) text of guarded controls. */
export const CONSENT_ZH: ConsentStrings = {
  question: '此询问完全可见片刻后，按钮才可用。',
  control: '未执行：页面遮挡或淡化了此处。完全可见后，请再按一次。',
};
