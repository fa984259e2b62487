import {call} from './api.js';
import {el} from './dom.js';

/** What the room stores, in the words that the facilitator's window has too. */
export async function tell(words, place) {
  const {status, body} = await call('GET', `/api/stored?lang=${words.lang}`);
  const parts = status === 200 ? body.parts : [];
  const nodes = parts.flatMap(({title, text}) => [el('h2', {}, title), ...text.map((said) => el('p', {}, said))]);
  place.replaceChildren(...(nodes.length ? nodes : [el('p', {role: 'alert'}, words.joinUnreachable)]));
}
