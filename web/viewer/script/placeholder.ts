import { paint } from "./thumbhash.ts";

/** Blurred pictures, until the real ones are there. */
export function placeholders(wall: HTMLElement): void {
  for (const tile of wall.querySelectorAll<HTMLElement>("[data-t]")) {
    const hash = tile.dataset.t ?? "";
    tile.removeAttribute("data-t");
    const picture = tile.querySelector("img");
    if (!picture || picture.complete && picture.naturalWidth) continue;
    const canvas = document.createElement("canvas");
    paint(canvas, Uint8Array.from(atob(hash), (char) => char.charCodeAt(0)));
    picture.before(canvas);
    picture.addEventListener("load", () => canvas.remove(), { once: true });
  }
}
