import { answer } from '../src/analysis/index.ts';
import { questionSchema } from '../src/model/index.ts';
import { openRelease } from '../src/release/index.ts';

/** Opens a release in a process of its own, asks one question and prints the answer: what `attest finding` costs at least. */
const release = await openRelease(process.argv[2] ?? '');
const question = questionSchema.parse({ where: { weapon: ['explosives'], date: ['2012/2019'] } });
console.log(JSON.stringify(await answer(release, question)));
await release.close();
