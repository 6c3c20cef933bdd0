import { CHART_STYLE, PAINTS } from '../../src/charts/index.ts';

let adopted = false;

/**
 * Gives the page the colours of charts, once. A constructed sheet, because the content security policy forbids style
 * elements; `light-dark()` follows the colours that were chosen for the workbench.
 */
export function adoptChartStyle(): void {
  if (adopted) return;
  adopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${CHART_STYLE}:root { ${Object.entries(PAINTS).map(paintRule).join(' ')} }`);
  document.adoptedStyleSheets.push(sheet);
}

function paintRule([name, { light, dark }]: [string, (typeof PAINTS)[keyof typeof PAINTS]]): string {
  return `--chart-${kebab(name)}: light-dark(${light}, ${dark});`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z0-9]+/g, (part) => `-${part.toLowerCase()}`);
}
