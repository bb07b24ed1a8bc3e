import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import ConformanceMatrix from '../../conformance-matrix/conformance-matrix.vue';
import PlaygroundFrame from '../../playground/playground-frame.vue';
import './site.css';

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component('PlaygroundFrame', PlaygroundFrame);
    app.component('ConformanceMatrix', ConformanceMatrix);
  },
};

export default theme;
