import packageJson from './package.json' with { type: 'json' };

/** The supported browsers, in the form of Vite. */
export const BUILD_TARGET = packageJson.browserslist.map((browser) => browser.replace(' >= ', ''));
