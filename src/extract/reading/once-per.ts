/** What was answered of the sentences of a document: by question, then by the sentence's place. */
export type Answers = (Answered | undefined)[][];

interface Answered {
  readonly sentence: object;
  readonly answer: unknown;
}

/** A document that keeps its answers. */
interface Asked {
  readonly answers: Answers;
}

/** A sentence by its place in the document. */
interface Placed {
  readonly index: number;
}

let questions = 0;

/**
 * A question of a sentence that is worked out once, however many rules ask. Its answer needs no more of the document than
 * its text, its reader and where it plays; a sentence that is read anew, with other acts, is asked anew. Answers stay with
 * the document: a table from objects would keep the collector busy with every sentence.
 */
export function oncePerSentence<Reading extends Asked, Sentence extends Placed, Answer>(
  ask: (reading: Reading, sentence: Sentence) => Answer,
): (reading: Reading, sentence: Sentence) => Answer {
  const question = questions;
  questions += 1;
  return (reading, sentence) => {
    let answers = reading.answers[question];
    if (!answers) {
      answers = [];
      reading.answers[question] = answers;
    }
    const known = answers[sentence.index];
    if (known?.sentence === sentence) return known.answer as Answer;
    const answer = ask(reading, sentence);
    answers[sentence.index] = { sentence, answer };
    return answer;
  };
}
