import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/** Sets custom properties one by one, because the page's policy forbids the style attribute that lit's styleMap writes first. */
class CssValues extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('cssValues belongs into a tag, beside its attributes.');
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

/** Sets custom properties of its element under a policy that allows no inline style. */
export const cssValues = directive(CssValues);
