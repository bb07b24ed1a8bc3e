/** Space around a dialog in CSS pixels. */
const DIALOG_MARGIN = 36;

/** Calls `onChange` with the first height and each new height of the content or an open dialog, whichever is higher, in CSS pixels. */
export function watchContentHeight(content: HTMLElement, element: HTMLElement, onChange: (height: number) => void): void {
  let last = 0;
  const measure = (): void => {
    const dialog = element.shadowRoot?.querySelector<HTMLElement>('dialog[open]');
    const height = Math.max(content.getBoundingClientRect().height, dialog ? dialog.scrollHeight + DIALOG_MARGIN : 0);
    if (height === last) return;
    last = height;
    onChange(height);
  };
  new ResizeObserver(measure).observe(content);
  // An open dialog does not resize the content, but the frame must have room for it.
  if (element.shadowRoot) {
    new MutationObserver(measure).observe(element.shadowRoot, {
      subtree: true,
      childList: true,
      attributeFilter: ['open'],
    });
  }
}
