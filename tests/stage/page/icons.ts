// Line drawings for the controls, 24 units square.

const SVG = 'http://www.w3.org/2000/svg';

const PATHS = {
  mic: 'M12 4a2.5 2.5 0 0 0-2.5 2.5v5a2.5 2.5 0 0 0 5 0v-5A2.5 2.5 0 0 0 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3',
  camera:
    'M5 7h8.5A1.5 1.5 0 0 1 15 8.5v7a1.5 1.5 0 0 1-1.5 1.5H5a1.5 1.5 0 0 1-1.5-1.5v-7A1.5 1.5 0 0 1 5 7zM15 11l5-3v8l-5-3',
  captions:
    'M5 5.5h14A1.5 1.5 0 0 1 20.5 7v10a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 17V7A1.5 1.5 0 0 1 5 5.5zM10.5 10.4a2.1 2.1 0 1 0 0 3.2M17 10.4a2.1 2.1 0 1 0 0 3.2',
  hangup:
    'M3.5 14.2c0-1 .5-2 1.5-2.600a13.5 13.5 0 0 1 14 0c1 .6 1.5 1.6 1.5 2.600v1.300l-4.2-.8v-2.100a13 13 0 0 0-8.6 0v2.100l-4.2.8z',
  hand: 'M8 12.5V6.700a1.2 1.2 0 0 1 2.4 0V11 5.200a1.2 1.2 0 0 1 2.4 0V11 6.200a1.2 1.2 0 0 1 2.4 0v8.300M8 12.5l-1.5-2a1.2 1.2 0 0 0-2 1.300l3.3 5.800A5 5 0 0 0 12.2 20a4 4 0 0 0 4-4v-4.5',
  share:
    'M5 6h14A1.5 1.5 0 0 1 20.5 7.5v9A1.5 1.5 0 0 1 19 18H5a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 5 6zM12 15V9.5M9.5 11.5 12 9l2.5 2.5',
  more: 'M12 6.5v.1M12 12v.1M12 17.5v.1',
  dots: 'M6.5 12h.1M12 12h.1M17.5 12h.1',
  chat: 'M5.5 5h13A1.5 1.5 0 0 1 20 6.5v8a1.5 1.5 0 0 1-1.5 1.5H9l-4 3.5V6.5',
  people:
    'M9 11.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 18.5c0-3 2.5-4.5 5.5-4.5s5.5 1.5 5.5 4.5M15.5 6a2.7 2.7 0 0 1 0 5.300M17 14.300c2.2.5 3.5 2 3.5 4.2',
  info: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 11v5M12 8v.1',
  smile: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM9 10v.1M15 10v.1M8.5 14c1.5 2.3 5.5 2.3 7 0',
  globe: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM4 12h16M12 4c-5 5-5 11 0 16M12 4c5 5 5 11 0 16',
  shield: 'M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6zM9 12l2.2 2.200L15 10',
  close: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  grid: 'M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM14 14h5v5h-5z',
  settings: 'M5 8h9M18 8h1M5 16h1M10 16h9M16 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 18a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `st-icon st-icon-${name}`);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
