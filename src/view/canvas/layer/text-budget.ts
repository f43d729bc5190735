/** Spreads the drawing of words over frames: a new week changes most of them at once, and no frame should wait. */

/** Pictures of words drawn anew in one frame. */
const PER_FRAME = 5;

export class TextBudget {
  private left = PER_FRAME;
  private behind = false;

  /** True where something still says what was so before: another frame is needed. */
  get isBehind(): boolean {
    return this.behind;
  }

  /** A frame begins. */
  begin(): void {
    this.left = PER_FRAME;
    this.behind = false;
  }

  /** Whether words may be drawn in this frame; those that have never been drawn always may. */
  takes(isFirst: boolean): boolean {
    if (this.left > 0 || isFirst) {
      this.left -= 1;
      return true;
    }
    this.behind = true;
    return false;
  }
}
