/** Shown for an address that a site does not have. */
export function NotHere() {
  return (
    <main className="page" tabIndex={-1} id="main">
      <title>Not here</title>
      <section className="empty">
        <h1>There is no such page here</h1>
        <p>
          A published site shows a release; documents, decisions and drafts stay with its team.{' '}
          <a href="#/">Go to the overview</a>.
        </p>
      </section>
    </main>
  );
}
