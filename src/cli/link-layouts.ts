import {
  type DatasetFile,
  type KnownDatasets,
  knownDatasets,
  type LinkMapping,
} from '../operations/index.ts';
import type { Call } from './command.ts';

/** Datasets in known layouts, and what each covers, told beside the result. @throws AttestError INPUT_INVALID */
export function readKnown(call: Call, files: readonly DatasetFile[], mapping: LinkMapping): KnownDatasets {
  const known = knownDatasets(files, mapping);
  for (const { dataset, says, beside } of known.scopes) {
    call.terminal.note(`${dataset}: ${says}`);
    for (const { dataset: other, leftOutByType, leftOutByDeaths } of beside) {
      const counts = [`${leftOutByType} by type`, `${leftOutByDeaths} by too few deaths`];
      const told = counts.filter((words) => !words.startsWith('0 '));
      if (told.length > 0) call.terminal.note(`  leaves out of ${other}: ${told.join(', ')}`);
    }
  }
  return known;
}
