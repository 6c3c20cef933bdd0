import { client } from '../client.ts';
import type { DocumentRoute } from '../route.ts';
import { Failed, Loading } from '../shell/waiting.tsx';
import { useLoaded } from '../use-loaded.ts';
import { Bench } from './bench.tsx';

interface DocumentPageProps {
  readonly route: DocumentRoute;
  readonly coder: string;
  /** Called when decisions have been kept. */
  decided(): void;
}

/** One document: its text on the left, the form on the right. */
export function DocumentPage({ route, coder, decided }: DocumentPageProps) {
  const loaded = useLoaded(`document ${route.id}`, () => client.document(route.id));
  if (loaded.state === 'loading') return <Loading what="the document" />;
  if (loaded.state === 'failed') return <Failed error={loaded.error} retry={loaded.reload} />;
  return <Bench page={loaded.data} route={route} coder={coder} decided={decided} />;
}
