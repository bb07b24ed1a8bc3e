import { common, createLowlight } from 'lowlight';

const lowlight = createLowlight(common);

type Highlighted = ReturnType<typeof lowlight.highlight>;

/** Returns code as nodes with the classes of highlight.js; undefined for an unknown language. */
export function highlightCode(code: string, language: string): DocumentFragment | undefined {
  if (!lowlight.registered(language)) return undefined;
  const fragment = new DocumentFragment();
  append(fragment, lowlight.highlight(language, code).children);
  return fragment;
}

function append(parent: ParentNode, children: Highlighted['children']): void {
  for (const child of children) {
    if (child.type === 'text') parent.append(child.value);
    if (child.type !== 'element') continue;
    const span = document.createElement('span');
    const { className } = child.properties;
    span.className = Array.isArray(className) ? className.join(' ') : '';
    append(span, child.children as Highlighted['children']);
    parent.append(span);
  }
}
