/**
 * Whether a key belongs to an input method editor, where Enter confirms a word. Safari ends the composition before the key event, which then
 * has only the old key code for it.
 */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}
