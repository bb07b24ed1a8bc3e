import type { DefaultTheme, Theme } from 'vitepress';
import defaultTheme from 'vitepress/theme-without-fonts';
import ConformanceMatrix from '../../conformance-matrix/conformance-matrix.vue';
import PlaygroundFrame from '../../playground/playground-frame.vue';
import { data as translated } from './translated-pages.data.ts';
import './site.css';

/** The same page in another language, or its start page. Set here, because VitePress passes functions of its settings as text to evaluate. */
const routeLanguage: Extract<DefaultTheme.Config['i18nRouting'], (...args: never[]) => unknown> = (_data, route, locale) => {
  const page = route.data.relativePath.replace(/^zh\//, '');
  const path = translated.includes(page) ? page.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html') : '';
  return `${locale === 'root' ? '/' : `/${locale}/`}${path}`;
};

const theme: Theme = {
  extends: defaultTheme,
  enhanceApp: ({ app, siteData }) => {
    siteData.value = { ...siteData.value, themeConfig: { ...siteData.value.themeConfig, i18nRouting: routeLanguage } };
    app.component('PlaygroundFrame', PlaygroundFrame);
    app.component('ConformanceMatrix', ConformanceMatrix);
  },
};

export default theme;
