import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../kit/button.tsx';

interface PastedTextProps {
  /** What was pasted; empty for a place to paste into. */
  readonly text: string;
  add(text: string): void;
  cancel(): void;
}

/** A report's text that was pasted, to be looked at before it becomes a document. What is found in it is put right afterwards. */
export function PastedText({ text, add, cancel }: PastedTextProps) {
  const [written, write] = useState(text);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (written.trim() !== '') add(written);
  };
  return (
    <form className="pasted" onSubmit={submit}>
      <label>
        <span>Text of the report, its title in the first line</span>
        <textarea
          ref={area}
          rows={8}
          dir="auto"
          value={written}
          onChange={(event) => write(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
            if (event.key === 'Escape') cancel();
          }}
        />
      </label>
      <p className="actions">
        <Button look="accept" type="submit" disabled={written.trim() === ''}>
          Add this text
        </Button>
        <Button look="quiet" press={cancel}>
          Cancel
        </Button>
      </p>
    </form>
  );
}

const LONGEST = 60;

/** A file name for a text that never was a file: its first line. */
export function fileNameOf(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const name = line
    .replaceAll(/[\\/\p{Cc}]+/gu, ' ')
    .replace(/^(?:title|titre|título)\s*:/i, '')
    .trim();
  return `${[...name].slice(0, LONGEST).join('').trim() || 'pasted text'}.txt`;
}

/** Whether a text is one address on the web and nothing else. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text.trim()) && URL.canParse(text.trim());
}
