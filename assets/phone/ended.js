import {calm, el, written} from './dom.js';
import * as store from './store.js';

/** The goodbye, with what this phone alone has kept: one's own before and after, and one's commitment. */
export function ended(view, room, kindOf) {
  const {words, session, memory} = room;
  const promise = store.read(`${session}.promise`);
  const changes = memory.twice();
  const screen = calm('', words.endedTitle, words.endedMore);
  if (!promise && !changes.length) return screen;
  const {nodes} = screen;
  // Without their modules, which only a lost room can withhold, the goodbye goes without these.
  const fill = (place, coming) => {
    nodes.push(place);
    coming.then((more) => place.append(...more), () => place.remove());
  };
  if (promise) fill(el('section', {}, el('h2', {}, words.yourPromise)), import('./commitment.js').then(({card}) => card(promise, room)));
  if (changes.length) nodes.push(el('h2', {}, words.yourBefore));
  for (const {question, answer, before} of changes) {
    fill(el('section', {}, written('h3', question.title)), kindOf(question.type).then((kind) => kind.recall(question, {words, answer, before})));
  }
  nodes.push(el('p', {class: 'hint'}, words.keptHere));
  return {nodes};
}
