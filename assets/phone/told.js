import {el, written} from './dom.js';

/** Whether this guest was right, once that is told. */
export const verdict = (words, answer, right) => el('p', {class: 'verdict'}, on(words, answer, right));

function on(words, {options, other}, right) {
  const hit = options.filter((option) => right.includes(option)).length;
  return hit === right.length && hit === options.length && !other ? words.gotIt : hit ? words.gotPart : words.gotNone;
}

/** How many have changed since the vote before, where the room says it. */
export const moved = ({earlier}, words) => earlier && earlier.pairs && el('p', {class: 'verdict'}, words.fill(words.changed, {n: earlier.changed, all: earlier.pairs}));

/** What happened in the story. */
export const told = (view, words) => view.told && el('section', {}, el('h2', {}, words.told), written('p', view.told));
