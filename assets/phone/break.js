import {clock, el, head, written} from './dom.js';

/** A pause, and how long it lasts. */
export function resting(view, words) {
  const big = clock();
  big.classList.add('big');
  return {name: 'calm', nodes: [head(words.breakEyebrow), view.title ? written('h1', view.title) : el('h1', {}, words.breakTitle), el('p', {}, big), el('p', {}, words.breakMore)]};
}
