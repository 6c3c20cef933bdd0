import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox, useFilter } from 'react-aria-components/ComboBox';
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
  /** Other names by which it is found. */
  readonly also?: readonly string[];
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
  readonly placeholder?: string;
  /** Marks it as what is wrong. */
  readonly wrong?: boolean;
}

/** A choice out of a long list, found by typing; what each option means stands under it. */
export function Pick({ label, value, options, change, open = false, placeholder, wrong = false }: PickProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const known = options.find((option) => option.value === value);
  const items = options.map((option) => ({ ...option, id: option.value }));
  const typed = (words: string) => {
    const [found, ...more] = options.filter(({ title }) => title === words);
    if (open && more.length === 0) change(found?.value ?? words);
  };
  const also = new Map(options.map((option) => [option.title, option.also ?? []]));
  const isFound = (title: string, words: string) =>
    [title, ...(also.get(title) ?? [])].some((name) => contains(name, words));
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
      defaultFilter={isFound}
      isInvalid={wrong}
      menuTrigger="focus"
    >
      <Label>{label}</Label>
      <span className="pick-field">
        <Input autoComplete="off" dir="auto" {...(placeholder === undefined ? {} : { placeholder })} />
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
