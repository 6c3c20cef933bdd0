import type { SavedViewView } from '../../src/api/index.ts';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { useChange } from '../data/use-change.ts';
import { useFeedback } from '../shell/feedback.tsx';

type Views = readonly SavedViewView[];

/** Saving and removing views, each of which can be taken back. */
export function useSavedViews() {
  const { offerUndo } = useFeedback();
  const key = queries.views.queryKey;
  const saving = useChange<Views, SavedViewView>({
    key,
    send: ({ name, address }) => client.saveView(name, { address }),
    apply: withView,
    failed: 'The view was not saved.',
  });
  const removing = useChange<Views, SavedViewView>({
    key,
    send: ({ name }) => client.removeView(name),
    apply: withoutView,
    failed: 'The view was not removed.',
  });
  return {
    isPending: saving.isPending,
    /** @param replaced the view that has the name so far */
    save: async (view: SavedViewView, replaced: SavedViewView | undefined): Promise<boolean> => {
      if (!(await saving.change(view))) return false;
      const back = () => void (replaced ? saving.change(replaced) : removing.change(view));
      offerUndo(`The view “${view.name}” is ${replaced ? 'replaced' : 'saved'}.`, back);
      return true;
    },
    remove: (view: SavedViewView): void => {
      void removing.change(view).then((done) => {
        if (done) offerUndo(`The view “${view.name}” is removed.`, () => void saving.change(view));
      });
    },
  };
}

function withView(views: Views, view: SavedViewView): Views {
  return [...withoutView(views, view), view].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function withoutView(views: Views, { name }: Pick<SavedViewView, 'name'>): Views {
  return views.filter((view) => view.name !== name);
}
