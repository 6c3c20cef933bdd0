import { Link, useLocation } from '@tanstack/react-router';
import { useProject } from '../data/use-project.ts';
import { Button } from '../kit/button.tsx';
import { numberWords } from '../values/count-words.ts';
import { PageMenu } from './page-menu.tsx';
import { PAGES } from './pages.ts';

interface TopBarProps {
  showKeys(): void;
  showPalette(): void;
}

export function TopBar({ showKeys, showPalette }: TopBarProps) {
  const project = useProject();
  const here = useLocation({ select: ({ pathname }) => titleAt(pathname) });
  return (
    <header className="top-bar">
      <button type="button" className="skip" onClick={skipToMain}>
        Skip to the page
      </button>
      <p className="project">
        <span className="wordmark">Attest</span>
        <span className="project-name" dir="auto">
          {project.name}
        </span>
      </p>
      <PageMenu here={here}>
        {PAGES.map(({ title, to }) => (
          <Link key={to} to={to} activeOptions={{ includeSearch: false }}>
            {title}
          </Link>
        ))}
      </PageMenu>
      <p className="waiting-count">
        <strong>{numberWords(project.pending)}</strong> waiting
      </p>
      <Button look="quiet" className="go-button" press={showPalette}>
        Go to …<kbd>/</kbd>
      </Button>
      <Button look="quiet" className="keys-button" press={showKeys} label="Keys">
        ?
      </Button>
    </header>
  );
}

function titleAt(path: string): string | null {
  return PAGES.find(({ to }) => path === to || path.startsWith(`${to}/`))?.title ?? null;
}

/** A link would change the address, which belongs to the router. */
function skipToMain(): void {
  document.querySelector<HTMLElement>('main')?.focus();
}
