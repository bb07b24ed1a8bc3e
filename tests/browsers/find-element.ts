/** The parts of axe that compute what assistive technology is told. It reads shadow roots, unlike WebDriver's locators. */
type Axe = {
  setup(): void;
  teardown(): void;
  readonly _tree: readonly VirtualNode[];
  readonly utils: { querySelectorAll(nodes: readonly VirtualNode[], selector: string): readonly VirtualNode[] };
  readonly commons: {
    readonly aria: { getRole(node: VirtualNode): string | null };
    readonly text: { accessibleTextVirtual(node: VirtualNode): string };
    readonly dom: { isVisibleToScreenReaders(node: VirtualNode): boolean };
  };
};

type VirtualNode = { readonly actualNode: Element };

declare global {
  /** In the page under test. */
  var axe: Axe;
  /** In the page under test: the element that {@link findElement} found. */
  var found: HTMLElement | undefined;
}

/** An element of a page. */
export type FoundElement = {
  /** Its center, after it was scrolled into view. */
  readonly x: number;
  readonly y: number;
  readonly enabled: boolean;
  /** Whether a click on its center reaches it. */
  readonly uncovered: boolean;
};

/** The roles that the tests ask for, with the elements that may have them: the role of every element takes long to compute. */
export const CANDIDATES = {
  button: 'button, [role]',
  combobox: 'select, [role]',
  group: 'fieldset, [role]',
  radio: 'input, [role]',
  textbox: 'input, textarea, [role]',
};

export type Role = keyof typeof CANDIDATES;

/** Runs in the page: finds the only visible element with a role and a name, or lists what there is instead. */
export function findElement(role: string, candidates: string, name: string): FoundElement | { readonly names: readonly string[] } {
  const axe = globalThis.axe;
  axe.setup();
  const elements = axe.utils
    .querySelectorAll(axe._tree, candidates)
    .filter((node) => axe.commons.aria.getRole(node) === role && axe.commons.dom.isVisibleToScreenReaders(node))
    .map((node) => [axe.commons.text.accessibleTextVirtual(node).trim(), node.actualNode as HTMLElement] as const);
  axe.teardown();
  const pattern = new RegExp(name);
  const named = elements.filter(([text]) => pattern.test(text));
  const element = named.length === 1 ? named[0]?.[1] : undefined;
  if (element === undefined) return { names: elements.map(([text]) => text) };
  globalThis.found = element;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  // The topmost element there, and the elements around it.
  let node: Node | null = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  while (node && node !== element) node = node instanceof ShadowRoot ? node.host : node.parentNode;
  const enabled = !element.matches(':disabled, [aria-disabled="true"]');
  return { x, y, enabled, uncovered: node === element };
}

/** Runs in the page: the text that a user can read, including shadow roots. */
export function readPageText(selector: string): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.localName === 'style') return '';
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes().map(read).join('');
    return [...(node.shadowRoot ?? node).childNodes].map(read).join('');
  };
  const find = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? find(element.shadowRoot) : []),
    ]);
  return find(document).map(read).join('\n').replaceAll(/\s+/g, ' ').trim();
}
