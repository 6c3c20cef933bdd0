import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/index.ts';
import { behavesLikeAStore } from './behaviour.ts';

behavesLikeAStore('SQLite', (place, effects) => openSqliteStore(join(place, 'attest.db'), effects));
