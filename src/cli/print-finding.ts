import { openReleases } from '../app/index.ts';
import type { Finding, Question } from '../model/index.ts';
import { askRelease, findingCsv, spokenLanguage } from '../operations/index.ts';
import { type Call, isOn, text } from './command.ts';
import { crossTable, sums } from './cross-table.ts';
import { findingList, findingNotes } from './finding-text.ts';
import { type FindingSpeech, findingSpeech, PLAIN_FINDING } from './finding-words/speech.ts';

const WIDTH = 110;

/** Asks the release that a call names, and prints the answer in the language that it names. */
export async function askAndPrint(call: Call, question: Question): Promise<Finding> {
  const releases = openReleases(text(call, 'project') ?? call.cwd);
  const [language, release] = [text(call, 'language'), text(call, 'release')];
  const speech = language === undefined ? PLAIN_FINDING : await findingSpeech(releases, language, release);
  const named = language === undefined ? undefined : spokenLanguage(language);
  const finding = await askRelease(releases, question, release, named);
  print(call, finding, speech);
  return finding;
}

/** As JSON, as CSV, or for people: two variables as a cross-table, everything else as a list. */
function print(call: Call, finding: Finding, speech: FindingSpeech): void {
  const { terminal } = call;
  terminal.emit(finding);
  if (isOn(call, 'csv')) {
    terminal.say(findingCsv(finding).trimEnd());
    return;
  }
  const { question } = finding;
  if (question.by.length === 2 && question.margins) {
    terminal.say(crossTable(finding, WIDTH, speech));
    for (const path of question.sum) {
      terminal.say(`\n${speech.words.sumsHead(speech.variable(path))}`);
      terminal.say(crossTable(finding, WIDTH, speech, sums(path, speech)));
    }
    if (finding.rows.some(({ unknown }) => unknown > 0))
      terminal.say(terminal.style.dim(speech.words.legend));
  } else terminal.say(findingList(finding, speech));
  terminal.say();
  for (const line of findingNotes(finding, terminal.style, speech)) terminal.say(line);
}
