/**
 * The `lang` that applies to an element: its own, or that of the nearest ancestor with one, across shadow roots. Undefined if
 * none is set.
 */
export function nearestLang(element: Element): string | undefined {
  const labeled = element.closest('[lang]');
  if (labeled !== null) return labeled.getAttribute('lang') || undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : undefined;
}
