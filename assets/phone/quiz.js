import {el} from './dom.js';

/** Whether this guest was right, once that is told. */
export const verdict = (words, answer, right) => el('p', {class: 'verdict'}, on(words, answer, right));

function on(words, {options, other}, right) {
  const hit = options.filter((option) => right.includes(option)).length;
  return hit === right.length && hit === options.length && !other ? words.gotIt : hit ? words.gotPart : words.gotNone;
}
