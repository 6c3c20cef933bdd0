import {
  extract,
  type LearningDocument,
  modelText,
  openModel,
  readModel,
  trainModel,
} from '../src/extract/index.ts';
import { cityGazetteer } from '../test/eval/extraction.ts';
import { wireReports } from '../test/learning-corpus/wire/wire-reports.ts';

export interface LearningFigures {
  readonly documents: number;
  readonly wordsPerDocument: number;
  /** Variables whose fillers the model finds, and words that it has sorted into classes: both cost time. */
  readonly roles: number;
  readonly sortedWords: number;
  /** Processor seconds for training on all, the measuring by cross-validation included. */
  readonly trainingSeconds: number;
  /** Documents a processor second, the rules' part not included. */
  readonly documentsPerSecond: number;
  readonly modelMegabytes: number;
  /** Processor seconds to open a model file. */
  readonly openingSeconds: number;
}

const TAUGHT = 1300;
const UNSEEN = 200;

/** Trains on 1,300 invented wire reports in capitals and uses the model on 200 others; processor time. */
export function benchLearning(): LearningFigures {
  const gazetteer = cityGazetteer();
  gazetteer.lookup('oran');
  const documents = wireReports(TAUGHT + UNSEEN, 1, 'taught').map((report): LearningDocument => {
    const { document, text, language, records } = report;
    return {
      id: document,
      text,
      language,
      suggested: extract({ text, language, published: null, furniture: [], gazetteer }),
      coded: records.map(({ type, statements }) => ({
        type,
        statements: statements.map(({ variable, value }) => ({
          variable,
          answers: answersOf(value),
          quote: null,
        })),
      })),
    };
  });
  const [taught, unseen] = [documents.slice(0, TAUGHT), documents.slice(TAUGHT)];
  const words = taught.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  let text = '';
  const trainingSeconds = spent(() => {
    text = modelText(trainModel(taught, { name: 'bench', trained: '', codebook: null }));
  });
  const { fillers } = readModel(text);
  let use = openModel(readModel(text));
  const openingSeconds = spent(() => {
    use = openModel(readModel(text));
  });
  unseen.slice(0, 50).forEach(use);
  const seconds = spent(() => unseen.forEach(use));
  return {
    documents: TAUGHT,
    wordsPerDocument: Math.round(words / TAUGHT),
    roles: fillers?.roles.length ?? 0,
    sortedWords: fillers?.vocabulary.classes.size ?? 0,
    trainingSeconds,
    documentsPerSecond: Math.round(UNSEEN / seconds),
    modelMegabytes: text.length / 1e6,
    openingSeconds,
  };
}

function answersOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null && 'any' in value && Array.isArray(value.any)
    ? value.any
    : [value];
}

/** Processor seconds that something takes. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
