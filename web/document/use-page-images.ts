import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/documents/$id');

/** Whether the images of a document's pages stand beside its text. */
export interface PageImagesShown {
  readonly shown: boolean;
  toggle(): void;
}

/** A window as wide as this has room for text, page and form beside each other. */
const ROOM = '(min-width: 75rem)';

/** Null for documents that have no pages. What was chosen stays in the address. */
export function usePageImages(mediaType: string): PageImagesShown | null {
  const { pages } = route.useSearch();
  const navigate = route.useNavigate();
  const paged = mediaType === 'application/pdf';
  const shown = paged && (pages === undefined ? matchMedia(ROOM).matches : pages === 'yes');
  const toggle = () =>
    void navigate({ search: (search) => ({ ...search, pages: shown ? 'no' : 'yes' }), replace: true });
  return paged ? { shown, toggle } : null;
}
