import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { Text } from 'react-aria-components/Text';
import { queries } from '../data/queries.ts';
import { keySign } from '../keys/key-sign.ts';
import { useKeyGroups } from '../keys/keys.tsx';
import { hrefOf } from '../views/href.ts';
import { PAGES } from './pages.ts';
import { showTheme, THEMES } from './theme.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly sign?: string;
  act(): void;
}

interface EntryGroup {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** Documents offered; more are found by typing. */
const AT_MOST = 400;

interface PaletteProps {
  /** What is looked for; kept outside, as the first letters may be typed before there is a field. */
  readonly sought: string;
  seek(words: string): void;
  close(): void;
}

/** Goes to a page or a document, or does what a key of the page does, by name. */
export function Palette({ sought, seek, close }: PaletteProps) {
  const groups = useEntries();
  const { contains } = useFilter({ sensitivity: 'base' });
  const run = (key: string | number) => {
    const found = groups.flatMap(({ entries }) => entries).find(({ id }) => id === key);
    close();
    found?.act();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    // What was typed before there was a field has pointed at nothing yet: the first that has the name is meant.
    const isPointing =
      event.target instanceof Element && event.target.getAttribute('aria-activedescendant') !== null;
    if (event.key !== 'Enter' || isPointing || sought === '') return;
    const first = groups.flatMap(({ entries }) => entries).find(({ title }) => contains(title, sought));
    event.stopPropagation();
    if (first) run(first.id);
  };
  return (
    <ModalOverlay className="overlay top" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className="modal palette">
        <AriaDialog className="dialog" aria-label="Go to">
          {/* Escape closes at once; the field would empty itself first. */}
          <div onKeyDownCapture={keys}>
            <Autocomplete filter={contains} inputValue={sought} onInputChange={seek}>
              <SearchField aria-label="Page, document or action" autoFocus>
                <Input placeholder="Page, document or action" />
              </SearchField>
              <Menu
                className="menu"
                aria-label="What can be done"
                onAction={run}
                renderEmptyState={() => <p className="muted">Nothing has that name.</p>}
              >
                {groups.map(({ title, entries }) => (
                  <MenuSection key={title}>
                    <Header>{title}</Header>
                    {entries.map(({ id, title: name, sign }) => (
                      <MenuItem key={id} id={id} textValue={name}>
                        <Text slot="label" dir="auto">
                          {name}
                        </Text>
                        {sign && <kbd>{sign}</kbd>}
                      </MenuItem>
                    ))}
                  </MenuSection>
                ))}
              </Menu>
            </Autocomplete>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function useEntries(): readonly EntryGroup[] {
  const navigate = useNavigate();
  const readKeys = useKeyGroups();
  const [keys] = useState(readKeys);
  const documents = useQuery(queries.documents).data ?? [];
  const views = useQuery(queries.views).data ?? [];
  return [
    {
      title: 'Go to',
      entries: PAGES.map(({ title, to }) => ({ id: to, title, act: () => void navigate({ to }) })),
    },
    {
      title: 'Saved views',
      entries: views.map((view) => ({
        id: `view ${view.name}`,
        title: view.name,
        act: () => location.assign(hrefOf(view)),
      })),
    },
    ...keys.map(({ title, acts }) => ({
      title,
      entries: acts.map(({ keys: [first = ''], does, act }) => ({
        id: `${title} ${first}`,
        title: capital(does),
        sign: keySign(first),
        act,
      })),
    })),
    {
      title: 'Look',
      entries: THEMES.map((theme) => ({
        id: `theme ${theme}`,
        title: `${capital(theme)} colours`,
        act: () => showTheme(theme),
      })),
    },
    {
      title: 'Documents',
      entries: documents
        .filter(({ withdrawn }) => !withdrawn)
        .slice(0, AT_MOST)
        .map(({ id, described, origin }) => ({
          id,
          title: described.title?.value ?? origin,
          act: () => void navigate({ to: '/documents/$id', params: { id } }),
        })),
    },
  ].filter(({ entries }) => entries.length > 0);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
