import { Link } from '@tanstack/react-router';

/** Shown where an address leads nowhere. */
export function NotFound() {
  return (
    <main className="page" tabIndex={-1} id="main">
      <title>Nothing is here</title>
      <section className="empty">
        <h1>Nothing is here</h1>
        <p>
          The workbench has no such page. Start from the <Link to="/documents">documents</Link>.
        </p>
      </section>
    </main>
  );
}
