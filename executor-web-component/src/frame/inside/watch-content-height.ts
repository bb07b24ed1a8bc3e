/** Pixels around a dialog. */
const DIALOG_SPACE = 36;

/** Calls back with the height that content and an open dialog of the element need, in CSS pixels, now and whenever it changes. */
export function watchContentHeight(content: HTMLElement, element: HTMLElement, onChange: (height: number) => void): void {
  let last = 0;
  const look = (): void => {
    const dialog = element.shadowRoot?.querySelector<HTMLElement>('dialog[open]');
    const height = Math.max(content.getBoundingClientRect().height, dialog ? dialog.scrollHeight + DIALOG_SPACE : 0);
    if (height === last) return;
    last = height;
    onChange(height);
  };
  new ResizeObserver(look).observe(content);
  // A dialog lies over the page and makes nothing larger; the page around has to make room for it.
  if (element.shadowRoot) {
    new MutationObserver(look).observe(element.shadowRoot, { subtree: true, childList: true, attributes: true, attributeFilter: ['open'] });
  }
  look();
}
