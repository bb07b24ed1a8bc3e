import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/** Sets custom properties through the DOM. Lit's `styleMap` would write a `style` attribute, which the page's policy forbids. */
class CssValues extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('cssValues must be used as an element directive, next to the attributes of a tag.');
  }

  render(_values: Readonly<Record<`--${string}`, string>>) {
    return noChange;
  }

  override update(part: ElementPart, [values]: Parameters<CssValues['render']>) {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(values)) style.setProperty(name, value);
    return noChange;
  }
}

/** Directive that sets custom properties of its element, without inline styles. */
export const cssValues = directive(CssValues);
