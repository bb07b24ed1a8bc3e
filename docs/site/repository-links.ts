import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { MarkdownRenderer } from 'vitepress';
import { pageOf, root } from './pages.ts';

/**
 * The address of the repository: `repository` of its manifest. While that is unset, a workflow of GitHub knows its own.
 */
export const REPOSITORY = readRepository();

function readRepository(): string | undefined {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { repository?: string | { url: string } };
  const named = typeof manifest.repository === 'string' ? manifest.repository : manifest.repository?.url;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
  return named?.replace(/^git\+/, '').replace(/\.git$/, '') ?? (server && name ? `${server}/${name}` : undefined);
}

type Environment = { readonly path: string; readonly realPath?: string; readonly includes?: readonly string[] };

/**
 * Turns links to documents into links to their pages, and links to other files into links to the repository. Without its address, these
 * become text with the path as a tooltip.
 *
 * @throws Error for a link to a file that does not exist
 */
export function repositoryLinks(md: MarkdownRenderer): void {
  md.core.ruler.push('repository-links', ({ tokens, env }) => {
    const anchors = tokens.map((token) => token.attrGet('id'));
    for (const children of tokens.map((token) => token.children ?? [])) {
      const closings: ('link_close' | 'repository_close')[] = [];
      for (const token of children) {
        if (token.type === 'link_open') closings.push(rewrite(token, env as Environment, anchors) ? 'link_close' : 'repository_close');
        else if (token.type === 'link_close' && closings.pop() === 'repository_close')
          Object.assign(token, { type: 'repository_close', tag: 'span' });
      }
    }
  });
}

type Token = ReturnType<MarkdownRenderer['parse']>[number];

/** Returns whether the token is still a link. */
function rewrite(token: Token, env: Environment, anchors: readonly unknown[]): boolean {
  const href = String(token.attrGet('href'));
  if (/^([a-z]+:|\/)/i.test(href)) return true;
  const [name = '', anchor] = href.split('#');
  // An included part may link to a heading of its document that is not included.
  const included = name === '' && !anchors.includes(anchor) ? env.includes?.find((file) => file.endsWith('.md')) : undefined;
  if (name === '' && included === undefined) return true;
  const address = name || path.basename(included ?? '');
  const file = resolveFile(decodeURIComponent(address), env);
  const page = pageOf(file);
  if (page !== undefined) token.attrSet('href', `/${page}${anchor === undefined ? '' : `#${anchor}`}`);
  else if (REPOSITORY !== undefined) {
    const kind = statSync(path.join(root, file)).isDirectory() ? 'tree' : 'blob';
    token.attrSet('href', `${REPOSITORY}/${kind}/HEAD/${file}`);
  } else {
    const attrs: [string, string][] = [
      ['class', 'in-repository'],
      ['title', file],
    ];
    Object.assign(token, { type: 'repository_open', tag: 'span', attrs });
  }
  return page !== undefined || REPOSITORY !== undefined;
}

/** The path in the repository of what a document, or a part that it includes, links to. */
function resolveFile(address: string, { path: own, realPath, includes = [] }: Environment): string {
  const sources = [path.relative(root, realPath ?? own), ...includes.map((file) => path.relative(root, file))];
  const candidates = sources.map((source) => path.posix.join(path.posix.dirname(source.replaceAll(path.sep, '/')), address));
  const found = candidates.find((file) => existsSync(path.join(root, file)));
  if (found === undefined) throw new Error(`${sources[0]} links to ${address}, which does not exist.`);
  return found.replace(/\/$/, '');
}
