/**
 * A Lit directive that sets custom properties through the CSS object model, so that a strict content policy
 * needs no exception for style attributes. `styleMap` would write the attribute on first render.
 */

import { nothing } from "lit";
import { Directive, directive, type ElementPart, type PartInfo, PartType } from "lit/directive.js";

class VarsDirective extends Directive {
  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error("vars() stands on an element, not in an attribute.");
  }

  render(_values: Readonly<Record<`--${string}`, string | number>>): typeof nothing {
    return nothing;
  }

  override update(
    part: ElementPart,
    [values]: [Readonly<Record<`--${string}`, string | number>>],
  ): typeof nothing {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(values)) style.setProperty(name, String(value));
    return nothing;
  }
}

/** `<i ${vars({ "--share": 0.4 })}>` */
export const vars = directive(VarsDirective);
