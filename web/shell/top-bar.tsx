import type { ProjectView } from '../../src/api/index.ts';
import { DEFAULT_QUESTION, formatRoute, type Route } from '../route.ts';
import { numberWords } from '../values/count-words.ts';

interface TopBarProps {
  readonly route: Route;
  readonly project: ProjectView;
  showKeys(): void;
}

export function TopBar({ route, project, showKeys }: TopBarProps) {
  const pages = [
    {
      title: 'Documents',
      to: formatRoute({ page: 'documents' }),
      here: route.page === 'documents' || route.page === 'document',
    },
    { title: 'Screening', to: formatRoute({ page: 'screening' }), here: route.page === 'screening' },
    {
      title: 'Same event?',
      to: formatRoute({ page: 'pairs' }),
      here: route.page === 'pairs' || route.page === 'event',
    },
    {
      title: 'Findings',
      to: formatRoute({ page: 'findings', question: DEFAULT_QUESTION }),
      here: route.page === 'findings',
    },
  ];
  return (
    <header className="top-bar">
      <button type="button" className="skip" onClick={skipToMain}>
        Skip to the page
      </button>
      <p className="project">
        <span className="wordmark">Attest</span>
        <span className="project-name">{project.name}</span>
      </p>
      <nav aria-label="Pages">
        {pages.map(({ title, to, here }) => (
          <a key={title} href={to} aria-current={here ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <p className="waiting-count">
        <strong>{numberWords(project.pending)}</strong> waiting
      </p>
      <button type="button" className="quiet keys-button" onClick={showKeys} aria-label="Keys">
        ?
      </button>
    </header>
  );
}

/** A link would change the address, which belongs to the route. */
function skipToMain(): void {
  document.querySelector<HTMLElement>('main')?.focus();
}
