import type { Finding } from '../model/index.ts';
import { findingCsv } from '../operations/index.ts';
import { type Call, isOn } from './command.ts';
import { crossTable, sums } from './cross-table.ts';
import { findingList, findingNotes } from './finding-text.ts';

const WIDTH = 110;

/** Prints a finding as JSON, as CSV, or for people: two variables as a cross-table, everything else as a list. */
export function printFinding(call: Call, finding: Finding): void {
  const { terminal } = call;
  terminal.emit(finding);
  if (isOn(call, 'csv')) {
    terminal.say(findingCsv(finding).trimEnd());
    return;
  }
  const { question } = finding;
  if (question.by.length === 2 && question.margins) {
    terminal.say(crossTable(finding, WIDTH));
    for (const path of question.sum) {
      terminal.say(`\n${path}, best figures added up (records that do not state it)`);
      terminal.say(crossTable(finding, WIDTH, sums(path)));
    }
    if (finding.rows.some(({ unknown }) => unknown > 0)) terminal.say(terminal.style.dim(LEGEND));
  } else terminal.say(findingList(finding));
  terminal.say();
  for (const line of findingNotes(finding, terminal.style)) terminal.say(line);
}

const LEGEND = '12 +3: 12 for sure, and 3 more that may belong there';
