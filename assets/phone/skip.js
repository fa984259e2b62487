import {button, el, idle} from './dom.js';
import * as store from './store.js';

/** A question that may be left out can be left out in so many words: this phone alone remembers, and an answer takes it back. */
export function skipping(view, {words, session, tell}) {
  const key = `${session}.skip.${view.run}`;
  const done = () => store.read(key) === true;
  const skip = button('quiet', words.skip, () => {
    store.write(key, true);
    settle();
    tell();
  });
  const node = el('p', {class: 'skip'}, skip);
  const settle = (answer) => {
    node.hidden = Boolean(answer);
    idle(skip, done());
  };
  return {node, done, settle};
}
