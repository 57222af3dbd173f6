/** Pixels each way: the hash holds waves of seven at most, and the box stretches them. */
const SIDE = 20;

/** A channel of a ThumbHash: strengths of cosine waves across and down. */
type Waves = [across: number, down: number, strength: number][];

/** Paints what a ThumbHash says (https://evanw.github.io/thumbhash/), without its transparency. */
export function paint(canvas: HTMLCanvasElement, hash: Uint8Array): void {
  const at = (index: number): number => hash[index] ?? 0;
  const head = at(0) | (at(1) << 8) | (at(2) << 16);
  const tail = at(3) | (at(4) << 8);
  const transparent = head >> 23;
  const wide = tail >> 15;
  const long = transparent ? 5 : 7;
  const short = Math.max(3, tail & 7);

  let nibble = transparent ? 12 : 10;
  const waves = (across: number, down: number, scale: number): Waves => {
    const waves: Waves = [];
    for (let y = 0; y < down; y++) {
      for (let x = y ? 0 : 1; x * down < across * (down - y); x++, nibble++) {
        const value = (at(nibble >> 1) >> ((nibble & 1) * 4)) & 15;
        waves.push([x, y, (value / 7.5 - 1) * scale]);
      }
    }
    return waves;
  };
  const lightness = waves(wide ? long : short, wide ? short : long, ((head >> 18) & 31) / 31);
  const yellowBlue = waves(3, 3, (((tail >> 3) & 63) / 63) * 1.25);
  const redGreen = waves(3, 3, (((tail >> 9) & 63) / 63) * 1.25);

  canvas.width = canvas.height = SIDE;
  const context = canvas.getContext("2d");
  if (!context) return;
  const image = context.createImageData(SIDE, SIDE);
  const angle = (place: number, wave: number): number => Math.cos((Math.PI / SIDE) * (place + 0.5) * wave);
  for (let y = 0, offset = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++, offset += 4) {
      const sum = (mean: number, channel: Waves): number =>
        channel.reduce((sum, [cx, cy, strength]) => sum + strength * angle(x, cx) * angle(y, cy) * 2, mean);
      const l = sum((head & 63) / 63, lightness);
      const p = sum(((head >> 6) & 63) / 31.5 - 1, yellowBlue);
      const q = sum(((head >> 12) & 63) / 31.5 - 1, redGreen);
      const blue = l - (2 / 3) * p;
      const red = (3 * l - blue + q) / 2;
      image.data.set([red, red - q, blue, 1].map((part) => part * 255), offset);
    }
  }
  context.putImageData(image, 0, 0);
}
