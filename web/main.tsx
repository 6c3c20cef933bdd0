import '../src/api/index.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { client } from './data/client.ts';
import { createCache } from './data/query-client.ts';
import { App } from './shell/app.tsx';
import { restoreTheme } from './shell/theme.ts';
import './styles/index.css';

restoreTheme();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App cache={createCache(client)} />
    </StrictMode>,
  );
