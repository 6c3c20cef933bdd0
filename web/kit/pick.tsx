import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';

/** Something that can be picked, with what it means. */
export interface PickOption {
  readonly value: string;
  readonly title: string;
  readonly about?: string;
  /** How deep it lies in its list, from 0. */
  readonly depth?: number;
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly PickOption[];
  change(value: string): void;
  /** Also takes what is not in the list. */
  readonly open?: boolean;
}

/** A choice out of a long list, found by typing; what each option means stands under it. */
export function Pick({ label, value, options, change, open = false }: PickProps) {
  const known = options.find((option) => option.value === value);
  const items = options.map((option) => ({ ...option, id: option.value }));
  const typed = (words: string) => {
    const found = options.find(({ title }) => title === words);
    if (open && !found) change(words);
  };
  return (
    <ComboBox
      className="pick"
      defaultItems={items}
      {...(known ? { defaultSelectedKey: value } : {})}
      defaultInputValue={known?.title ?? value}
      onSelectionChange={(key) => key !== null && change(String(key))}
      onInputChange={typed}
      allowsCustomValue={open}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <Label>{label}</Label>
      <span className="pick-field">
        <Input autoComplete="off" dir="auto" />
        <AriaButton className="button quiet" aria-label="Show all">
          ▾
        </AriaButton>
      </span>
      <Popover className="popover">
        <ListBox className="options" renderEmptyState={() => <p className="muted">Nothing has that name.</p>}>
          {({ id, title, about, depth = 0 }: (typeof items)[number]) => (
            <ListBoxItem id={id} textValue={title} className={`option depth-${Math.min(depth, 3)}`}>
              <Text slot="label" dir="auto">
                {title}
              </Text>
              {about && (
                <Text slot="description" className="muted">
                  {about}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
