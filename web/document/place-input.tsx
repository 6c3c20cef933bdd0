import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId } from 'react';
import type { Place } from '../../src/model/index.ts';
import { queries } from '../data/queries.ts';
import { Button } from '../kit/button.tsx';
import { placeNotes, placeWords } from '../values/place-words.ts';
import { type Draft, draftOf } from '../values/value-draft.ts';

interface PlaceInputProps {
  readonly label: string;
  readonly draft: Draft;
  change(parts: Draft): void;
}

const AT_MOST = 6;

/** A place by its name; the gazetteer offers the places of that name, and choosing one fills in what it knows. */
export function PlaceInput({ label, draft, change }: PlaceInputProps) {
  const id = useId();
  const name = draft.name ?? '';
  const sought = useDeferredValue(name.trim());
  const { data = [] } = useQuery({ ...queries.places(sought), enabled: sought.length > 1 });
  const take = (place: Place) => {
    const { role: _role, ...known } = draftOf('place', place);
    change({ id: '', lat: '', lon: '', radius_km: '', country: '', ...known });
  };
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={name}
        dir="auto"
        autoComplete="off"
        onChange={(event) => change({ name: event.target.value, id: '' })}
      />
      {data.length > 0 && (
        <p className="choices offers">
          {data.slice(0, AT_MOST).map((place) => (
            <Button
              key={`${place.id} ${place.name} ${place.country}`}
              look={place.id === draft.id ? 'accept' : 'quiet'}
              press={() => take(place)}
            >
              {[placeWords(place), ...placeNotes(place)].join(', ')}
            </Button>
          ))}
        </p>
      )}
    </>
  );
}
