import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';

type Language = LocaleSpecificConfig<DefaultTheme.Config>;

const API = '/api/index.html';

/** Texts and navigation of the English site. */
export const ENGLISH: Language = {
  themeConfig: {
    nav: [
      { text: 'Playground', link: '/playground' },
      { text: 'Guides', link: '/guide/open-webui', activeMatch: '^/guide/' },
      { text: 'Protocol', link: '/protocol/' },
      { text: 'Conformance', link: '/conformance/matrix', activeMatch: '^/conformance/' },
      { text: 'API', link: API, target: '_self' },
    ],
    sidebar: [
      {
        text: 'Start',
        items: [
          { text: 'Playground', link: '/playground' },
          { text: 'Overview', link: '/overview' },
        ],
      },
      {
        text: 'Guides',
        items: [
          { text: 'Your laptop in Open WebUI', link: '/guide/open-webui' },
          { text: 'Your own page', link: '/guide/your-page' },
          { text: 'Your own backend', link: '/guide/your-backend' },
          { text: 'An executor in another language', link: '/guide/your-executor' },
        ],
      },
      {
        text: 'Reference',
        items: [
          { text: 'Wire protocol', link: '/protocol/' },
          { text: 'Element', link: '/packages/element' },
          { text: 'Program', link: '/packages/program' },
          { text: 'Headless executor', link: '/packages/executor' },
          { text: 'Orchestrator', link: '/packages/orchestrator' },
          { text: 'Open WebUI function', link: '/packages/open-webui-function' },
          { text: 'Protocol package', link: '/packages/protocol' },
          { text: 'Examples', link: '/packages/examples' },
          { text: 'API', link: API, target: '_self' },
        ],
      },
      {
        text: 'Conformance',
        items: [
          { text: 'Matrix', link: '/conformance/matrix' },
          { text: 'The suite', link: '/conformance/' },
          { text: 'Subjects', link: '/conformance/subjects' },
          { text: 'Ledger', link: '/conformance/ledger' },
          { text: 'Journal', link: '/conformance/journal' },
        ],
      },
      {
        text: 'Project',
        items: [
          { text: 'Security', link: '/security' },
          { text: 'Architecture', link: '/architecture' },
          { text: 'Contributing', link: '/contributing' },
          { text: 'Tests with real servers', link: '/packages/interop' },
        ],
      },
    ],
    outline: [2, 3],
  },
};

/** Texts and navigation of the Chinese site. The references are in English. */
export const CHINESE: Language = {
  description: '在托管的聊天里用你自己的模型：密钥和本地模型都留在你的电脑上。',
  themeConfig: {
    nav: [
      { text: '试用', link: '/zh/playground' },
      { text: '指南', link: '/zh/guide/open-webui', activeMatch: '^/zh/guide/' },
      { text: '协议（英文）', link: '/protocol/' },
      { text: '一致性（英文）', link: '/conformance/matrix' },
      { text: 'API（英文）', link: API, target: '_self' },
    ],
    sidebar: [
      {
        text: '开始',
        items: [
          { text: '试用', link: '/zh/playground' },
          { text: '概览', link: '/zh/overview' },
        ],
      },
      {
        text: '指南',
        items: [
          { text: '在 Open WebUI 里用笔记本上的模型', link: '/zh/guide/open-webui' },
          { text: '接入你自己的页面', link: '/zh/guide/your-page' },
          { text: '接入你自己的后端', link: '/zh/guide/your-backend' },
          { text: '用其他语言编写执行器', link: '/zh/guide/your-executor' },
        ],
      },
      {
        text: '参考（英文）',
        items: [
          { text: '通信协议', link: '/protocol/' },
          { text: '网页元素', link: '/packages/element' },
          { text: '命令行程序', link: '/packages/program' },
          { text: '编排器', link: '/packages/orchestrator' },
          { text: '一致性矩阵', link: '/conformance/matrix' },
          { text: 'API', link: API, target: '_self' },
        ],
      },
      { text: '项目', items: [{ text: '安全', link: '/zh/security' }] },
    ],
    outline: { level: [2, 3], label: '本页内容' },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '深色模式',
    lightModeSwitchTitle: '切换到浅色模式',
    darkModeSwitchTitle: '切换到深色模式',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '返回顶部',
    langMenuLabel: '切换语言',
    skipToContentLabel: '跳到正文',
    notFound: { title: '找不到页面', quote: '地址可能有误，或页面已移动。', linkText: '返回首页', linkLabel: '返回首页' },
  },
};
