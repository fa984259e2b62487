import {chooseWords} from './words.js';
import {createStage} from './stage.js';
import {createGuest} from './guest.js';

chooseWords().then((words) => createGuest(words, createStage(words)).begin());
