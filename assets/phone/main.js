import {chooseWords} from './words.js';
import {createStage} from './stage.js';
import {createGuest} from './guest.js';
import {lacking} from './screens.js';
import {arrival} from './ways.js';

const brought = arrival();
// What was on the screen is loaded while the words are.
if (brought.view) lacking(brought.view);
chooseWords(brought.lang).then((words) => createGuest(words, createStage(words), brought).begin());
