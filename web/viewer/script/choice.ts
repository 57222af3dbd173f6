import { grant } from "./grant.ts";
import { grouped, sized } from "./size.ts";

/** What is ticked on the wall. */
export interface Choice {
  /** The tick of an asset, if it is on the wall and may be taken. */
  tick(id: string | undefined): HTMLInputElement | null;
  /** Says anew how much is ticked. */
  draw(): void;
}

export function choosing(form: HTMLFormElement, wall: HTMLElement): Choice {
  const bar = form.querySelector<HTMLElement>(".bar");
  const said = form.querySelector<HTMLElement>(".picked");
  const pick = form.querySelector<HTMLElement>("#pick");
  const ticks = (): HTMLInputElement[] => [...wall.querySelectorAll<HTMLInputElement>(".pick input")];
  let last: HTMLInputElement | undefined;

  const say = (strong = "", small = ""): void => {
    const lines = [["b", strong], ["small", small]].filter(([, text]) => text);
    said?.replaceChildren(...lines.map(([name = "b", text = ""]) => {
      const line = document.createElement(name);
      line.textContent = text;
      return line;
    }));
  };

  const draw = (): void => {
    const on = ticks().filter((tick) => tick.checked);
    if (!on.length) return say();
    const { selected = "", exactly = "", nothing = "", units = "" } = form.dataset;
    const sizes = on.flatMap((tick) => sizesOf(tick, form)).filter((size) => size !== "");
    const bytes = sizes.reduce((sum, size) => sum + Number(size), 0);
    say(
      selected.replace("{n}", grouped(on.length)).replace("{size}", sized(bytes, units)),
      sizes.length ? exactly.replace("{bytes}", grouped(bytes)) : nothing,
    );
  };

  /** Ticks like `tick` all between it and the one before. */
  const extend = (tick: HTMLInputElement): void => {
    const all = ticks();
    const [from, to] = [all.indexOf(last ?? tick), all.indexOf(tick)].sort((a, b) => a - b);
    for (const between of all.slice(from, (to ?? 0) + 1)) between.checked = tick.checked;
  };

  wall.addEventListener("click", (event) => {
    const target = event.target as Element;
    let tick = target.closest<HTMLInputElement>(".pick input");
    if (!tick && document.documentElement.classList.contains("picking")) {
      tick = target.closest(".pic")?.querySelector<HTMLInputElement>(".pick input") ?? null;
      if (!tick || target.closest(".pick")) return;
      event.preventDefault();
      tick.checked = !tick.checked;
    }
    if (!tick) return;
    if (event.shiftKey) extend(tick);
    last = tick;
    draw();
  });
  bar?.querySelector("select")?.addEventListener("change", draw);
  bar?.querySelector("#clear")?.addEventListener("click", () => {
    for (const tick of ticks()) tick.checked = false;
    draw();
  });
  pick?.addEventListener("click", () => {
    const on = document.documentElement.classList.toggle("picking");
    pick.ariaPressed = String(on);
    const label = pick.querySelector("span");
    const { done = "" } = form.dataset;
    if (label) [label.textContent, form.dataset.done] = [done, label.textContent ?? ""];
  });
  grant(form, say);
  addEventListener("pageshow", draw);
  return {
    tick: (id) => ticks().find((tick) => tick.value === id) ?? null,
    draw,
  };
}

/** Sizes of an asset's files of the chosen class, empty where it has none. */
function sizesOf(tick: HTMLInputElement, form: HTMLFormElement): string[] {
  const sizes = tick.closest<HTMLElement>("[data-b]")?.dataset.b?.split(",") ?? [];
  const index = form.querySelector("select")?.selectedIndex ?? 0;
  return index < sizes.length ? sizes.slice(index, index + 1) : sizes;
}
