import {card, promiseOf} from './commitment.js';
import {el, written} from './dom.js';
import {calm, kindOf} from './screens.js';

/** The goodbye, with what this phone alone has kept: one's own before and after, and one's commitment. */
export function ended(view, room) {
  const {words, session, memory} = room;
  const promise = promiseOf(session);
  const changes = memory.twice();
  const screen = calm('', words.endedTitle, words.endedMore);
  if (!promise && !changes.length) return screen;
  const nodes = [...screen.nodes];
  if (promise) nodes.push(el('h2', {}, words.yourPromise), ...card(promise, room));
  if (changes.length) nodes.push(el('h2', {}, words.yourBefore));
  for (const {question, answer, before} of changes) {
    const place = el('section', {}, written('h3', question.title));
    nodes.push(place);
    // Without its module, which only a lost room can withhold, the goodbye goes without these marks.
    kindOf(question.type).then((kind) => place.append(...kind.recall(question, {words, answer, before})), () => place.remove());
  }
  nodes.push(el('p', {class: 'hint'}, words.keptHere));
  return {nodes};
}
