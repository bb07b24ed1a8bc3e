import path from 'node:path';
import { defineConfig } from 'vitepress';
import { addContentPolicy } from '../content-policy.ts';
import { headingAnchor } from '../heading-anchor.ts';
import { CHINESE, ENGLISH } from '../navigation.ts';
import { EXCLUDED, REWRITES, root } from '../pages.ts';
import { REPOSITORY, repositoryLinks } from '../repository-links.ts';

export default defineConfig({
  title: 'chat-executor',
  description: 'Your own models in a hosted chat: your keys and your local models stay on your computer.',
  // Works below any path, such as that of GitHub Pages.
  base: './',
  srcDir: root,
  srcExclude: EXCLUDED,
  rewrites: REWRITES,
  outDir: path.join(root, 'dist/site'),
  cleanUrls: false,
  ignoreDeadLinks: [/^\/?api\/index/],
  locales: {
    root: { label: 'English', lang: 'en', ...ENGLISH },
    zh: { label: '简体中文', lang: 'zh-CN', ...CHINESE },
  },
  themeConfig: {
    logo: '/playground/app/favicon.svg',
    ...(REPOSITORY && { socialLinks: [{ icon: 'github', link: REPOSITORY }] }),
    search: {
      provider: 'local',
      options: {
        locales: {
          zh: {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                displayDetails: '显示详细列表',
                resetButtonTitle: '清除搜索',
                backButtonTitle: '关闭搜索',
                noResultsText: '没有结果：',
                footer: { selectText: '打开', navigateText: '切换', closeText: '关闭' },
              },
            },
          },
        },
      },
    },
  },
  markdown: {
    anchor: { slugify: headingAnchor },
    config: repositoryLinks,
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'chat-executor' } } },
  transformHead: ({ pageData: { relativePath } }) => {
    const up = '../'.repeat(relativePath.split('/').length - 1);
    return [['link', { rel: 'icon', type: 'image/svg+xml', href: `${up}playground/app/favicon.svg` }]];
  },
  transformHtml: addContentPolicy,
});
