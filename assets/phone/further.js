import {call} from './api.js';
import {button} from './dom.js';

/** A button that brings more texts of a wall than every phone gets; loaded only where there are more. */
export function further(view, cards, asked, place) {
  const node = button('quiet', '', load);
  const show = (rest) => {
    node.hidden = !rest;
    node.textContent = `+ ${rest}`;
  };

  async function load() {
    const {status, body} = await call('GET', `/api/texts?run=${view.run}&from=${cards.size}`);
    if (status !== 200) return;
    for (const {id} of body.texts) asked.add(id);
    place(body.texts);
    show(body.more);
  }

  show(view.result.more);
  return node;
}
