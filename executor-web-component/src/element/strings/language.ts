/** The languages the element speaks. */
export type Language = 'en' | 'zh';

/** Picks the language for a BCP 47 tag such as `zh-CN`; English for every other, and for none. */
export function toLanguage(tag: string | null | undefined): Language {
  return /^zh\b/i.test(tag ?? '') ? 'zh' : 'en';
}

/**
 * The `lang` that holds where an element stands: its own, else that of the nearest ancestor that has one, out through
 * shadow roots. Undefined where nobody said.
 */
export function nearestLang(element: Element): string | undefined {
  const holder = element.closest('[lang]');
  if (holder !== null) return holder.getAttribute('lang') || undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : undefined;
}
