/** How far a finger goes to turn, in CSS pixels. */
const SWIPE = 60;

/** Turns by a swipe on the picture; not while it is pinched or enlarged, when a finger moves it. */
export function swiping(turn: (rel: string) => void): void {
  let start: Touch | undefined;
  document.addEventListener("touchstart", (event) => {
    const still = event.touches.length === 1 && (visualViewport?.scale ?? 1) < 1.01;
    start = still && (event.target as Element).closest(".stage:not(.near)") ? event.touches[0] : undefined;
  }, { passive: true });
  document.addEventListener("touchend", (event) => {
    const end = event.changedTouches[0];
    if (!start || !end) return;
    const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
    if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) turn(x < 0 ? "next" : "prev");
    start = undefined;
  }, { passive: true });
}

/** Shows the largest picture there is at its own size, moved by scrolling; again to step back. */
export function zooming(): void {
  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    const one = target.closest(".one");
    const stage = one?.querySelector(".stage");
    const picture = stage?.querySelector("img");
    if (!stage || !picture || !(target.closest(".zoom") || target === picture)) return;
    const near = stage.classList.toggle("near");
    const button = one?.querySelector(".zoom");
    if (button) button.ariaPressed = String(near);
    if (!near) return;
    const [width] = /\d+(?=w$)/.exec(picture.srcset) ?? [];
    picture.sizes = width + "px";
    stage.scrollTo((stage.scrollWidth - stage.clientWidth) / 2, (stage.scrollHeight - stage.clientHeight) / 2);
  });
}
