import { useEffect, useMemo, useState } from 'react';
import { PAINTS, type Paint } from '../../../src/charts/index.ts';

type Scheme = 'light' | 'dark';

/** The colours of charts as a canvas takes them. */
export type Palette = (paint: Paint) => string;

function paletteOf(scheme: Scheme): Palette {
  return (paint) => PAINTS[paint][scheme];
}

/** The colours that the page is in, followed when they change. */
export function usePalette(): Palette {
  const [scheme, setScheme] = useState(schemeOfPage);
  useEffect(() => {
    const follow = () => setScheme(schemeOfPage());
    const machine = matchMedia('(prefers-color-scheme: dark)');
    const page = new MutationObserver(follow);
    machine.addEventListener('change', follow);
    page.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      machine.removeEventListener('change', follow);
      page.disconnect();
    };
  }, []);
  return useMemo(() => paletteOf(scheme), [scheme]);
}

function schemeOfPage(): Scheme {
  const chosen = getComputedStyle(document.documentElement).colorScheme;
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
