import type { Choice } from "./choice.ts";
import { fetched } from "./fetched.ts";
import { swiping, zooming } from "./stage.ts";

/** An asset over the collection, at its own address; and turning from one to the next, there and on the asset's own page. */
export function looking(choice?: Choice): void {
  const pages = new Map<string, Promise<Document | null>>();
  const page = (address: string): Promise<Document | null> => {
    const kept = pages.get(address) ?? fetched(address);
    pages.set(address, kept);
    return kept;
  };
  const home = document.title;
  let one = document.querySelector<HTMLElement>(".one");

  /** The dialog in which assets are shown over the collection. */
  const dialog = (): HTMLDialogElement => {
    const made = document.createElement("dialog");
    made.className = "one";
    made.addEventListener("cancel", (event) => {
      event.preventDefault();
      leave();
    });
    document.body.append(made);
    return made;
  };

  const show = async (address: string, rel?: string): Promise<void> => {
    const next = await page(address);
    const found = next?.querySelector<HTMLElement>(".one");
    if (!next || !found) return location.assign(address);
    one ??= dialog();
    one.replaceChildren(...[...found.childNodes].map((node) => document.importNode(node, true)));
    one.dataset.id = found.dataset.id;
    document.title = next.title;
    if (one instanceof HTMLDialogElement && !one.open) one.showModal();
    if (rel) (turn(rel) ?? one.querySelector<HTMLElement>(".turn"))?.focus({ preventScroll: true });
    one.scrollTop = 0;
    mark();
    foresee();
  };

  const turn = (rel: string): HTMLAnchorElement | null => one?.querySelector<HTMLAnchorElement>(`[rel=${rel}]`) ?? null;

  /** Fetches the neighbours and their pictures. */
  const foresee = async (): Promise<void> => {
    for (const rel of ["next", "prev"]) {
      const link = turn(rel);
      const source = link && (await page(link.href))?.querySelector<HTMLImageElement>(".stage img");
      if (source) Object.assign(new Image(), { sizes: source.sizes, srcset: source.srcset });
    }
  };

  /** Whether the asset that is shown is chosen. */
  const mark = (): void => {
    const button = one?.querySelector<HTMLElement>(".choose");
    const tick = choice?.tick(one?.dataset.id);
    if (!button) return;
    button.hidden = !tick;
    button.ariaPressed = String(tick?.checked ?? false);
  };

  const leave = (): void => {
    if (history.state?.over) history.back();
    else one?.querySelector<HTMLAnchorElement>(".close")?.click();
  };

  document.addEventListener("click", (event) => {
    const target = event.target as Element;
    const link = target.closest("a");
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link?.parentElement?.matches(".pic")) {
      event.preventDefault();
      history.pushState({ over: true }, "", link.href);
      void show(link.href);
    } else if (link?.matches(".turn")) {
      event.preventDefault();
      history.replaceState(history.state, "", link.href);
      void show(link.href, link.rel);
    } else if (link?.matches(".back, .close") && history.state?.over) {
      event.preventDefault();
      history.back();
    } else if (target.closest(".choose")) {
      choice?.tick(one?.dataset.id)?.click();
      mark();
    }
  });

  addEventListener("popstate", () => {
    if (location.pathname.includes("/assets/")) return void show(location.href);
    if (!(one instanceof HTMLDialogElement)) return location.reload();
    document.title = home;
    one.close();
    const tile = document.querySelector<HTMLElement>(`.pic > a[href$="/${CSS.escape(one.dataset.id ?? "")}"]`);
    tile?.focus();
  });

  addEventListener("keydown", (event) => {
    const shown = one && (!(one instanceof HTMLDialogElement) || one.open);
    if (!shown || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === "ArrowLeft") turn("prev")?.click();
    else if (event.key === "ArrowRight") turn("next")?.click();
    else if (event.key === "Escape" && !(one instanceof HTMLDialogElement)) leave();
  });

  swiping((rel) => turn(rel)?.click());
  zooming();
  if (one) void foresee();
}
