// Drawn portraits, so that a replica needs no picture from anywhere: initials on a colour that belongs to the name.
import { initials } from './cast.ts';

const KNOWN_HUES: Readonly<Record<string, number>> = { 'Ines Okafor': 262, 'Sam Rivera': 168 };

/** The hue (0 to 359) that stands for a name, the same on every page and every run. */
export function hueOf(name: string): number {
  const known = KNOWN_HUES[name];
  if (known !== undefined) return known;
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return hash;
}

const escapeXml = (text: string) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An SVG picture, 96 units square. */
export function avatarSvg(name: string): string {
  const hue = hueOf(name);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 96 96">',
    `<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop stop-color="hsl(${hue} 62% 58%)"/>`,
    `<stop offset="1" stop-color="hsl(${hue + 28} 58% 42%)"/></linearGradient></defs>`,
    '<rect width="96" height="96" fill="url(#g)"/>',
    '<text x="48" y="50" fill="#fff" font-family="Roboto,Helvetica Neue,Liberation Sans,Arial,sans-serif" font-size="38" ',
    'font-weight="500" text-anchor="middle" dominant-baseline="central">',
    `${escapeXml(initials(name))}</text></svg>`,
  ].join('');
}
