import type { Plugin } from 'vite';

/** Leaves out comments and unneeded white space of the element's styles, which are texts in its code. */
export const shortenCss: Plugin = {
  name: 'shorten-css',
  enforce: 'pre',
  transform: {
    filter: { id: /-styles\.ts$/ },
    handler: (code) => ({ code: code.replace(/css`[^`]*`/g, shorten), map: null }),
  },
};

function shorten(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,`]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}');
}
