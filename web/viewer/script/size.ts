/** Numbers and sizes as the server writes them (`vitrine_locales::{number, bytes}`). */

export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, "\u202f");

/** `units` are the names of B, kB and so on, between spaces. */
export function sized(bytes: number, units: string): string {
  const names = units.split(" ");
  let power = 0;
  while (Number(bytes.toPrecision(3)) >= 1000 && power < names.length - 1) {
    bytes /= 1000;
    power++;
  }
  const options = power ? { minimumSignificantDigits: 3, maximumSignificantDigits: 3 } : {};
  return bytes.toLocaleString(document.documentElement.lang, options) + "\u00a0" + names[power];
}
