/** The viewer's script. Every page is whole without it; it makes looking and choosing quicker. */
import { choosing } from "./choice.ts";
import { looking } from "./look.ts";
import { placeholders } from "./placeholder.ts";
import { continuing } from "./wall.ts";

document.documentElement.classList.add("js");
const form = document.querySelector("form");
const wall = document.querySelector<HTMLElement>(".wall");
if (form && wall) {
  placeholders(wall);
  const choice = choosing(form, wall);
  continuing(wall, choice);
  looking(choice);
} else {
  looking();
}
