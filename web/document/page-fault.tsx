import { useQuery } from '@tanstack/react-query';
import { queries } from '../data/queries.ts';
import { asRequestError } from '../data/request-error.ts';
import { Failed, Loading } from '../kit/waiting.tsx';

/** Shown in place of an image that did not come: the server says why when it is asked once more. */
export function PageFault({ address, retry }: { readonly address: string; retry(): void }) {
  const { error, isSuccess } = useQuery(queries.pageFault(address));
  if (error) return <Failed error={asRequestError(error)} retry={retry} />;
  if (isSuccess) return <Failed error={asRequestError(new Error('The image is damaged.'))} retry={retry} />;
  return <Loading what="the reason" />;
}
