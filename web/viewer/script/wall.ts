import type { Choice } from "./choice.ts";
import { fetched } from "./fetched.ts";
import { placeholders } from "./placeholder.ts";

/** Fetches the next part of the collection before one comes to its end. */
export function continuing(wall: HTMLElement, choice: Choice): void {
  const more = document.querySelector<HTMLAnchorElement>(".more a");
  if (!more) return;
  const watch = new IntersectionObserver(async ([entry]) => {
    if (!entry?.isIntersecting) return;
    watch.disconnect();
    const page = await fetched(more.href);
    const tiles = page?.querySelectorAll<HTMLElement>(".pic");
    if (!page || !tiles) return; // the link stays
    const part = document.createDocumentFragment();
    for (const tile of tiles) {
      measure(tile);
      for (const picture of tile.querySelectorAll("img")) picture.loading = "lazy";
      part.append(document.importNode(tile, true));
    }
    wall.append(part);
    placeholders(wall);
    choice.draw();
    const next = page.querySelector<HTMLAnchorElement>(".more a")?.getAttribute("href");
    if (!next) return more.parentElement?.remove();
    more.href = next;
    watch.observe(more);
  }, { rootMargin: "1500px" });
  watch.observe(more);
}

/** The next page's rules are not allowed in this one: its classes say the values (`style.rs`). */
function measure(tile: HTMLElement): void {
  for (const name of tile.classList) {
    const [, kind, value = ""] = /^([rc])([\da-f]+)$/.exec(name) ?? [];
    if (kind === "r") tile.style.setProperty("--r", String(Number(value) / 1000));
    if (kind === "c") tile.style.setProperty("--c", "#" + value);
  }
}
