/** Gives a text field the height of its text, in browsers without `field-sizing`: Firefox before 152, Safari before 26.2. */
export function fitToText(field: HTMLTextAreaElement | null): void {
  if (field === null || CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  const border = field.offsetHeight - field.clientHeight;
  field.style.height = `${field.scrollHeight + border}px`;
}
