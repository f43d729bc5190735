/** Turns pointers and the wheel over the canvas into drags, pinches, zooms, taps and hovers. Decides nothing about them. */

import type { Point } from "./campus/iso.ts";

export interface GestureHandlers {
  /** CSS pixels since the last call. */
  onDrag(dx: number, dy: number): void;
  /** `anchor` in CSS pixels from the canvas' top left. */
  onZoom(factor: number, anchor: Point): void;
  onTap(at: Point, touch: boolean): void;
  /** Null when a mouse leaves the canvas. */
  onHover(at: Point | null): void;
}

/** A hand trembles: less movement than this is still a tap. */
const TAP_SLOP = { mouse: 4, touch: 10 };
/** A finger that rests longer wants something else than a tap. */
const TAP_MS = 600;
/** One notch of a mouse wheel (100 px) zooms by a little less than a fifth. */
const WHEEL_RATE = 0.0018;
const LINE_HEIGHT = 16;

interface Finger {
  x: number;
  y: number;
}

/** Listens on `element` until the returned function is called. */
export function listenToGestures(element: HTMLElement, handlers: GestureHandlers): () => void {
  const fingers = new Map<number, Finger>();
  let travelled = 0;
  let startedAt = 0;
  let wasPinch = false;

  const locate = (event: PointerEvent | WheelEvent): Finger => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const onDown = (event: PointerEvent) => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, locate(event));
    if (fingers.size === 1) {
      travelled = 0;
      startedAt = event.timeStamp;
      wasPinch = false;
    } else {
      wasPinch = true;
    }
  };

  const onMove = (event: PointerEvent) => {
    const at = locate(event);
    const finger = fingers.get(event.pointerId);
    if (finger === undefined) {
      if (event.pointerType === "mouse") handlers.onHover(at);
      return;
    }
    const dx = at.x - finger.x;
    const dy = at.y - finger.y;
    travelled += Math.hypot(dx, dy);
    if (fingers.size === 1) {
      const slop = event.pointerType === "touch" ? TAP_SLOP.touch : TAP_SLOP.mouse;
      finger.x = at.x;
      finger.y = at.y;
      if (travelled > slop || wasPinch) handlers.onDrag(dx, dy);
      return;
    }
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) return;
    const before = Math.hypot(finger.x - other.x, finger.y - other.y);
    const after = Math.hypot(at.x - other.x, at.y - other.y);
    finger.x = at.x;
    finger.y = at.y;
    handlers.onDrag(dx / 2, dy / 2);
    if (before > 8 && after > 8) {
      handlers.onZoom(after / before, { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 });
    }
  };

  const onUp = (event: PointerEvent) => {
    const finger = fingers.get(event.pointerId);
    if (finger === undefined) return;
    fingers.delete(event.pointerId);
    const touch = event.pointerType !== "mouse";
    const still = travelled <= (touch ? TAP_SLOP.touch : TAP_SLOP.mouse);
    if (event.type === "pointerup" && !wasPinch && still && event.timeStamp - startedAt < TAP_MS) {
      handlers.onTap({ x: finger.x, y: finger.y }, touch);
    }
  };

  const onLeave = (event: PointerEvent) => {
    if (event.pointerType === "mouse" && fingers.size === 0) handlers.onHover(null);
  };

  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? LINE_HEIGHT : event.deltaMode === 2 ? element.clientHeight : 1;
    // A pinch on a track pad arrives as a wheel with ctrl and small deltas.
    const rate = event.ctrlKey ? WHEEL_RATE * 5 : WHEEL_RATE;
    const delta = Math.max(-240, Math.min(240, event.deltaY * unit));
    handlers.onZoom(Math.exp(-delta * rate), locate(event));
  };

  element.addEventListener("pointerdown", onDown);
  element.addEventListener("pointermove", onMove);
  element.addEventListener("pointerup", onUp);
  element.addEventListener("pointercancel", onUp);
  element.addEventListener("pointerleave", onLeave);
  element.addEventListener("wheel", onWheel, { passive: false });
  return () => {
    element.removeEventListener("pointerdown", onDown);
    element.removeEventListener("pointermove", onMove);
    element.removeEventListener("pointerup", onUp);
    element.removeEventListener("pointercancel", onUp);
    element.removeEventListener("pointerleave", onLeave);
    element.removeEventListener("wheel", onWheel);
  };
}
