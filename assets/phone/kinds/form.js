import {announce, el, idle} from '../dom.js';
import * as store from '../store.js';

/**
 * A form whose answer goes out at its button. What is not sent yet is kept on this phone as a draft.
 *
 * blank: the value before anything is done · asIs: whether that counts as an answer · valueOf(answer) → value, or null
 * answerOf(value) · missing(value) → what it still needs, in words, or '' · build(change, now) → {nodes, label, place(value),
 * first(value)}: the controls, which call change(value) and read now(); the button's words; and where to go who saves too early.
 */
export function form(view, room, {blank, asIs, valueOf, answerOf, missing, build}) {
  const draftKey = `${room.session}.draft.${view.run}`;
  const valued = (answer) => (answer ? valueOf(answer) : null);
  const meaning = (each) => JSON.stringify(answerOf(each));
  let saved = valued(room.answer);
  let value = store.read(draftKey) || saved || blank;
  let final = false;

  const controls = build((next) => {
    if (!final) store.write(draftKey, value = next);
    controls.place(value);
    refresh();
  }, () => value);
  const lack = el('p', {class: 'missing', id: 'missing'});
  const save = el('button', {type: 'submit', class: 'main', 'aria-describedby': 'missing'}, controls.label);
  const node = el('form', {onsubmit: submit, class: `form-${view.type}`, novalidate: true}, ...controls.nodes, el('div', {class: 'saving'}, save, lack));
  controls.place(value);

  const draft = () => (meaning(value) === meaning(saved || blank) ? '' : saved ? 'changed' : 'new');
  /** What waits to be sent: null for nothing, '' where it is not complete. */
  const left = () => (draft() === '' || final ? null : missing(value) ? '' : answerOf(value));
  const ready = () => draft() !== '' || (asIs === true && !saved);

  function refresh() {
    lack.textContent = missing(value);
    idle(save, lack.textContent !== '' || !ready());
    room.tell();
  }

  function submit(event) {
    event.preventDefault();
    const lacks = missing(value);
    if (lacks) {
      announce(lacks);
      controls.first(value).focus();
    } else if (ready()) room.cast(answerOf(value));
  }

  /** The room's word, or another tab's: it stands unless something was changed here since. */
  function settle(answer, closed) {
    const stands = draft() === '' && (saved || answer);
    saved = valued(answer);
    final = closed;
    if (stands) controls.place(value = saved || blank);
    if (draft() === '') store.drop(draftKey);
    node.querySelectorAll('input, textarea, .step').forEach((each) => (each.disabled = final && !each.checked));
    refresh();
  }

  return {nodes: [node], settle, draft, left};
}

/** How many characters of a text count, as the room counts them. */
export const letters = (text) => [...text.trim()].length;

/** Puts a text where it is written, unless it stands there but for the space around it. */
export function put(field, text) {
  if (field.value.trim() !== text.trim()) field.value = text;
}
